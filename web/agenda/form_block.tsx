import { useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Entry } from "../controls/entry";
import { FieldError } from "../controls/field_error";
import { useDraft } from "../controls/use_draft";
import { Waiting } from "../controls/waiting";
import { useKit } from "../kit/context";
import type { FormBlock, FormEntry } from "./blocks";
import type { Focus, Opened } from "./focus";

interface FormProps {
  block: FormBlock;
  focus: Focus;
}

/** A form with its own button: its texts are drafts until the button is pressed. */
export function Form({ block, focus }: FormProps) {
  const { send } = useKit();
  const place = useRef<HTMLDivElement>(null);
  const [error, setError] = useState({ at: -1, text: "" });
  const entries = block.fields.map((field) => {
    const [value, set, take, waiting] = useDraft(`${block.key}.${field.name}`);
    return { field, value, set, take, waiting };
  });
  const focusOn = (at: number) =>
    place.current?.querySelectorAll<HTMLElement>("input, textarea, select")[at]?.focus();
  const submit = async () => {
    const typed = entries.map(({ field, take }) => (field.type === "text" ? take() : null));
    const values = Object.fromEntries(
      entries.map(({ field, value }, at) => [field.name, typed[at]?.sent ?? value]),
    );
    const ack = await send<Opened>(block.command, { ...block.args, ...values }, { quiet: true });
    const errors = typed.map((one) => one?.answered(ack));
    if (!ack.ok) {
      // What is about no field here is said at the first.
      const at = Math.max(
        entries.findIndex(({ field }) => field.name === ack.field),
        0,
      );
      setError({ at, text: errors[at] ?? ack.error });
      return focusOn(at);
    }
    setError({ at: -1, text: "" });
    for (const { field, set } of entries) if (field.type !== "text") set("");
    if (!ack.stayed) return;
    if (ack.data?.open) focus.card(ack.data.open);
    else focusOn(0);
  };
  return (
    <div class="rl-agenda-form" ref={place}>
      <div class={block.narrow ? "rl-fields rl-agenda-narrow" : "rl-agenda-fields"}>
        {entries.map(({ field, value, set }, at) => (
          <FormField
            key={field.name}
            field={field}
            value={value}
            set={set}
            error={error.at === at ? error.text : ""}
            submit={submit}
          />
        ))}
      </div>
      <Button kind="primary" onPress={submit}>
        {block.submit}
      </Button>
      {entries.map(({ field, waiting }) => (
        <Waiting key={field.name} {...waiting} />
      ))}
    </div>
  );
}

interface FormFieldProps {
  field: FormEntry;
  value: string;
  set: (value: string) => void;
  error: string;
  submit: () => void;
}

function FormField({ field, value, set, error, submit }: FormFieldProps) {
  const { label, hint, placeholder, options } = field;
  if (field.type === "text") {
    return (
      <Entry
        label={label}
        hint={hint}
        value={value}
        placeholder={placeholder}
        setValue={set}
        error={error}
        onEnter={submit}
      />
    );
  }
  return (
    <div>
      <Choice label={label} hint={hint} value={value} options={options} pick={set} />
      <FieldError error={error} />
    </div>
  );
}
