import type { JSX, RefObject } from "preact";
import { useKit } from "../kit/context";

export type Box = HTMLInputElement | HTMLTextAreaElement;

interface TextBoxProps {
  id: string;
  name?: string;
  value: string;
  setValue: (text: string) => void;
  lines: number;
  /** One line of text takes the room it needs, so that it can always be read whole. */
  grows?: boolean;
  placeholder?: string;
  hint?: string;
  error?: string;
  boxRef?: RefObject<Box>;
  onBlur?: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The box of a text field, on one line or more, that says what is known of it: hint and error. */
export function TextBox(props: TextBoxProps) {
  const { id, lines, grows, setValue, boxRef, hint, error, ...rest } = props;
  const { dead } = useKit();
  const ref = boxRef as RefObject<HTMLInputElement & HTMLTextAreaElement> | undefined; // it is one of the two
  const common = {
    ...rest,
    id,
    dir: "auto" as const,
    readOnly: dead,
    onInput: (event: JSX.TargetedEvent<Box>) => setValue(event.currentTarget.value),
    "aria-invalid": error ? ("true" as const) : undefined,
    "aria-describedby": hint ? `${id}-hint ${id}-error` : `${id}-error`,
  };
  return lines === 1 && !grows ? (
    <input type="text" autocomplete="off" ref={ref} {...common} />
  ) : (
    <textarea
      rows={lines}
      class={grows ? "rl-grows" : undefined}
      style={{ "--rl-lines": lines }}
      ref={ref}
      {...common}
    />
  );
}

/** Whether Enter was pressed where it ends a text, and not in the middle of composing a sign. */
export const isEnter = (event: KeyboardEvent, lines: number): boolean =>
  event.key === "Enter" && lines === 1 && !event.isComposing;
