import { useEffect, useRef } from "preact/hooks";
import type { Line } from "../kit/line";

const FIELD = /^[a-z_]+\.[^.]+\.[a-z_.]+$/; // the name of a text that is kept: collection.id.field

interface Typing {
  onFocusIn: (event: FocusEvent) => void;
  onFocusOut: (event: FocusEvent) => void;
}

/** Say which field is being typed in, while others are here to see it. */
export function useTyping(isTogether: boolean, line: Line): Typing {
  const at = useRef("");
  const say = (next: string) => {
    if (next === at.current || line.dead) return;
    at.current = next;
    line.send("typing", { at: next });
  };
  useEffect(() => {
    if (!isTogether) at.current = "";
  }, [isTogether]);
  const fieldOf = (target: EventTarget | null): string => {
    const name = (target as HTMLInputElement | null)?.name ?? "";
    return isTogether && FIELD.test(name) ? name : "";
  };
  return {
    onFocusIn: (event) => say(fieldOf(event.target)),
    onFocusOut: (event) => say(fieldOf(event.relatedTarget)),
  };
}
