import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { Copy, Offer } from "../kit/copy";
import { noteAnswer } from "../kit/copy_store";
import { moveDrafts } from "../kit/drafts";
import { moment } from "../kit/moment";

/**
 * Work that this browser keeps and the server does not have: one sentence and one button. Where it
 * would take the place of what is here, another button leaves it.
 */
export function CopyOffer({ copy }: { copy: Offer }) {
  const { words, workspace } = useKit();
  const sentence = copy.replaces ? words.copy_fuller : words.copy_offered;
  const answer = () => noteAnswer(copy.workspace, copy.state);
  return (
    <div class="rl-offer" role="group" aria-label={sentence}>
      <span>{sentence}</span>
      <BringBack copy={copy} before={() => moveDrafts(copy.workspace, workspace)} after={answer} />
      {copy.replaces && (
        <Button kind="plain" onPress={answer}>
          {words.leave_copy}
        </Button>
      )}
    </div>
  );
}

interface BringBackProps {
  copy: Copy;
  before?: () => void;
  after?: () => void;
}

/** The button that brings a copy back. */
export function BringBack({ copy, before, after }: BringBackProps) {
  const { send, words, language } = useKit();
  const time = moment(copy.at, language);
  const bringBack = async () => {
    before?.(); // boxes that are drawn with what comes back look for their text at once
    const ack = await send("bring_back", { code: copy.code });
    if (ack.ok) after?.();
  };
  return (
    <Button onPress={bringBack}>
      {words.bring_back.replace("{what}", () => copy.what).replace("{time}", () => time)}
    </Button>
  );
}
