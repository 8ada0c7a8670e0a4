import type { MapScene, Place } from "./scene";

/** The place that holds a point of the scene; none beside the picture. */
export function placeAt(
  scene: Pick<MapScene, "cells" | "tray">,
  point: { x: number; y: number },
): Place | undefined {
  return [...scene.cells, scene.tray].find(
    (box) =>
      point.x >= box.x &&
      point.x < box.x + box.width &&
      point.y >= box.y &&
      point.y < box.y + box.height,
  );
}
