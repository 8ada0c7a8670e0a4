import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { useDraft } from "../controls/use_draft";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import type { TakenView } from "./view";

interface TakenProps {
  id: string;
  taken: TakenView;
}

export function Taken({ id, taken }: TakenProps) {
  const { send } = useKit();
  const [draft, setDraft] = useDraft(`practices.${id}.taken`);
  const [error, setError] = useState("");
  const [touched, setTouched] = useState(false);
  const value = touched || draft ? draft : taken.value;
  const keep = async () => {
    const ack = await send("keep", { case: id, taken: value, base: taken.value }, { quiet: true });
    setError(errorOf(ack));
    if (!ack.ok) return;
    setDraft("");
    setTouched(false);
  };
  const typed = (next: string) => {
    setTouched(true);
    setDraft(next);
  };
  return (
    <div class="rl-practice-taken">
      <Entry label={taken.label} lines={2} value={value} error={error} setValue={typed} />
      <Button kind="primary" onPress={keep}>
        {taken.keep}
      </Button>
    </div>
  );
}
