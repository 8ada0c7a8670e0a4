import type { HowParts } from "../kit/finding";
import { Fold } from "./fold";

interface HowComputedProps {
  title: string;
  /** What each part is called, in the order in which they stand. */
  names: HowParts;
  how: HowParts;
}

/** How a finding is computed, in a fold. */
export function HowComputed({ title, names, how }: HowComputedProps) {
  return (
    <Fold title={title}>
      {(Object.keys(names) as (keyof HowParts)[]).map((part) => (
        <p key={part} class="rl-soft">
          <strong>{names[part]}.</strong> {how[part]}
        </p>
      ))}
    </Fold>
  );
}
