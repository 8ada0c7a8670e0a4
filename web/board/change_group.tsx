import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Entry } from "../controls/entry";
import { Fold } from "../controls/fold";
import { useDraft } from "../controls/use_draft";
import { useKit } from "../kit/context";
import type { CollectView } from "./view";

/** A group with another name, two files of one group, or a group that does not count. */
export function ChangeGroup({ view }: { view: CollectView }) {
  const { send } = useKit();
  const [group, setGroup] = useState("");
  const [name, setName] = useDraft("board.change.name");
  const [other, setOther] = useState("");
  const words = view.change;
  const options = (without: string) => [
    { value: "", label: words.choose },
    ...view.groups
      .filter((one) => one.key !== without)
      .map((one) => ({ value: one.key, label: one.name })),
  ];
  const decide = async (kind: string, about: string[], value = "") => {
    const ack = await send("decide", { kind, about, value });
    if (!ack.ok) return;
    setName("");
    setOther("");
    if (kind !== "group_name") setGroup("");
  };
  const rename = () => group && name.trim() && decide("group_name", [group], name);
  return (
    <Fold title={words.title}>
      <div class="rl-board-change">
        <Choice label={words.which} value={group} options={options("")} pick={setGroup} />
        <Entry label={words.rename} value={name} setValue={setName} onEnter={rename} />
        <Button disabled={!group || !name.trim()} onPress={rename}>
          {words.save}
        </Button>
        <Choice label={words.same_as} value={other} options={options(group)} pick={setOther} />
        <Button disabled={!group || !other} onPress={() => decide("one_group", [group, other])}>
          {words.join}
        </Button>
        <Button disabled={!group} onPress={() => decide("leave_out", [group])}>
          {words.leave_out}
        </Button>
      </div>
    </Fold>
  );
}
