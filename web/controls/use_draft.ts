import { useEffect, useRef, useState } from "preact/hooks";
import type { Ack } from "../kit/command";
import { useKit } from "../kit/context";
import { clearDraft, type Draft, readDraft, whenMoved, writeDraft } from "../kit/drafts";
import { onTheWay } from "./on_the_way";

/** A text that was taken from its box and is on its way. */
export interface Taken {
  sent: string;
  /**
   * Called with the acknowledgement: a text that was refused comes back, unless the next one stands
   * there already. Returns what to say of an error, empty when there is none.
   */
  answered: (ack: Ack) => string;
}

type Drafted = [
  value: string,
  setValue: (next: string) => void,
  take: () => Taken,
  /** Entries that nobody acknowledged, and putting one back in the box. */
  waiting: { texts: string[]; back: (text: string) => void },
];

/**
 * A text that is sent with a button beside it; it belongs to the widget, and is kept as a draft
 * until the widget empties it. The third takes the text as it stands now and frees the box for the
 * next one while this is on its way; until it is acknowledged it is kept too, however many follow.
 */
export function useDraft(name: string): Drafted {
  const kit = useKit();
  const first = useRef<Draft | undefined>(undefined);
  if (first.current === undefined) first.current = readDraft(kit.workspace, name) ?? { text: "" };
  const [value, setValue] = useState(first.current.text);
  const [waiting, setWaiting] = useState(first.current.waiting ?? []);
  const latest = useRef({ text: value, waiting });
  const way = onTheWay(kit.line, name);
  const keep = (next: { text: string; waiting: string[] }) => {
    latest.current = next;
    setValue(next.text);
    setWaiting(next.waiting);
    const { text, waiting } = next;
    if (waiting.length) writeDraft(kit.workspace, name, { text, waiting });
    else if (text) writeDraft(kit.workspace, name, { text });
    else clearDraft(kit.workspace, name);
  };
  const set = (text: string) => {
    keep({ ...latest.current, text });
    kit.line.noticeTyping();
  };
  const take = (): Taken => {
    const sent = latest.current.text;
    if (sent) {
      keep({ text: "", waiting: [...latest.current.waiting, sent] });
      way.texts.push(sent);
    }
    return { sent, answered: (ack) => way.settle(sent, ack) };
  };
  // The box that stands there by then hears the answer: one that was drawn anew meanwhile too.
  way.settle = (sent, ack) => {
    way.texts = without(way.texts, sent);
    const { text, waiting } = latest.current;
    const isFree = text === "";
    if (ack.ok || isFree) keep({ text: ack.ok ? text : sent, waiting: without(waiting, sent) });
    if (ack.ok || !ack.error) return "";
    return isFree || text === sent ? ack.error : `${sent}: ${ack.error}`;
  };
  const back = (text: string) => {
    const now = latest.current;
    const rest = without(now.waiting, text);
    keep({ text, waiting: now.text ? [...rest, now.text] : rest });
  };
  useEffect(
    () =>
      whenMoved(() => {
        const { text, waiting } = latest.current;
        const moved = text || waiting.length ? null : readDraft(kit.workspace, name);
        if (moved) keep({ text: moved.text, waiting: moved.waiting ?? [] });
      }),
    [kit.workspace, name],
  );
  const coming = kit.dead ? [] : way.texts;
  const texts = coming.reduce(without, waiting);
  return [value, set, take, { texts, back }];
}

/** The texts without one of them, once. */
function without(texts: string[], one: string): string[] {
  const at = texts.indexOf(one);
  return at < 0 ? texts : texts.filter((_, place) => place !== at);
}
