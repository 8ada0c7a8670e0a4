import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { FieldError } from "../controls/field_error";
import { Panel } from "../controls/panel";
import { useKit } from "../kit/context";
import { KindChoice } from "./kind_choice";
import { PartyChoice } from "./party_choice";
import type { TieView } from "./view";

const NOTHING = { source: "", target: "", done: "" };

interface TiePanelProps {
  tie: TieView;
  close: () => void;
}

/** Relations: lay one between two parties, change it, take it away. */
export function TiePanel({ tie, close }: TiePanelProps) {
  const { send } = useKit();
  const [said, setSaid] = useState(NOTHING);
  const choose = (field: string) => (value: string) => {
    setSaid(NOTHING);
    send("tie_set", { field, value }, { quiet: true });
  };
  const submit = async () => {
    const ack = await send("tie_add", {}, { quiet: true, told: true });
    if (ack.ok) setSaid({ ...NOTHING, done: ack.message });
    else setSaid({ ...NOTHING, [ack.field || "target"]: ack.error });
  };
  return (
    <div class="rl-map-panel">
      <Panel title={tie.button} close={close}>
        <p class="rl-soft">{tie.hint}</p>
        <div class="rl-map-tie">
          <div>
            <PartyChoice {...tie.source} pick={choose("source")} find={choose("search_source")} />
            <FieldError error={said.source} />
          </div>
          <KindChoice kind={tie.kind} pick={choose("kind")} />
          <div>
            <PartyChoice {...tie.target} pick={choose("target")} find={choose("search_target")} />
            <FieldError error={said.target} />
          </div>
          <Choice
            label={tie.status.label}
            value={tie.status.value}
            options={tie.status.options}
            pick={choose("status")}
          />
          <Button kind="primary" onPress={submit}>
            {tie.submit}
          </Button>
        </div>
        <p class="rl-soft rl-map-said">
          <bdi>{said.done}</bdi>
        </p>
      </Panel>
    </div>
  );
}
