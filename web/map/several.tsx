import { Check } from "../controls/check";
import { withOrWithout } from "../controls/with_or_without";
import type { SeveralView } from "./view";

interface SeveralProps {
  answer: SeveralView;
  pick: (values: string[]) => unknown;
}

/** Codes of which several can be chosen. */
export function Several({ answer, pick }: SeveralProps) {
  return (
    <fieldset class="rl-answers">
      <legend>
        {answer.label} {answer.hint && <span class="rl-soft">{answer.hint}</span>}
      </legend>
      {answer.options.map((one) => (
        <Check
          key={one.value}
          label={one.label}
          checked={answer.value.includes(one.value)}
          pick={(yes) => pick(withOrWithout(answer.value, one.value, yes))}
        />
      ))}
    </fieldset>
  );
}
