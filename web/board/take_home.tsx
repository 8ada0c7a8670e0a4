import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { FileChoice } from "../controls/file_choice";
import { useMakingFiles } from "../controls/use_making_files";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import type { TakeHomeView } from "./view";

/** The files that a room takes home, and decisions of before. */
export function TakeHome({ view }: { view: TakeHomeView }) {
  const { send } = useKit();
  const { busy, said, make } = useMakingFiles(view.making);
  const [error, setError] = useState("");
  return (
    <section>
      <p>{view.about}</p>
      <div class="rl-row">
        {view.files.map((one) => (
          <Button key={one.format} disabled={busy} onPress={() => make(one)}>
            {one.button}
          </Button>
        ))}
      </div>
      <p role="status">{said.error || said.done}</p>
      <FileChoice
        label={view.ledger}
        accept=".json,application/json"
        error={error}
        pick={async ({ currentTarget: input }) => {
          const file = input.files?.[0];
          input.value = "";
          if (!file) return true;
          const ack = await send("open_ledger", { text: await file.text() }, { quiet: true });
          setError(errorOf(ack));
          return ack.ok || !ack.stopped;
        }}
      />
    </section>
  );
}
