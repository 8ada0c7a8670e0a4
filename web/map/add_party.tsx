import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Entry } from "../controls/entry";
import { FieldError } from "../controls/field_error";
import { Panel } from "../controls/panel";
import { useDraft } from "../controls/use_draft";
import { Waiting } from "../controls/waiting";
import { useKit } from "../kit/context";
import { NewLine } from "./new_line";
import type { MarkActs } from "./picture/mark";
import type { MapScene } from "./picture/scene";
import { useAfterTyping } from "./use_after_typing";
import { useFocusAtOpening } from "./use_focus_at_opening";
import type { AddView } from "./view";

interface AddPartyProps {
  add: AddView;
  close: () => void;
  /** The picture in which parties are put; none where they arrange themselves. */
  scene: Pick<MapScene, "marks" | "tray"> | null;
  moving: RefObject<MarkActs>;
}

/** A sector, and whether somebody chose it for the name that stands there now. */
interface Sector {
  value: string;
  by: "hand" | "name" | "before";
}

const NONE: Sector = { value: "", by: "before" };
const NOTHING_SAID = { name: "", sector: "", done: "", party: "" };

/** Stays open for the next name: Enter adds, the focus stays in the name. */
export function AddParty({ add, close, scene, moving }: AddPartyProps) {
  const { send } = useKit();
  const [name, setName, takeName, waiting] = useDraft("map.add.name");
  const [sector, setSector] = useState(NONE);
  const [looked, setLooked] = useState("");
  const [said, setSaid] = useState(NOTHING_SAID);
  const input = useFocusAtOpening();
  const now = useRef(name);
  now.current = name;
  const list = useRef<HTMLDivElement>(null);
  const look = useAfterTyping(async (text) => {
    type Looked = { alike: string; sector: string; proposed: string };
    const ack = await send<Looked>("alike", { name: text }, { quiet: true });
    if (!ack.ok || text !== now.current) return;
    const { alike, proposed, sector: value } = ack.data;
    setSector((before) => {
      if (before.by === "hand") return before;
      if (value) return { value, by: "name" };
      return before.by === "name" ? NONE : before;
    });
    setLooked(alike || proposed);
  });
  const typed = (text: string) => {
    setName(text);
    look(text);
  };
  const choose = (value: string) => setSector(value ? { value, by: "hand" } : NONE);
  const submit = async () => {
    const taken = takeName();
    const { value, by } = sector;
    // What was chosen stays for the next name, as long as that says nothing else.
    setSector(by === "name" ? NONE : { value, by: "before" });
    look("");
    setLooked("");
    const asked = { name: taken.sent, sector: by === "name" ? "" : value, by_hand: by === "hand" };
    const ack = await send<{ id: string }>("add", asked, { quiet: true, told: true });
    const error = taken.answered(ack);
    if (ack.ok) setSaid({ ...NOTHING_SAID, done: ack.message, party: ack.data.id });
    else setSaid({ ...NOTHING_SAID, [ack.field === "sector" ? "sector" : "name"]: error });
    const isAsked = !ack.ok && ack.field === "sector" && error === ack.error;
    if (isAsked) list.current?.querySelector("select")?.focus();
    else input.current?.focus();
  };
  const added = scene?.marks.find((mark) => mark.id === said.party);
  const waits = added && scene && added.y >= scene.tray.y;
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
          <div ref={list}>
            <Choice
              label={add.sector}
              value={sector.value}
              options={add.sectors}
              pick={choose}
              onKeyDown={(event) => event.key === "Enter" && submit()}
            />
            <FieldError error={said.sector} />
          </div>
          <Button kind="primary" onPress={submit}>
            {add.submit}
          </Button>
        </div>
        <Waiting {...waiting} />
        <p class="rl-soft rl-map-said">
          <bdi role="status">{looked}</bdi>
          <bdi>{!looked && said.done}</bdi>
          {!looked && waits && <NewLine mark={added} moving={moving} drag={add.drag} />}
        </p>
      </Panel>
    </div>
  );
}
