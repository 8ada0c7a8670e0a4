import { Check } from "../controls/check";
import { Choice } from "../controls/choice";
import { TextField } from "../controls/text_field";
import { DayField } from "./day_field";
import type { PickField, Save, SaveField } from "./edits";
import { Several } from "./several";
import type { FurtherAnswer } from "./view";

interface FurtherFieldsProps {
  party: string;
  fields: FurtherAnswer[];
  save: SaveField;
  pick: PickField;
}

/** The fields without a place of their own: each says of which field it is and which control it is. */
export function FurtherFields({ party, fields, save, pick }: FurtherFieldsProps) {
  return (
    <>
      {fields.map((one) => (
        <FurtherField
          key={one.field}
          party={party}
          answer={one}
          save={save(one.field)}
          pick={pick(one.field, one.value)}
        />
      ))}
    </>
  );
}

interface FurtherFieldProps {
  party: string;
  answer: FurtherAnswer;
  save: Save;
  pick: ReturnType<PickField>;
}

function FurtherField({ party, answer, save, pick }: FurtherFieldProps) {
  switch (answer.control) {
    case "yes":
      return <Check label={answer.label} checked={answer.value} pick={pick} />;
    case "day":
      return (
        <DayField
          name={`stakeholders.${party}.${answer.field}`}
          label={answer.label}
          value={answer.value}
          save={save}
        />
      );
    case "choice":
      return (
        <Choice label={answer.label} value={answer.value} options={answer.options} pick={pick} />
      );
    case "choices":
      return <Several answer={answer} pick={pick} />;
    case "line":
    case "lines":
      return (
        <TextField
          name={`stakeholders.${party}.${answer.field}`}
          label={answer.label}
          hint={answer.hint}
          value={answer.value}
          save={save}
          lines={answer.control === "lines" ? 2 : 1}
        />
      );
  }
}
