import { useEffect, useRef } from "preact/hooks";

const LOOK_AFTER = 300; // milliseconds without a key

interface AfterTyping {
  (text: string): void;
  /** Call back no more for what was typed; returns whether that was still to be done. */
  forget: () => boolean;
}

/** Calls back once nothing was typed for a moment; not when what was typed in is gone by then. */
export function useAfterTyping(callback: (text: string) => void): AfterTyping {
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const forget = () => {
    const was = waiting.current;
    if (was !== null) clearTimeout(was);
    waiting.current = null;
    return was !== null;
  };
  useEffect(() => () => void forget(), []);
  const look = (text: string) => {
    forget();
    waiting.current = setTimeout(() => {
      waiting.current = null;
      callback(text);
    }, LOOK_AFTER);
  };
  return Object.assign(look, { forget });
}
