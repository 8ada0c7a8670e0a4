import { useControlId } from "../controls/control_id";
import { Field } from "../controls/field";
import { useKit } from "../kit/context";

interface DayFieldProps {
  label: string;
  value: string;
  pick: (day: string) => unknown;
}

export function DayField({ label, value, pick }: DayFieldProps) {
  const { dead } = useKit();
  const id = useControlId();
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        type="date"
        value={value}
        readOnly={dead}
        onChange={(event) => pick(event.currentTarget.value)}
      />
    </Field>
  );
}
