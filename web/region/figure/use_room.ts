import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { useKit } from "../../kit/context";

/** Up to so many pixels wide a picture is drawn for a narrower page, so that letters stay large. */
const ROOMS = [
  ["narrow", 560],
  ["middle", 800],
  ["broad", 1080],
  ["wide", Number.POSITIVE_INFINITY],
] as const;

/** Return how wide a picture is drawn in a room. */
export const roomFor = (width: number): string =>
  ROOMS.find(([, most]) => width <= most)?.[0] ?? "wide";

/** Ask for a picture that fits where it stands, now and when the page gets another width. */
export function useRoom(place: RefObject<HTMLElement>, drawnFor: string): void {
  const { send, dead } = useKit();
  useEffect(() => {
    const element = place.current;
    if (!element || dead || typeof ResizeObserver === "undefined") return undefined;
    let asked = drawnFor;
    const watching = new ResizeObserver(() => {
      const wanted = roomFor(element.clientWidth);
      if (element.clientWidth === 0 || wanted === asked) return;
      asked = wanted;
      send("room", { room: wanted }, { quiet: true });
    });
    watching.observe(element);
    return () => watching.disconnect();
  }, [place, drawnFor, dead, send]);
}
