// Relations: lay one between two parties, change it, take it away.
function TiePanel({ tie, close }) {
  const { send } = useKit();
  const [said, setSaid] = useState({ source: "", target: "", done: "" });
  const choose = (field) => (value) => {
    setSaid({ source: "", target: "", done: "" });
    send("tie_set", { field, value }, { quiet: true });
  };
  const submit = async () => {
    const ack = await send("tie_add", {}, { quiet: true, told: true });
    if (ack.ok) setSaid({ source: "", target: "", done: ack.message });
    else setSaid({ source: "", target: "", done: "", [ack.field || "target"]: ack.error });
  };
  return html`<div class="rl-map-panel">
    <${Panel} title=${tie.button} close=${close}>
      <p class="rl-soft">${tie.hint}</p>
      <div class="rl-map-tie">
        <div>
          <${PartyChoice} ...${tie.source} pick=${choose("source")} find=${choose("search_source")} />
          <${FieldError} error=${said.source} />
        </div>
        <${KindChoice} kind=${tie.kind} pick=${choose("kind")} />
        <div>
          <${PartyChoice} ...${tie.target} pick=${choose("target")} find=${choose("search_target")} />
          <${FieldError} error=${said.target} />
        </div>
        <${Choice} label=${tie.status.label} value=${tie.status.value} options=${tie.status.options} pick=${choose("status")} />
        <${Button} kind="primary" onPress=${submit}>${tie.submit}<//>
      </div>
      <p class="rl-soft rl-map-said"><bdi>${said.done}</bdi></p>
    <//>
  </div>`;
}

// Three kinds in sight; "other" shows all of them.
function KindChoice({ kind, pick }) {
  const [all, setAll] = useState(false);
  const place = useRef(null);
  const choose = (value) => (value ? pick(value) : setAll(true));
  useEffect(() => {
    if (all) place.current?.querySelector("select")?.focus();
  }, [all]);
  return html`<div ref=${place}>
    <${Choice} key=${all} label=${kind.label} value=${kind.value} options=${all ? kind.all : kind.first} pick=${choose} />
  </div>`;
}

// The relations of the selected party, each opens to be changed.
function RelationList({ relations }) {
  const heading = useRef(null);
  return html`<div class="rl-map-relations">
    <div class="rl-subtitle" tabindex="-1" ref=${heading}>${relations.title}</div>
    ${relations.rows.length === 0 && html`<p class="rl-soft">${relations.empty}</p>`}
    ${relations.rows.map(
      (row) => html`<${RelationFields} key=${row.key} row=${row} afterRemoval=${() => heading.current.focus()} />`
    )}
  </div>`;
}

function RelationFields({ row, afterRemoval }) {
  const { send } = useKit();
  const remove = async () => {
    const ack = await send("relation_remove", { relation: row.id });
    if (ack.ok) afterRemoval();
  };
  const pick = (field) => (value) =>
    send("relation_edit", { relation: row.id, field, value, base: row[field].value });
  const list = (field) => html`<${Choice}
    label=${row[field].label}
    value=${row[field].value}
    options=${row[field].options}
    pick=${pick(field)}
  />`;
  return html`<${Fold} title=${html`<bdi>${row.sentence}</bdi>`}>
    <${KindChoice} kind=${row.kind} pick=${pick("kind")} />
    ${list("status")} ${list("sign")} ${list("strength")}
    <${Button} onPress=${remove}>${row.remove}<//>
  <//>`;
}
