import { useState } from "preact/hooks";
import { FieldError } from "../controls/field_error";
import { TextField } from "../controls/text_field";
import { type Answer, errorOf, type Json } from "../kit/command";
import { useKit } from "../kit/context";
import type { Field, OneField, SomeField, TakenField } from "./blocks";
import { OneOf } from "./one_of";
import { SomeOf } from "./some_of";
import { TakenFrom } from "./taken_from";

/** What can be filled in on the agenda. Python says which fields there are and what they are called. */
export function AgendaField({ field }: { field: Field }) {
  const { send } = useKit();
  const keep = (value: Json, base: Json) =>
    send(field.command, { ...field.args, value, base }, { quiet: true });
  if (field.type !== "text") return <PickedField field={field} keep={keep} />;
  return (
    <TextField
      name={field.name}
      label={field.label}
      hint={field.hint}
      value={field.value}
      placeholder={field.placeholder}
      lines={field.lines}
      save={keep}
    />
  );
}

interface PickedFieldProps {
  field: OneField | SomeField | TakenField;
  keep: (value: Json, base: Json) => Promise<Answer>;
}

/** One or several answers from a list; what is wrong with a choice stands below it. */
function PickedField({ field, keep }: PickedFieldProps) {
  const [error, setError] = useState("");
  const choose = async (value: Json) => {
    const ack = await keep(value, field.value);
    setError(errorOf(ack));
    return ack;
  };
  return (
    <div class="rl-agenda-picked">
      {field.type === "choice" && <OneOf field={field} choose={choose} />}
      {field.type === "checks" && <SomeOf field={field} choose={choose} />}
      {field.type === "taken" && <TakenFrom field={field} choose={choose} />}
      <FieldError error={error} />
    </div>
  );
}
