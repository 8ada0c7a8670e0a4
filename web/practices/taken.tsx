import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { useDraftOver } from "../controls/use_draft_over";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import type { TakenView } from "./view";

interface TakenProps {
  id: string;
  taken: TakenView;
}

export function Taken({ id, taken }: TakenProps) {
  const { send } = useKit();
  const [value, setValue, leave] = useDraftOver(`practices.${id}.taken`, taken.value);
  const [error, setError] = useState("");
  const keep = async () => {
    const ack = await send("keep", { case: id, taken: value, base: taken.value }, { quiet: true });
    setError(errorOf(ack));
    if (ack.ok) leave();
  };
  return (
    <div class="rl-practice-taken">
      <Entry label={taken.label} lines={2} value={value} error={error} setValue={setValue} />
      <Button kind="primary" onPress={keep}>
        {taken.keep}
      </Button>
    </div>
  );
}
