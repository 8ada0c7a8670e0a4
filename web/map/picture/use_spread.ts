import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useKit } from "../../kit/context";

/** How high a map of the usual width is drawn, in its own units. */
const HIGH = 596;
const STEP = 60;
const NARROWEST = 600;
const WIDEST = 1500;

/** Return how wide a map is drawn, in its own units, to fill a place of so many pixels. */
export function widthFor(across: number, down: number): number {
  const wanted = Math.floor((HIGH * across) / down / STEP) * STEP;
  return Math.min(WIDEST, Math.max(NARROWEST, wanted || NARROWEST));
}

/**
 * Ask for a map as wide as its place, where the height of the window is what keeps it small.
 * While a form stands above it nothing is asked: the parties would move under one's hand.
 */
export function useSpread(place: RefObject<SVGSVGElement>, drawnFor: number): void {
  const { send, dead } = useKit();
  // What this page asked for: two pages of one map with other widths do not ask in turns for ever.
  const asked = useRef(drawnFor);
  useEffect(() => {
    const around = place.current?.parentElement;
    if (!around || dead || typeof ResizeObserver === "undefined") return undefined;
    const watching = new ResizeObserver(() => {
      if (!place.current || !around.clientWidth || around.closest(".rl-map-adding")) return;
      // In a narrow column there is no limit to the height: then it is "none", and no number.
      const down = Number.parseFloat(getComputedStyle(place.current).maxHeight);
      const wanted = widthFor(around.clientWidth, down);
      if (wanted === asked.current) return;
      asked.current = wanted;
      send("room", { width: wanted }, { quiet: true });
    });
    watching.observe(around);
    return () => watching.disconnect();
  }, [place, dead, send]);
}
