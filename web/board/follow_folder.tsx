import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { FieldError } from "../controls/field_error";
import { Fold } from "../controls/fold";
import { useDraft } from "../controls/use_draft";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import type { CollectView } from "./view";

/** The folder in which groups hand in: typed here, for who leads the day changes no cell. */
export function FollowFolder({ view }: { view: CollectView["folder"] }) {
  const { send } = useKit();
  const [typed, setTyped] = useDraft("board.collect.folder");
  const [error, setError] = useState("");
  const follow = async () => {
    const ack = await send("follow", { folder: typed }, { quiet: true });
    setError(errorOf(ack));
    if (ack.ok) setTyped("");
  };
  return (
    <Fold title={view.title}>
      <div class="rl-row rl-board-folder">
        <Entry
          label={view.label}
          hint={view.hint}
          placeholder={view.value}
          value={typed}
          setValue={setTyped}
          onEnter={follow}
        />
        <Button disabled={!typed.trim()} onPress={follow}>
          {view.button}
        </Button>
      </div>
      <FieldError id="rl-board-folder-error" error={error} />
    </Fold>
  );
}
