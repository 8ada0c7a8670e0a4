import { Sourced } from "./sourced";
import type { PracticeFacts } from "./sources";

/** What is known about one practice, with sources, and what we take from it. */
export function CaseFacts({ one }: { one: PracticeFacts }) {
  return (
    <>
      <dl class="rl-case-lines">
        {one.lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>{line.text}</dd>
          </div>
        ))}
      </dl>
      <div class="rl-subtitle">{one.facts_title}</div>
      <ul>
        {one.facts.map((row) => (
          <Sourced key={row.text} row={row} />
        ))}
      </ul>
      <p class="rl-case-lesson">
        <strong>{one.lesson.label}.</strong> {one.lesson.text}
      </p>
    </>
  );
}
