import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../kit/command";
import { useKit } from "../kit/context";
import { clearDraft, type Draft, readDraft, whenMoved, writeDraft } from "../kit/drafts";

interface KeptText {
  draft: Draft | null;
  error: string;
  /** Nobody is typing and nothing is on its way: what to do with a draft can be asked. */
  isLeft: boolean;
  typed: (text: string) => void;
  commit: () => Promise<void>;
  /** The focus leaves the box: what was typed is sent; what is only offered is not. */
  leave: () => Promise<void>;
  /** Leave the text as it was. */
  drop: () => void;
}

/** A text of the workspace that is typed in: a draft until the kernel has acknowledged it. */
export function useKeptText(
  name: string,
  value: string,
  save: (text: string, base: string) => Promise<Answer>,
): KeptText {
  const kit = useKit();
  const stored = useRef<Draft | null | undefined>(undefined);
  if (stored.current === undefined) stored.current = readDraft(kit.workspace, name);
  const [draft, setDraftState] = useState(
    stored.current && stored.current.text !== value ? stored.current : null,
  );
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const typing = useRef(false);
  const flight = useRef<Promise<void> | null>(null); // one text after the other
  const latest = useRef<Draft | null>(null);
  latest.current = draft;
  const kept = useRef(value);
  kept.current = value;
  const setDraft = (next: Draft | null) => {
    latest.current = next;
    setDraftState(next);
    if (next) writeDraft(kit.workspace, name, next);
    else clearDraft(kit.workspace, name);
  };
  const typed = (text: string) => {
    typing.current = true;
    setDraft({ ...latest.current, text, base: latest.current?.base ?? kept.current });
    kit.line.noticeTyping();
  };
  const commit = async () => {
    typing.current = false;
    while (flight.current) await flight.current;
    flight.current = send().finally(() => {
      flight.current = null;
    });
    await flight.current;
  };
  const send = async () => {
    const now = latest.current;
    if (!now) return;
    if (now.text === kept.current) return setDraft(null);
    setBusy(true);
    // What I sent myself and is there by now is no change by somebody else.
    const base = now.sent === kept.current ? kept.current : (now.base ?? kept.current);
    setDraft({ ...now, sent: now.text });
    const ack = await save(now.text, base);
    setBusy(false);
    if (!ack.ok) {
      const { sent: _, ...refused } = latest.current ?? now;
      if (ack.error) setDraft(refused); // it did not arrive
      return setError(ack.error);
    }
    setError("");
    const next = latest.current;
    if (next?.text === now.text) setDraft(null);
    else if (next) setDraft({ text: next.text, base: now.text });
  };
  const leave = async () => {
    if (typing.current) await commit();
  };
  const drop = () => {
    setDraft(null);
    setError("");
  };
  useEffect(
    () =>
      whenMoved(() => {
        const moved = latest.current ? null : readDraft(kit.workspace, name);
        if (moved) setDraftState(moved);
      }),
    [kit.workspace, name],
  );
  return { draft, error, isLeft: !typing.current && !busy, typed, commit, leave, drop };
}
