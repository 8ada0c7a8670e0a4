import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useKit } from "../../kit/context";
import type { Room, Rooms } from "../view";

/** A place that is a little wider or higher asks for nothing. */
const STEP = 60;
const STEP_DOWN = 20;

/** In a low window letters are so much smaller than they are drawn, where that is enough. */
const SMALLER = 0.92;

/**
 * Return how a map is drawn, in its own units, to fill a place of so many pixels. Where the window is
 * low its rows are lower, so that its letters stay large enough to read.
 */
export function roomFor(across: number, down: number, rooms: Rooms): Room {
  const { narrowest, widest, lowest, highest } = rooms;
  const high = Math.floor(down / SMALLER / STEP_DOWN) * STEP_DOWN;
  const height = Math.min(highest, Math.max(lowest, high || highest));
  const wide = Math.floor((height * across) / down / STEP) * STEP;
  const width = Math.min(widest, Math.max(narrowest, wide || narrowest));
  return { width, height };
}

/**
 * Ask for a map as wide as its place, where the height of the window is what keeps it small.
 * While a form stands above it nothing is asked: the parties would move under one's hand.
 */
export function useSpread(place: RefObject<SVGSVGElement>, drawnFor: Room, rooms: Rooms): void {
  const { send, dead } = useKit();
  // What this page asked for: two pages of one map with other widths do not ask in turns for ever.
  const asked = useRef(drawnFor);
  const bounds = useRef(rooms); // they never change
  useEffect(() => {
    const around = place.current?.parentElement;
    if (!around || dead || typeof ResizeObserver === "undefined") return undefined;
    const watching = new ResizeObserver(() => {
      if (!place.current || !around.clientWidth || around.closest(".rl-map-adding")) return;
      // In a narrow column there is no limit to the height: then it is "none", and no number.
      const down = Number.parseFloat(getComputedStyle(place.current).maxHeight);
      const wanted = roomFor(around.clientWidth, down, bounds.current);
      const { width, height } = asked.current;
      if (wanted.width === width && wanted.height === height) return;
      asked.current = wanted;
      send("room", { ...wanted }, { quiet: true });
    });
    watching.observe(around);
    return () => watching.disconnect();
  }, [place, dead, send]);
}
