import type { ComponentChildren } from "preact";
import type { FindingView, HowParts } from "../kit/finding";
import { HowComputed } from "./how_computed";

interface FoundProps {
  row: FindingView;
  /** Whether the row before it has another word above it. */
  isFirst: boolean;
  how: string;
  parts: HowParts;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** Something that stands out, on one line; its sentence, why and how unfold. */
export function Found({ row, isFirst, how, parts, children }: FoundProps) {
  return (
    <li class={`rl-found rl-found-${row.severity}`}>
      <div class={isFirst ? "rl-found-word" : "rl-hidden"}>{row.word}</div>
      <details class="rl-found-more">
        <summary class="rl-found-sentence">
          <bdi>{row.headline}</bdi>
        </summary>
        <p>
          <bdi>{row.sentence}</bdi>
        </p>
        <p class="rl-soft">
          <bdi>{row.why}</bdi>
        </p>
        <HowComputed title={how} names={parts} how={row.how} />
      </details>
      <div class="rl-found-links">{children}</div>
    </li>
  );
}
