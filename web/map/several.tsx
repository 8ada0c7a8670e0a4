import { Check } from "../controls/check";
import { usePicked } from "../controls/use_picked";
import { withOrWithout } from "../controls/with_or_without";
import type { SeveralView } from "./view";

interface SeveralProps {
  answer: SeveralView;
  pick: (values: string[]) => unknown;
}

/** Codes of which several can be chosen. */
export function Several({ answer, pick }: SeveralProps) {
  const [chosen, choose] = usePicked(answer.value, pick);
  return (
    <fieldset class="rl-answers">
      <legend>
        {answer.label} {answer.hint && <span class="rl-soft">{answer.hint}</span>}
      </legend>
      {answer.options.map((one) => (
        <Check
          key={one.value}
          label={one.label}
          checked={chosen.includes(one.value)}
          pick={(yes) => choose(withOrWithout(chosen, one.value, yes))}
        />
      ))}
    </fieldset>
  );
}
