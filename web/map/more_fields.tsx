import { Check } from "../controls/check";
import { Choice } from "../controls/choice";
import { Fold } from "../controls/fold";
import type { Filled, Listed } from "../controls/options";
import { TextField } from "../controls/text_field";
import { DayField } from "./day_field";
import type { PickField, SaveField } from "./edits";
import { FurtherFields } from "./further_fields";
import { Several } from "./several";
import type { MoreView } from "./view";

interface MoreFieldsProps {
  party: string;
  more: MoreView;
  save: SaveField;
  pick: PickField;
}

/** What is asked less often. The fold stays as it is when another answer is kept. */
export function MoreFields({ party, more, save, pick }: MoreFieldsProps) {
  const text = (one: Filled, field: string, lines = 1) => (
    <TextField
      name={`stakeholders.${party}.${field}`}
      label={one.label}
      hint={one.hint}
      value={one.value}
      save={save(field)}
      lines={lines}
    />
  );
  const list = (one: Listed, field: string) => (
    <Choice
      label={one.label}
      value={one.value}
      options={one.options}
      pick={pick(field, one.value)}
    />
  );
  return (
    <Fold title={more.title}>
      {!more.reason.asked && text(more.reason, "reason", 2)}
      <Check
        label={more.discuss.label}
        checked={more.discuss.value}
        pick={pick("discuss", more.discuss.value)}
      />
      {text(more.contact_role, "contact.role")}
      <DayField
        name={`stakeholders.${party}.contact.by`}
        label={more.contact_by.label}
        value={more.contact_by.value}
        save={save("contact.by")}
      />
      {list(more.role_desired, "role.desired")} {text(more.limits, "limits", 2)}
      <Several answer={more.corners} pick={pick("corners", more.corners.value)} />
      {list(more.scale, "scale")} {list(more.kind, "kind")}{" "}
      {text(more.abbreviation, "abbreviation")}
      {text(more.aliases, "aliases")}
      <FurtherFields party={party} fields={more.further} save={save} pick={pick} />
    </Fold>
  );
}
