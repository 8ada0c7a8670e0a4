import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button";

interface AskFirstProps {
  /** What goes along; empty when nothing does, and then nothing is asked. */
  ask: string;
  act: ComponentChildren;
  keep: string;
  press: () => unknown;
}

/** A button that takes something away; what takes other work along is asked at its own place. */
export function AskFirst({ ask, act, keep, press }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  useEffect(() => {
    // The focus goes to the first answer, and back to the button that asked.
    if (asking !== was.current) place.current?.querySelector("button")?.focus();
    was.current = asking;
  }, [asking]);
  const start = () => (ask ? setAsking(true) : press());
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    setAsking(false);
  };
  return (
    <div class="rl-ask" ref={place} onKeyDownCapture={asking ? leave : undefined}>
      {asking && ask ? (
        <>
          <p role="alert">{ask}</p>
          <div class="rl-row">
            <Button onPress={() => setAsking(false)}>{keep}</Button>
            <Button onPress={press}>{act}</Button>
          </div>
        </>
      ) : (
        <Button onPress={start}>{act}</Button>
      )}
    </div>
  );
}
