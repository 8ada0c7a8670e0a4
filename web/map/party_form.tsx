import { useEffect, useRef } from "preact/hooks";
import { AskFirst } from "../controls/ask_first";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import type { Filled } from "../controls/options";
import { TextField } from "../controls/text_field";
import { useKit } from "../kit/context";
import { kept } from "../kit/kept";
import type { Marks } from "../scene/shapes";
import { SmallMark } from "../scene/small_mark";
import type { PickField, Save, SaveField } from "./edits";
import { FurtherFields } from "./further_fields";
import { MoreFields } from "./more_fields";
import { PlaceFields } from "./place_fields";
import { RelationList } from "./relation_list";
import type { FormView, MapView } from "./view";

interface PartyFormProps {
  form: MapView["form"];
  marks: Marks;
  afterRemoval: () => void;
}

/** The form of the selected party. Every field is kept when it is left or chosen. */
export const PartyForm = kept(({ form, marks, afterRemoval }: PartyFormProps) => {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The column scrolls by itself: the form of another party begins at its top.
    const column = section.current?.closest(".rl-map-side");
    if (column) column.scrollTop = 0;
  }, [form.party]);
  if (form.party === null) return null;
  return (
    <section class="rl-map-form" ref={section} aria-label={form.title}>
      <div class="rl-subtitle rl-row">
        <SmallMark mark={marks[form.sector_code]} /> {form.title}
      </div>
      {form.made_by && <p class="rl-soft">{form.made_by}</p>}
      <PartyFields key={form.party} form={form} afterRemoval={afterRemoval} />
    </section>
  );
});

interface PartyFieldsProps {
  form: FormView;
  afterRemoval: () => void;
}

function PartyFields({ form, afterRemoval }: PartyFieldsProps) {
  const { send } = useKit();
  const party = form.party;
  const save: SaveField = (field) => (value, base) =>
    send("edit", { party, field, value, base }, { quiet: true });
  const pick: PickField = (field, base) => (value) => send("edit", { party, field, value, base });
  const remove = async () => {
    const ack = await send("remove", { party });
    if (ack.ok) afterRemoval();
  };
  return (
    <div>
      <TextField
        name={`stakeholders.${party}.name`}
        label={form.name.label}
        value={form.name.value}
        save={save("name")}
      />
      <Choice
        label={form.sector.label}
        value={form.sector.value}
        options={form.sector.options}
        pick={pick("sector", form.sector.value)}
      />
      <PlaceFields party={party} place={form.place} pick={pick} />
      {form.more.reason.asked && (
        <Reason party={party} reason={form.more.reason} save={save("reason")} />
      )}
      <TextField
        name={`stakeholders.${party}.wants`}
        label={form.wants.label}
        hint={form.wants.hint}
        value={form.wants.value}
        save={save("wants")}
        lines={2}
      />
      <Choice
        label={form.role.label}
        value={form.role.value}
        options={form.role.options}
        pick={pick("role.now", form.role.value)}
      />
      <TextField
        name={`stakeholders.${party}.note`}
        label={form.note.label}
        hint={form.note.hint}
        value={form.note.value}
        save={save("note")}
        lines={2}
      />
      <FurtherFields party={party} fields={form.further} save={save} pick={pick} />
      <RelationList relations={form.relations} />
      <MoreFields party={party} more={form.more} save={save} pick={pick} />
      <div class="rl-row">
        <Button onPress={() => send("select", { party: null }, { quiet: true })}>
          {form.close}
        </Button>
        <AskFirst
          ask={form.remove.ask}
          act={<bdi>{form.remove.label}</bdi>}
          keep={form.remove.keep}
          press={remove}
        />
      </div>
    </div>
  );
}

interface ReasonProps {
  party: string;
  reason: Filled;
  save: Save;
}

/** Why this score: asked in sight beside the lowest and the highest, and else in the fold. */
function Reason({ party, reason, save }: ReasonProps) {
  return (
    <TextField
      name={`stakeholders.${party}.reason`}
      label={reason.label}
      hint={reason.hint}
      value={reason.value}
      save={save}
      lines={2}
    />
  );
}
