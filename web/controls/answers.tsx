import type { ComponentChildren } from "preact";
import { useKit } from "../kit/context";
import { useControlId } from "./control_id";
import type { Option, Value } from "./options";
import { usePicked } from "./use_picked";

interface AnswersProps<Of extends Value> {
  legend: ComponentChildren;
  name: string;
  value: Of | null;
  options: readonly Option<Of>[];
  pick: (value: Of) => unknown;
}

/** A question with a few answers, all in sight. */
export function Answers<Of extends Value>({
  legend,
  name,
  value,
  options,
  pick,
}: AnswersProps<Of>) {
  const kit = useKit();
  const id = useControlId();
  const [shown, choose] = usePicked(value, pick);
  return (
    <fieldset class="rl-answers" disabled={kit.dead}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="rl-answer">
          <input
            type="radio"
            name={`${name}-${id}`}
            value={option.value}
            checked={option.value === shown}
            onChange={() => choose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
