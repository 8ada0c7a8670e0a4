import "../kit/kit.css";
import "../controls/file_choice.css";
import "./other_group.css";
import { useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { FileChoice, type FilePicked } from "../controls/file_choice";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import { Beside } from "./beside";
import type { OtherGroupView } from "./view";

/** Another group's file beside our own work: in words, side by side, as one party, and whole. */
function OtherGroup({ view }: { view: OtherGroupView }) {
  const { send } = useKit();
  const [error, setError] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const open = async ({ currentTarget: input }: FilePicked) => {
    const file = input.files?.[0];
    input.value = ""; // the same file can be chosen once more
    if (!file) return true;
    const ack = await send("open", { text: await file.text() }, { quiet: true });
    setError(errorOf(ack));
    return ack.ok || !ack.stopped;
  };
  const close = async () => {
    const ack = await send("close");
    if (ack.ok && ack.stayed) place.current?.querySelector("input")?.focus();
  };
  const { groups, beside } = view;
  return (
    <>
      <Header title={view.title} keeps={false} />
      <div class="rl-body" ref={place}>
        <p class="rl-soft">{view.intro}</p>
        <FileChoice label={view.open} accept=".json,application/json" error={error} pick={open}>
          {!beside && <span class="rl-soft">{view.none}</span>}
        </FileChoice>
        {beside && (
          <>
            <div class="rl-other-which">
              <Choice
                label={groups.label}
                value={groups.value}
                options={groups.options}
                pick={(value) => send("look_at", { place: value })}
              />
              <Button onPress={close}>{view.close}</Button>
            </div>
            <Beside beside={beside} />
          </>
        )}
      </div>
    </>
  );
}

export default mount(OtherGroup);
