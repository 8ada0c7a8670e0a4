// The form of the selected party. Every field is kept when it is left or chosen.
const PartyForm = kept(({ form, marks, afterRemoval }) => {
  const section = useRef(null);
  useEffect(() => {
    // The column scrolls by itself: the form of another party begins at its top.
    const column = section.current?.closest(".rl-map-side");
    if (column) column.scrollTop = 0;
  }, [form.party]);
  if (!form.party) return null;
  return html`<section class="rl-map-form" ref=${section} aria-label=${form.title}>
    <div class="rl-subtitle rl-row"><${SmallMark} mark=${marks[form.sector_code]} /> ${form.title}</div>
    <${PartyFields} key=${form.party} form=${form} afterRemoval=${afterRemoval} />
  </section>`;
});

function PartyFields({ form, afterRemoval }) {
  const { send } = useKit();
  const party = form.party;
  const save = (field) => (value, base) => send("edit", { party, field, value, base }, { quiet: true });
  const pick = (field, base) => (value) => send("edit", { party, field, value, base });
  const remove = async () => {
    const ack = await send("remove", { party });
    if (ack.ok) afterRemoval();
  };
  return html`<div>
    <${TextField} name=${`stakeholders.${party}.name`} label=${form.name.label} value=${form.name.value}
      save=${save("name")} />
    <${Choice} label=${form.sector.label} value=${form.sector.value} options=${form.sector.options}
      pick=${pick("sector", form.sector.value)} />
    <${PlaceFields} party=${party} place=${form.place} pick=${pick} />
    ${form.more.reason.asked && html`<${Reason} party=${party} reason=${form.more.reason} save=${save("reason")} />`}
    <${TextField} name=${`stakeholders.${party}.wants`} label=${form.wants.label} hint=${form.wants.hint}
      value=${form.wants.value} save=${save("wants")} lines=${2} />
    <${Choice} label=${form.role.label} value=${form.role.value} options=${form.role.options}
      pick=${pick("role.now", form.role.value)} />
    <${TextField} name=${`stakeholders.${party}.note`} label=${form.note.label} hint=${form.note.hint}
      value=${form.note.value} save=${save("note")} lines=${2} />
    <${FurtherFields} party=${party} fields=${form.further} save=${save} pick=${pick} />
    <${RelationList} relations=${form.relations} />
    <${MoreFields} party=${party} more=${form.more} save=${save} pick=${pick} />
    <div class="rl-row">
      <${Button} onPress=${() => send("select", { party: null }, { quiet: true })}>${form.close}<//>
      <${Button} onPress=${remove}><bdi>${form.remove}</bdi><//>
    </div>
  </div>`;
}

// Why this score: asked in sight beside the lowest and the highest, and else in the fold.
function Reason({ party, reason, save }) {
  return html`<${TextField} name=${`stakeholders.${party}.reason`} label=${reason.label} hint=${reason.hint}
    value=${reason.value} save=${save} lines=${2} />`;
}

// What is asked less often. The fold stays as it is when another answer is kept.
function MoreFields({ party, more, save, pick }) {
  const text = (key, field, lines = 1) => html`<${TextField} name=${`stakeholders.${party}.${field}`}
    label=${more[key].label} hint=${more[key].hint} value=${more[key].value} save=${save(field)} lines=${lines} />`;
  const list = (key, field) => html`<${Choice} label=${more[key].label} value=${more[key].value}
    options=${more[key].options} pick=${pick(field, more[key].value)} />`;
  return html`<${Fold} title=${more.title}>
    ${!more.reason.asked && text("reason", "reason", 2)}
    <${Check} label=${more.discuss.label} checked=${more.discuss.value}
      pick=${pick("discuss", more.discuss.value)} />
    ${text("contact_role", "contact.role")}
    <${DayField} label=${more.contact_by.label} value=${more.contact_by.value}
      pick=${pick("contact.by", more.contact_by.value)} />
    ${list("role_desired", "role.desired")} ${text("limits", "limits", 2)}
    <${Several} answer=${more.corners} pick=${pick("corners", more.corners.value)} />
    ${list("scale", "scale")} ${list("kind", "kind")} ${text("abbreviation", "abbreviation")}
    ${text("aliases", "aliases")}
    <${FurtherFields} party=${party} fields=${more.further} save=${save} pick=${pick} />
  <//>`;
}

// The fields without a place of their own: each says of which field it is and which control it is.
function FurtherFields({ party, fields, save, pick }) {
  return fields.map(
    (one) => html`<${FurtherField} key=${one.field} party=${party} answer=${one} save=${save(one.field)}
      pick=${pick(one.field, one.value)} />`
  );
}

function FurtherField({ party, answer, save, pick }) {
  switch (answer.control) {
    case "yes":
      return html`<${Check} label=${answer.label} checked=${answer.value} pick=${pick} />`;
    case "day":
      return html`<${DayField} label=${answer.label} value=${answer.value} pick=${pick} />`;
    case "choice":
      return html`<${Choice} label=${answer.label} value=${answer.value} options=${answer.options} pick=${pick} />`;
    case "choices":
      return html`<${Several} answer=${answer} pick=${pick} />`;
    default:
      return html`<${TextField} name=${`stakeholders.${party}.${answer.field}`} label=${answer.label}
        hint=${answer.hint} value=${answer.value} save=${save} lines=${answer.control === "lines" ? 2 : 1} />`;
  }
}

// Codes of which several can be chosen.
function Several({ answer, pick }) {
  return html`<fieldset class="rl-answers">
    <legend>${answer.label}</legend>
    ${answer.options.map(
      (one) => html`<${Check} key=${one.value} label=${one.label} checked=${answer.value.includes(one.value)}
        pick=${(yes) => pick(yes ? [...answer.value, one.value] : answer.value.filter((kept) => kept !== one.value))} />`
    )}
  </fieldset>`;
}

function Check({ label, checked, pick }) {
  const { dead } = useKit();
  return html`<label class="rl-answer">
    <input type="checkbox" checked=${checked} disabled=${dead} onChange=${(event) => pick(event.target.checked)} />
    <span>${label}</span>
  </label>`;
}

function DayField({ label, value, pick }) {
  const { dead } = useKit();
  const id = useControlId();
  return html`<div class="rl-field">
    <label for=${id}>${label}</label>
    <input id=${id} type="date" value=${value} readOnly=${dead} onChange=${(event) => pick(event.target.value)} />
  </div>`;
}

// Where the party stands: two answers, a list of places, and four buttons. No dragging needed.
function PlaceFields({ party, place, pick }) {
  const { send } = useKit();
  const [goal, setGoal] = useState("");
  const base = place.seen;
  const move = async () => {
    const ack = await send("move_to", { party, place: goal, base: place.move.seen });
    if (ack.ok) setGoal("");
  };
  return html`<fieldset class="rl-map-place">
    <legend class="rl-subtitle">${place.title}</legend>
    <${Choice} label=${place.influence.label} value=${place.influence.value} options=${place.influence.options}
      pick=${pick("influence", place.influence.value)} />
    <p class="rl-map-level">${place.influence.word}</p>
    <${Choice} label=${place.interest.label} value=${place.interest.value} options=${place.interest.options}
      pick=${pick("interest", place.interest.value)} />
    <p class="rl-map-level">${place.interest.word}</p>
    <div class="rl-map-arrows">
      ${place.arrows.map(
        (one) => html`<${Button}
          key=${one.direction}
          disabled=${!one.enabled}
          onPress=${() => send("step", { party, direction: one.direction, base })}
        >
          ${one.label}
        <//>`
      )}
    </div>
    <div class="rl-map-move">
      <${Choice} label=${place.move.label} value=${goal} options=${place.move.options} pick=${setGoal} />
      <${Button} disabled=${!goal} onPress=${move}>${place.move.button}<//>
    </div>
  </fieldset>`;
}
