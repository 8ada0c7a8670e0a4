import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useKit } from "../kit/context";
import { Button } from "./button";

interface PanelProps {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** A part of the widget that opens in place, takes the focus and gives it back (Escape closes). */
export function Panel({ title, close, children }: PanelProps) {
  const kit = useKit();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | SVGElement | null;
    const inside = ref.current;
    const first =
      inside?.querySelector<HTMLElement>("input, textarea, select") ??
      inside?.querySelector("button");
    first?.focus();
    // Who went elsewhere meanwhile, such as to the button of another panel, stays there.
    return () => {
      const now = document.activeElement;
      const isHere = now === document.body || inside?.contains(now);
      if (before?.isConnected && isHere) before.focus();
    };
  }, []);
  return (
    <section
      class="rl-panel"
      ref={ref}
      aria-label={title}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <div class="rl-panel-head">
        <div class="rl-subtitle">{title}</div>
        <Button kind="plain" onPress={close}>
          {kit.words.close}
        </Button>
      </div>
      {children}
    </section>
  );
}
