import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useKit } from "../../kit/context";
import { inTurn } from "./in_turn";
import { roomFor } from "./use_room";

/** Ask for a picture that was not drawn yet, as soon as it has a place on the page and a turn. */
export function useTurn(place: RefObject<HTMLElement>, waits: boolean, hidden: boolean): void {
  const { send, dead } = useKit();
  const sender = useRef(send);
  sender.current = send;
  useEffect(() => {
    const element = place.current;
    if (!element || !waits || dead) return undefined;
    let leave: (() => void) | undefined;
    const enter = () => {
      if (leave || (element.clientWidth === 0 && watching)) return;
      const room = () => roomFor(element.firstElementChild?.clientWidth ?? 0);
      const draw = () => sender.current("room", { room: room() }, { quiet: true });
      leave = inTurn({ place: element, hidden, draw });
    };
    const watching = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(enter);
    if (watching) watching.observe(element);
    else enter();
    return () => {
      watching?.disconnect();
      leave?.();
    };
  }, [place, waits, hidden, dead]);
}
