import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { Laptop } from "../controls/laptop";
import { TextField } from "../controls/text_field";
import { useDraft } from "../controls/use_draft";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import { callMe, me } from "../kit/me";
import type { SeveralLaptopsView } from "./view";

/** A name for this laptop, the folder of the group, and who did what. */
export function SeveralLaptops({ view }: { view: SeveralLaptopsView }) {
  const { send } = useKit();
  const [name, setName] = useState(me().name);
  const [folder, setFolder] = useDraft("laptops.folder");
  const [error, setError] = useState("");
  const call = async (text: string) => {
    const ack = await send("ping", { ...callMe(text) }, { quiet: true });
    setName(me().name);
    return ack;
  };
  const look = async () => {
    const ack = await send("look_at_folder", { folder }, { quiet: true });
    setError(errorOf(ack));
  };
  return (
    <>
      <p class="rl-soft">{view.about}</p>
      <TextField
        name="laptop"
        label={view.name.label}
        hint={view.name.hint}
        value={name}
        save={call}
      />
      <Entry
        label={view.folder.label}
        hint={view.folder.hint}
        value={folder}
        setValue={setFolder}
        error={error}
        onEnter={look}
      />
      <p class="rl-row">
        <Button disabled={!folder.trim()} onPress={look}>
          {view.folder.look}
        </Button>
        {view.home && <Button onPress={() => send("go_home")}>{view.home}</Button>}
      </p>
      {view.found && (
        <div role="group" aria-label={view.found}>
          <p>{view.found}</p>
          <Button kind="primary" onPress={() => send("go_to_folder")}>
            {view.go}
          </Button>
        </div>
      )}
      <div class="rl-subtitle">{view.steps_title}</div>
      {view.steps.length === 0 && <p class="rl-soft">{view.none}</p>}
      <ul class="rl-leaves">
        {view.steps.map((step) => (
          <li key={step.id}>
            {step.at} <Laptop number={step.number} colour={step.colour} /> {step.who}: {step.what}
          </li>
        ))}
      </ul>
    </>
  );
}
