import type { RefObject } from "preact";
import { useControlId } from "./control_id";
import { Field } from "./field";
import { FieldError } from "./field_error";
import { type Box, isEnter, TextBox } from "./text_box";

interface EntryProps {
  label: string;
  value: string;
  setValue: (text: string) => void;
  lines?: number;
  hint?: string;
  error?: string;
  /** What Enter does where there is one line. */
  onEnter?: () => unknown;
  placeholder?: string;
  inputRef?: RefObject<Box>;
}

/** A box to type in of which the widget keeps the text. */
export function Entry({ label, lines = 1, hint, error, onEnter, inputRef, ...rest }: EntryProps) {
  const id = useControlId();
  return (
    <Field id={id} label={label} hint={hint}>
      <TextBox
        {...rest}
        id={id}
        lines={lines}
        hint={hint}
        error={error}
        boxRef={inputRef}
        onKeyDown={(event) => isEnter(event, lines) && onEnter?.()}
      />
      <FieldError id={`${id}-error`} error={error} />
    </Field>
  );
}
