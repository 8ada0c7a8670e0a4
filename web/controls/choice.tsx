import type { JSX } from "preact";
import { useKit } from "../kit/context";
import { useControlId } from "./control_id";
import { Field } from "./field";
import type { Option } from "./options";
import { usePicked } from "./use_picked";

interface ChoiceProps
  extends Omit<JSX.HTMLAttributes<HTMLSelectElement>, "label" | "value" | "onChange"> {
  label: string;
  value: string;
  options: readonly Option[];
  /** Called at every choice. */
  pick: (value: string) => unknown;
  hint?: string;
  hideLabel?: boolean;
  disabled?: boolean;
}

/** From so many signs on a choice is cut short in a column of a form. */
const LONG = 34;

/** A choice from a list. */
export function Choice({ label, value, options, pick, hint, hideLabel, ...rest }: ChoiceProps) {
  const { dead } = useKit();
  const id = useControlId();
  const [shown, choose] = usePicked(value, pick);
  return (
    <Field id={id} label={label} hideLabel={hideLabel} hint={hint}>
      <select
        id={id}
        class={options.some((one) => one.label.length > LONG) ? "rl-long" : undefined}
        disabled={dead}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === shown}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
