import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { Copy } from "../kit/copy";
import { moment } from "../kit/moment";

/** One sentence and one button: work that this browser keeps and the server does not have. */
export function CopyOffer({ copy }: { copy: Copy }) {
  const { words } = useKit();
  return (
    <div class="rl-offer" role="group" aria-label={words.copy_offered}>
      <span>{words.copy_offered}</span>
      <BringBack copy={copy} />
    </div>
  );
}

/** The button that brings a copy back. */
export function BringBack({ copy }: { copy: Copy }) {
  const { send, words, language } = useKit();
  const time = moment(copy.at, language);
  return (
    <Button onPress={() => send("bring_back", { code: copy.code })}>
      {words.bring_back.replace("{what}", () => copy.what).replace("{time}", () => time)}
    </Button>
  );
}
