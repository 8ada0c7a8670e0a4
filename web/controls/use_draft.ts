import { useRef, useState } from "preact/hooks";
import type { Ack } from "../kit/command";
import { useKit } from "../kit/context";
import { clearDraft, readDraft, writeDraft } from "../kit/drafts";

/** A text that was taken from its box and is on its way. */
export interface Taken {
  sent: string;
  /**
   * Called with the acknowledgement: a text that was refused comes back, unless the next one stands
   * there already. Returns what to say of an error, empty when there is none.
   */
  answered: (ack: Ack) => string;
}

type Drafted = [value: string, setValue: (next: string) => void, take: () => Taken];

/**
 * A text that is sent with a button beside it; it belongs to the widget, and is kept as a draft
 * until the widget empties it. The third takes the text as it stands now and frees the box for the
 * next one while this is on its way.
 */
export function useDraft(name: string): Drafted {
  const kit = useKit();
  const first = useRef<string | undefined>(undefined);
  if (first.current === undefined) first.current = readDraft(kit.workspace, name)?.text ?? "";
  const [value, setValue] = useState(first.current);
  const latest = useRef(value);
  const show = (next: string) => {
    latest.current = next;
    setValue(next);
  };
  const set = (next: string) => {
    show(next);
    if (next) writeDraft(kit.workspace, name, { text: next });
    else clearDraft(kit.workspace, name);
    kit.line.noticeTyping();
  };
  const take = (): Taken => {
    const sent = latest.current;
    show("");
    const answered = (ack: Ack) => {
      if (latest.current === "") set(ack.ok ? "" : sent);
      if (ack.ok) return "";
      return latest.current === sent ? ack.error : `${sent}: ${ack.error}`;
    };
    return { sent, answered };
  };
  return [value, set, take];
}
