import { usePicked } from "../controls/use_picked";
import { withOrWithout } from "../controls/with_or_without";
import type { Answer } from "../kit/command";
import { useKit } from "../kit/context";
import type { SomeField } from "./blocks";

interface SomeOfProps {
  field: SomeField;
  choose: (values: string[]) => Promise<Answer>;
}

export function SomeOf({ field, choose }: SomeOfProps) {
  const { dead } = useKit();
  const [chosen, pick] = usePicked(field.value, choose);
  return (
    <fieldset class="rl-answers" disabled={dead}>
      <legend>{field.label}</legend>
      {field.options.map((option) => (
        <label key={option.value} class="rl-answer">
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              pick(withOrWithout(chosen, option.value, event.currentTarget.checked))
            }
          />
          <span>
            <bdi>{option.label}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
