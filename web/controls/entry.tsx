import type { RefObject } from "preact";
import { useControlId } from "./control_id";
import { Field } from "./field";
import { FieldError } from "./field_error";
import { type Box, isEnter, TextBox } from "./text_box";

type EntryProps = EntryOf & (OneLine | SomeLines);

interface EntryOf {
  label: string;
  value: string;
  setValue: (text: string) => void;
  hint?: string;
  error?: string;
  placeholder?: string;
  inputRef?: RefObject<Box>;
}

interface OneLine {
  lines?: 1;
  /** What Enter does: the same as the button beside it. Null where every letter is acted on. */
  onEnter: (() => unknown) | null;
}

interface SomeLines {
  lines: number;
  onEnter?: undefined;
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
