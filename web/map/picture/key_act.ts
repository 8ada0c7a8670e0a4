import type { Direction } from "../../scene/nearest";
import type { MapMark } from "./scene";

const DIRECTION_OF_KEY: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** What a key on a mark of the map does. */
export type KeyAct =
  | { act: "stop_dragging" }
  | { act: "choose" }
  | { act: "carry"; direction: Direction }
  | { act: "drop" }
  | { act: "put_back" }
  | { act: "go"; direction: Direction }
  | { act: "open" }
  | { act: "pick_up" };

/** How things stand when the key goes down. */
export interface KeySituation {
  /** A mark is dragged with the pointer. */
  dragging: boolean;
  /** A party was picked up by key. */
  held: boolean;
  /** The panel for relations is open: a party is chosen, not moved. */
  tying: boolean;
  /** In this picture parties can be moved. */
  movable: boolean;
}

/** Return what the key does, and nothing where it is not ours. */
export function keyAct(
  key: string,
  mark: Pick<MapMark, "ids" | "opens">,
  { dragging, held, tying, movable }: KeySituation,
): KeyAct | undefined {
  const direction = DIRECTION_OF_KEY[key];
  const presses = key === "Enter" || key === " ";
  if (dragging && key === "Escape") return { act: "stop_dragging" };
  if ((tying || !movable) && presses && mark.ids.length === 1) return { act: "choose" };
  if (held) {
    if (direction) return { act: "carry", direction };
    if (presses) return { act: "drop" };
    return key === "Escape" ? { act: "put_back" } : undefined;
  }
  if (direction) return { act: "go", direction };
  if (!presses) return undefined;
  return mark.opens ? { act: "open" } : { act: "pick_up" };
}
