import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { Fold } from "../controls/fold";
import { useDraft } from "../controls/use_draft";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import type { ByCodeView } from "./view";

/** Votes of who sits elsewhere: a line each, pasted from a chat. */
export function VoteByCode({ view, busy }: { view: ByCodeView; busy: boolean }) {
  const { send } = useKit();
  const [text, setText] = useDraft("vote.by_code");
  const [error, setError] = useState("");
  const take = async () => {
    const ack = await send("by_code", { text }, { quiet: true });
    setError(errorOf(ack));
    if (ack.ok) setText("");
  };
  return (
    <Fold title={view.title}>
      <p class="rl-soft">{view.about}</p>
      <ul class="rl-vote-numbered">
        {view.numbered.map((one) => (
          <li key={one}>
            <bdi>{one}</bdi>
          </li>
        ))}
      </ul>
      <Entry label={view.label} lines={3} value={text} setValue={setText} error={error} />
      <Button disabled={busy || !text.trim()} onPress={take}>
        {view.button}
      </Button>
    </Fold>
  );
}
