import { useEffect, useRef } from "preact/hooks";

const LOOK_AFTER = 300; // milliseconds without a key

/** Calls back once nothing was typed for a moment; not when what was typed in is gone by then. */
export function useAfterTyping(callback: (text: string) => void): (text: string) => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (text) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => callback(text), LOOK_AFTER);
  };
}
