import { useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Fold } from "../controls/fold";
import { useKit } from "../kit/context";
import { KindChoice } from "./kind_choice";
import type { RelationsView, RelationView } from "./view";

/** The relations of the selected party, each opens to be changed. */
export function RelationList({ relations }: { relations: RelationsView }) {
  const heading = useRef<HTMLDivElement>(null);
  return (
    <div class="rl-map-relations">
      <div class="rl-subtitle" tabindex={-1} ref={heading}>
        {relations.title}
      </div>
      {relations.rows.length === 0 && <p class="rl-soft">{relations.empty}</p>}
      {relations.rows.map((row) => (
        <RelationFields key={row.key} row={row} afterRemoval={() => heading.current?.focus()} />
      ))}
    </div>
  );
}

interface RelationFieldsProps {
  row: RelationView;
  afterRemoval: () => void;
}

type RelationField = "kind" | "status" | "sign" | "strength";

function RelationFields({ row, afterRemoval }: RelationFieldsProps) {
  const { send } = useKit();
  const remove = async () => {
    const ack = await send("relation_remove", { relation: row.id });
    if (ack.ok) afterRemoval();
  };
  const pick = (field: RelationField) => (value: string) =>
    send("relation_edit", { relation: row.id, field, value, base: row[field].value });
  const list = (field: "status" | "sign" | "strength") => (
    <Choice
      label={row[field].label}
      value={row[field].value}
      options={row[field].options}
      pick={pick(field)}
    />
  );
  return (
    <Fold title={<bdi>{row.sentence}</bdi>}>
      <KindChoice kind={row.kind} pick={pick("kind")} />
      {list("status")} {list("sign")} {list("strength")}
      <Button onPress={remove}>{row.remove}</Button>
    </Fold>
  );
}
