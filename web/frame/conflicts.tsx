import { Button } from "../controls/button";
import { useAsksForAll } from "../kit/asked_once";
import { useKit, useNow } from "../kit/context";

/** Fields that two people changed at once: which of the two values stays. */
export function Conflicts() {
  const { send } = useKit();
  const { conflicts, words } = useNow();
  const asks = useAsksForAll(conflicts.length > 0);
  if (!asks) return null;
  return (
    <>
      {conflicts.map((one) => (
        <div class="rl-conflict" role="group" aria-label={one.sentence} key={one.id}>
          <p>{one.sentence}</p>
          <Button onPress={() => send("settle", { conflict: one.id, mine: false })}>
            {words.keep_theirs.replace("{value}", one.theirs) + by(one.theirs_by)}
          </Button>
          <Button onPress={() => send("settle", { conflict: one.id, mine: true })}>
            {words.take_mine.replace("{value}", one.mine) + by(one.mine_by)}
          </Button>
        </div>
      ))}
    </>
  );
}

/** Whose value it is, where two laptops can be told apart. */
function by(who: string) {
  return who && ` (${who})`;
}
