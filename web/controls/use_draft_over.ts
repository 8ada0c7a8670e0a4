import { useState } from "preact/hooks";
import { useDraft } from "./use_draft";

type DraftedOver = [value: string, setValue: (next: string) => void, leave: () => void];

/**
 * A text that is sent with a button beside it, over one that is kept: that stands there until
 * somebody types, and again once the draft is left.
 */
export function useDraftOver(name: string, kept: string): DraftedOver {
  const [draft, setDraft] = useDraft(name);
  const [isTyped, setTyped] = useState(draft !== "");
  const set = (next: string) => {
    setTyped(true);
    setDraft(next);
  };
  const leave = () => {
    setTyped(false);
    setDraft("");
  };
  return [isTyped ? draft : kept, set, leave];
}
