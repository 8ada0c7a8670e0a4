import type { ComponentChildren } from "preact";

interface FoldProps {
  title: ComponentChildren;
  children: ComponentChildren;
}

/** A fold: the title is always there, the rest when opened. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details class="rl-fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
