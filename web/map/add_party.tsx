import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Entry } from "../controls/entry";
import { FieldError } from "../controls/field_error";
import { Panel } from "../controls/panel";
import { useDraft } from "../controls/use_draft";
import { Waiting } from "../controls/waiting";
import { useKit } from "../kit/context";
import { useAfterTyping } from "./use_after_typing";
import { useFocusAtOpening } from "./use_focus_at_opening";
import type { AddView } from "./view";

interface AddPartyProps {
  add: AddView;
  close: () => void;
}

/** Stays open for the next name: Enter adds, the focus stays in the name. */
export function AddParty({ add, close }: AddPartyProps) {
  const { send } = useKit();
  const [name, setName, takeName, waiting] = useDraft("map.add.name");
  const [sector, setSector] = useState("");
  const [chosen, setChosen] = useState(false); // by hand: then nothing is proposed any more
  const [alike, setAlike] = useState("");
  const [said, setSaid] = useState({ name: "", sector: "", done: "" });
  const input = useFocusAtOpening();
  const look = useAfterTyping(async (text) => {
    type Looked = { alike: string; sector?: string };
    const ack = await send<Looked>("alike", { name: text }, { quiet: true });
    if (!ack.ok) return;
    setAlike(ack.data.alike);
    if (!chosen && ack.data.sector) setSector(ack.data.sector);
  });
  const typed = (text: string) => {
    setName(text);
    look(text);
  };
  const choose = (value: string) => {
    setChosen(value !== "");
    setSector(value);
  };
  const submit = async () => {
    const taken = takeName();
    const ack = await send("add", { name: taken.sent, sector }, { quiet: true, told: true });
    const error = taken.answered(ack);
    look("");
    setAlike("");
    if (ack.ok) setSaid({ name: "", sector: "", done: ack.message });
    else if (ack.field === "sector") setSaid({ name: "", sector: error, done: "" });
    else setSaid({ name: error, sector: "", done: "" });
    input.current?.focus();
  };
  return (
    <div class="rl-map-panel">
      <Panel title={add.button} close={close}>
        <div class="rl-map-add">
          <Entry
            label={add.name}
            value={name}
            setValue={typed}
            onEnter={submit}
            error={said.name}
            inputRef={input}
          />
          <div>
            <Choice label={add.sector} value={sector} options={add.sectors} pick={choose} />
            <FieldError error={said.sector} />
          </div>
          <Button kind="primary" onPress={submit}>
            {add.submit}
          </Button>
        </div>
        <Waiting {...waiting} />
        <p class="rl-soft rl-map-said">
          <bdi role="status">{alike}</bdi>
          <bdi>{!alike && said.done}</bdi>
        </p>
      </Panel>
    </div>
  );
}
