// The checklist of kinds of parties. Ticks stay when another part of the list is shown.
function Catalogue({ catalogue, marks, close }) {
  const { send, dead } = useKit();
  const [ticked, setTicked] = useState([]);
  const [said, setSaid] = useState({ error: "", done: "" });
  const tick = (id, yes) => {
    setSaid({ error: "", done: "" });
    setTicked(yes ? [...ticked, id] : ticked.filter((one) => one !== id));
  };
  const submit = async () => {
    const ack = await send("catalogue_add", { chosen: ticked }, { quiet: true, told: true });
    if (ack.ok) setTicked([]);
    setSaid(ack.ok ? { error: "", done: ack.message } : { error: ack.error, done: "" });
  };
  return html`<div class="rl-map-panel">
    <${Panel} title=${catalogue.button} close=${close}>
      <p class="rl-soft">${catalogue.hint}</p>
      <div class="rl-map-tie">
        ${catalogue.filters.map(
          (one) => html`<${Choice}
            key=${one.field}
            label=${one.label}
            value=${one.value}
            options=${one.options}
            pick=${(value) => send("catalogue_set", { field: one.field, value })}
          />`
        )}
      </div>
      <fieldset class="rl-answers">
        <legend>${catalogue.legend}</legend>
        <div class="rl-map-catalogue">
        ${catalogue.rows.length === 0 && html`<p class="rl-soft">${catalogue.none}</p>`}
        ${catalogue.rows.map(
          (row) => html`<label key=${row.id} class="rl-answer">
            <input
              type="checkbox"
              checked=${row.on_map || ticked.includes(row.id)}
              disabled=${row.on_map || dead}
              onChange=${(event) => tick(row.id, event.target.checked)}
            />
            <${SmallMark} mark=${marks[row.sector]} />
            <span>
              ${row.name} ${row.on_map && html`<em class="rl-soft">(${catalogue.on_map})</em>`}
              <span class="rl-hidden">${marks[row.sector].word}</span>
              <span class="rl-hint rl-map-role">${row.role}</span>
            </span>
          </label>`
        )}
        </div>
      </fieldset>
      <div class="rl-row">
        <${Button} kind="primary" onPress=${submit}>${catalogue.submit}<//>
        <span class="rl-soft">${catalogue.ticked} ${ticked.length}</span>
      </div>
      <${FieldError} error=${said.error} />
      <p class="rl-soft rl-map-said">${said.done}</p>
    <//>
  </div>`;
}
