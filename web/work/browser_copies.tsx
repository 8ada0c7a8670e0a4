import { Button } from "../controls/button";
import { BringBack } from "../frame/copy_offer";
import { useAllCopies } from "../frame/use_all_copies";
import { useKit } from "../kit/context";
import { clearCopies } from "../kit/copy_store";
import { clearLeft } from "../kit/drafts";
import type { BrowserCopiesView } from "./view";

/** Every copy in this browser, newest first; each can come back, and all can be cleared. */
export function BrowserCopies({ view }: { view: BrowserCopiesView }) {
  const { say, workspace } = useKit();
  const copies = useAllCopies(workspace)
    .flatMap((kept) => kept.copies.map((copy) => ({ ...copy, key: kept.workspace + copy.state })))
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const clear = async () => {
    await clearCopies();
    clearLeft();
    say(view.cleared);
  };
  return (
    <>
      <p class="rl-soft">{view.about}</p>
      {copies.length === 0 && <p class="rl-soft">{view.none}</p>}
      <ul class="rl-versions">
        {copies.map((copy) => (
          <li key={copy.key}>
            <BringBack copy={copy} />
          </li>
        ))}
      </ul>
      <Button disabled={copies.length === 0} onPress={clear}>
        {view.clear}
      </Button>
    </>
  );
}
