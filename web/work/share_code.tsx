import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { useControlId } from "../controls/control_id";
import { Field } from "../controls/field";
import { useKit } from "../kit/context";
import type { ShareCodeMade, ShareCodeView } from "./view";

/** A button that copies the code, and the code itself for where a page may not copy. */
export function ShareCode({ view }: { view: ShareCodeView }) {
  const { send, say } = useKit();
  const [code, setCode] = useState("");
  const [large, setLarge] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useControlId();
  useLayoutEffect(() => {
    if (code) box.current?.select();
  }, [code]);
  const copy = async () => {
    const ack = await send<ShareCodeMade>("code", {}, { quiet: true });
    if (!ack.ok) return say(ack.error);
    setCode(ack.data.text);
    say((await copied(ack.data.text)) ? ack.data.copied : ack.data.by_hand);
  };
  return (
    <>
      <p class="rl-soft">{view.about}</p>
      <p>
        <Button onPress={copy}>{view.button}</Button>
      </p>
      {code && (
        <>
          <Field id={id} label={view.label}>
            <textarea
              id={id}
              class={large ? "rl-code rl-code-large" : "rl-code"}
              readOnly
              rows={large ? 14 : 6}
              ref={box}
              value={code}
            />
          </Field>
          <Button pressed={large} onPress={() => setLarge(!large)}>
            {view.large}
          </Button>
        </>
      )}
    </>
  );
}

// Only a page over https or on this computer may copy.
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
