// What can be filled in on the agenda. Python says which fields there are and what they are called.
function AgendaField({ field }) {
  const { send } = useKit();
  const keep = (value, base) =>
    send(field.command, { ...field.args, value, base }, { quiet: true });
  if (field.type === "text") {
    return html`<${TextField} name=${field.name} label=${field.label} hint=${field.hint} value=${field.value}
      placeholder=${field.placeholder} lines=${field.lines} save=${keep} />`;
  }
  return html`<${PickedField} field=${field} keep=${keep} />`;
}

// One or several answers from a list; what is wrong with a choice stands below it.
function PickedField({ field, keep }) {
  const [error, setError] = useState("");
  const choose = async (value) => {
    const ack = await keep(value, field.value);
    setError(ack.ok ? "" : ack.error);
    return ack;
  };
  const control = { choice: OneOf, checks: SomeOf, taken: TakenFrom }[field.type];
  return html`<div class="rl-agenda-picked">
    <${control} field=${field} choose=${choose} />
    <${FieldError} error=${error} />
  </div>`;
}

function OneOf({ field, choose }) {
  return html`<${Choice} label=${field.label} value=${field.value} options=${field.options} pick=${choose} />`;
}

function SomeOf({ field, choose }) {
  const { dead } = useKit();
  const toggle = (value, yes) =>
    choose(yes ? [...field.value, value] : field.value.filter((one) => one !== value));
  return html`<fieldset class="rl-answers" disabled=${dead}>
    <legend>${field.label}</legend>
    ${field.options.map(
      (option) => html`<label key=${option.value} class="rl-answer">
        <input type="checkbox" checked=${field.value.includes(option.value)}
          onChange=${(event) => toggle(option.value, event.target.checked)} />
        <span><bdi>${option.label}</bdi></span>
      </label>`
    )}
  </fieldset>`;
}

// A list that may be long: what was taken from it stands below, each with a button.
function TakenFrom({ field, choose }) {
  const list = useRef(null);
  const take = (value) => value && choose([...field.value, value]);
  const drop = async (value) => {
    const ack = await choose(field.value.filter((one) => one !== value));
    if (ack.ok && ack.stayed) list.current?.querySelector("select")?.focus();
  };
  return html`<div ref=${list}>
    <${Choice} label=${field.label} value="" options=${field.options} pick=${take} />
    ${field.taken.length > 0 &&
    html`<ul class="rl-agenda-taken">
      ${field.taken.map(
        (one) => html`<li key=${one.value}>
          <bdi>${one.label}</bdi>
          <${Button} kind="plain" aria-label=${one.remove} onPress=${() => drop(one.value)}>
            ${one.remove.split(":")[0]}
          <//>
        </li>`
      )}
    </ul>`}
  </div>`;
}

// A form with its own button: its texts are drafts until the button is pressed.
function AgendaForm({ block, focus }) {
  const { send } = useKit();
  const place = useRef(null);
  const [error, setError] = useState({ field: "", text: "" });
  const drafts = block.fields.map((field) => useDraft(`${block.key}.${field.name}`));
  const names = block.fields.map((field) => field.name);
  const focusOn = (at) => place.current?.querySelectorAll("input, textarea, select")[Math.max(at, 0)]?.focus();
  const submit = async () => {
    const isText = block.fields.map((field) => field.type === "text");
    const typed = drafts.map(([, , take], at) => isText[at] && take());
    const values = Object.fromEntries(names.map((name, at) => [name, isText[at] ? typed[at].sent : drafts[at][0]]));
    const ack = await send(block.command, { ...block.args, ...values }, { quiet: true });
    const errors = typed.map((one) => (one ? one.answered(ack) : ack.error));
    if (!ack.ok) {
      const at = Math.max(names.indexOf(ack.field), 0);
      setError({ field: names[at], text: errors[at] });
      return focusOn(names.indexOf(ack.field));
    }
    setError({ field: "", text: "" });
    drafts.forEach(([, set], at) => isText[at] || set(""));
    if (!ack.stayed) return;
    if (ack.data?.open) focus.card(ack.data.open);
    else focusOn(0);
  };
  const entry = (field, at) => {
    const [value, set] = drafts[at];
    const wrong = error.field === field.name ? error.text : "";
    if (field.type === "text") {
      return html`<${Entry} key=${field.name} label=${field.label} hint=${field.hint} value=${value}
        placeholder=${field.placeholder} setValue=${set} error=${wrong} onEnter=${submit} />`;
    }
    return html`<div key=${field.name}>
      <${Choice} label=${field.label} hint=${field.hint} value=${value} options=${field.options} pick=${set} />
      <${FieldError} error=${wrong} />
    </div>`;
  };
  return html`<div class="rl-agenda-form" ref=${place}>
    <div class=${`rl-agenda-fields ${block.narrow ? "rl-agenda-narrow" : ""}`}>${block.fields.map(entry)}</div>
    <${Button} kind="primary" onPress=${submit}>${block.submit}<//>
  </div>`;
}
