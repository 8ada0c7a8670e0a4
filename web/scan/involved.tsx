import { useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { useKit } from "../kit/context";
import type { PartiesView } from "./view";

interface InvolvedProps {
  code: string;
  parties: PartiesView;
}

/** Who is involved: a list to choose from, and what was chosen with a button to take it away. */
export function Involved({ code, parties }: InvolvedProps) {
  const { send } = useKit();
  const choice = useRef<HTMLDivElement>(null);
  const involve = (party: string) =>
    party && send("involve", { tension: code, party, base: parties.base });
  const leaveOut = async (party: string) => {
    const ack = await send("leave_out", { tension: code, party, base: parties.base });
    if (ack.ok) choice.current?.querySelector("select")?.focus();
  };
  return (
    <div ref={choice}>
      <Choice
        label={parties.label}
        hint={parties.hint}
        value=""
        options={parties.options}
        pick={involve}
      />
      {parties.involved.length > 0 && (
        <ul class="rl-scan-involved">
          {parties.involved.map((party) => (
            <li key={party.id}>
              <bdi>{party.name}</bdi>
              <Button kind="plain" aria-label={party.remove} onPress={() => leaveOut(party.id)}>
                {party.remove.split(":")[0]}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
