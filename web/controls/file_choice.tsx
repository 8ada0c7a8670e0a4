import type { ComponentChildren, JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useKit } from "../kit/context";
import { isLargeFile, isOtherKind } from "../kit/files";
import { useControlId } from "./control_id";
import { FieldError } from "./field_error";
import { useDrop } from "./use_drop";

export type FilePicked = JSX.TargetedEvent<HTMLInputElement>;

/** The same file once more is a choice too: it may be another by now. */
const forget = (event: FilePicked) => {
  event.currentTarget.value = "";
};

interface FileChoiceProps {
  label: string;
  accept: string;
  error: string;
  /** A promise of `false` says that it was stopped: the file of before stays the chosen one. */
  pick: (event: FilePicked) => unknown;
  /** What stands beside the button; otherwise the name of the file. */
  children?: ComponentChildren;
}

/**
 * Choosing a file: the browser's own button for files speaks the browser's language, so a label
 * stands in its place. A file may be dropped on the widget too.
 */
export function FileChoice({ label, accept, error, pick, children }: FileChoiceProps) {
  const { dead, words } = useKit();
  const id = useControlId();
  const [name, setName] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const tooMany = useDrop(input) > 1;
  const [refusal, setRefusal] = useState(""); // before anything is read or sent
  const change = async (event: FilePicked) => {
    const file = event.currentTarget.files?.[0];
    setName(file?.name ?? "");
    if (!file) return;
    if (isLargeFile(file)) return setRefusal(words.too_large);
    if (isOtherKind(file.name, accept)) {
      return setRefusal(words.wrong_kind.replace("{kinds}", accept.replaceAll(",", ", ")));
    }
    setRefusal("");
    if ((await pick(event)) === false) setName(name);
  };
  return (
    <div class="rl-file">
      <label class="rl-button">
        <input
          type="file"
          class="rl-hidden"
          ref={input}
          accept={accept}
          disabled={dead}
          onClick={forget}
          onChange={change}
          aria-describedby={`${id}-error`}
        />
        {label}
      </label>
      {children ?? <bdi class="rl-soft">{name}</bdi>}
      <FieldError id={`${id}-error`} error={tooMany ? words.one_file : refusal || error} />
    </div>
  );
}
