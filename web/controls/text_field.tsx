import type { Answer } from "../kit/command";
import { useTypist } from "../kit/context";
import { useControlId } from "./control_id";
import { DraftRow } from "./draft_row";
import { Field } from "./field";
import { FieldError } from "./field_error";
import { Laptop } from "./laptop";
import { isEnter, TextBox } from "./text_box";
import { useKeptText } from "./use_kept_text";

interface TextFieldProps {
  /** Of the field in the workspace: a draft is kept under it. */
  name: string;
  label: string;
  value: string;
  /** Sends the command; `base` is what the person saw when typing began. */
  save: (text: string, base: string) => Promise<Answer>;
  lines?: number;
  grows?: boolean;
  hint?: string;
  placeholder?: string;
}

/**
 * A text that is committed when the focus leaves it after typing, or with Enter on one line. A
 * refused or unanswered text stays, and is kept as a draft: the focus may pass it.
 */
export function TextField({ name, label, value, save, lines = 1, hint, ...rest }: TextFieldProps) {
  const id = useControlId();
  const typist = useTypist(name);
  const { draft, error, isLeft, typed, commit, leave, drop } = useKeptText(name, value, save);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEnter(event, lines)) {
      event.preventDefault();
      commit();
    }
    if (event.key === "Escape" && draft) drop();
  };
  return (
    <Field id={id} label={label} hint={hint}>
      <TextBox
        {...rest}
        id={id}
        name={name}
        value={draft ? draft.text : value}
        setValue={typed}
        lines={lines}
        hint={hint}
        error={error}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {typist && (
        <div class="rl-hint">
          <Laptop number={typist.number} colour={typist.colour} /> {typist.name} {typist.here}
        </div>
      )}
      {draft && isLeft && <DraftRow save={commit} drop={drop} />}
      <FieldError id={`${id}-error`} error={error} />
    </Field>
  );
}
