import { useControlId } from "../controls/control_id";
import { DraftRow } from "../controls/draft_row";
import { Field } from "../controls/field";
import { FieldError } from "../controls/field_error";
import { useKeptText } from "../controls/use_kept_text";
import { useKit } from "../kit/context";
import type { Save } from "./edits";

interface DayFieldProps {
  /** Of the field in the workspace: a draft is kept under it. */
  name: string;
  label: string;
  value: string;
  save: Save;
}

/** A day, typed or picked. One that nobody acknowledged stays, and is kept as a draft. */
export function DayField({ name, label, value, save }: DayFieldProps) {
  const { dead } = useKit();
  const id = useControlId();
  const { draft, error, isLeft, typed, commit, drop } = useKeptText(name, value, save);
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        name={name}
        type="date"
        value={draft ? draft.text : value}
        readOnly={dead}
        aria-describedby={`${id}-error`}
        onInput={(event) => typed(event.currentTarget.value)}
        onChange={commit}
      />
      {draft && isLeft && <DraftRow save={commit} drop={drop} />}
      <FieldError id={`${id}-error`} error={error} />
    </Field>
  );
}
