import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { useDraft } from "../controls/use_draft";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";

interface PasteCodeProps {
  view: { label: string; button: string };
}

/** A share code is pasted here; what is in it is told first, and nothing is replaced yet. */
export function PasteCode({ view }: PasteCodeProps) {
  const { send } = useKit();
  const [text, setText] = useDraft("work.paste_code");
  const [error, setError] = useState("");
  const look = async () => {
    const ack = await send("paste", { text }, { quiet: true, told: true });
    setError(errorOf(ack));
    if (ack.ok) setText("");
  };
  return (
    <>
      <Entry label={view.label} lines={4} value={text} setValue={setText} error={error} />
      <Button disabled={!text.trim()} onPress={look}>
        {view.button}
      </Button>
    </>
  );
}
