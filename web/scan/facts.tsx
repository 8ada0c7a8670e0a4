import { Fold } from "../controls/fold";
import { Sourced } from "../practices/sourced";
import type { FactsView } from "./view";

/** What is known about a tension, and practices that show it. */
export function Facts({ facts }: { facts: FactsView }) {
  return (
    <Fold title={facts.title}>
      {facts.parts.map((part) => (
        <div key={part.title} class="rl-scan-part">
          <div class="rl-subtitle">{part.title}</div>
          <ul>
            {part.rows.map((row) => (
              <Sourced key={row.text} row={row} />
            ))}
          </ul>
        </div>
      ))}
      <p class="rl-hint">{facts.note}</p>
    </Fold>
  );
}
