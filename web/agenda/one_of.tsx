import { Choice } from "../controls/choice";
import type { Answer } from "../kit/command";
import type { OneField } from "./blocks";

interface OneOfProps {
  field: OneField;
  choose: (value: string) => Promise<Answer>;
}

export function OneOf({ field, choose }: OneOfProps) {
  return <Choice label={field.label} value={field.value} options={field.options} pick={choose} />;
}
