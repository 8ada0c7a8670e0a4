// Adding parties: one by one, or many from a list, a table or a file.
const LOOK_AFTER = 300; // milliseconds without a key

// Calls back once nothing was typed for a moment.
function useAfterTyping(callback) {
  const waiting = useRef(null);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (value) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => callback(value), LOOK_AFTER);
  };
}

// A panel is opened to type in it: the focus goes to its first field.
function useFocusAtOpening() {
  const field = useRef(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}

// Stays open for the next name: Enter adds, the focus stays in the name.
function AddParty({ add, close }) {
  const { send } = useKit();
  const [name, setName, takeName] = useDraft("map.add.name");
  const [sector, setSector] = useState("");
  const [alike, setAlike] = useState("");
  const [said, setSaid] = useState({ name: "", sector: "", done: "" });
  const input = useFocusAtOpening();
  const look = useAfterTyping(async (text) => {
    const ack = await send("alike", { name: text }, { quiet: true });
    if (ack.ok) setAlike(ack.data.alike);
  });
  const typed = (text) => {
    setName(text);
    look(text);
  };
  const submit = async () => {
    const taken = takeName();
    const ack = await send("add", { name: taken.sent, sector }, { quiet: true, told: true });
    const error = taken.answered(ack);
    look("");
    setAlike("");
    if (ack.ok) setSaid({ name: "", sector: "", done: ack.message });
    else if (ack.field === "sector") setSaid({ name: "", sector: error, done: "" });
    else setSaid({ name: error, sector: "", done: "" });
    input.current?.focus();
  };
  return html`<div class="rl-map-panel">
    <${Panel} title=${add.button} close=${close}>
      <div class="rl-map-add">
        <${Entry} label=${add.name} value=${name} setValue=${typed} onEnter=${submit} error=${said.name}
          inputRef=${input} />
        <div>
          <${Choice} label=${add.sector} value=${sector} options=${add.sectors} pick=${setSector} />
          <${FieldError} error=${said.sector} />
        </div>
        <${Button} kind="primary" onPress=${submit}>${add.submit}<//>
      </div>
      <p class="rl-soft rl-map-said"><bdi role="status">${alike}</bdi><bdi>${!alike && said.done}</bdi></p>
    <//>
  </div>`;
}

// What could not be added stays in the box, to be mended. A table is looked at first.
function PasteList({ paste, close }) {
  const { send } = useKit();
  const [text, setText] = useDraft("map.paste.text");
  const [sector, setSector] = useState("");
  const [said, setSaid] = useState({ field: "", words: "" });
  const input = useFocusAtOpening();
  const tables = paste.tables;
  // What was chosen for a list is no choice for a table.
  const chosen = paste.sectors.some((one) => one.value === sector) ? sector : "";
  const at = (field) => (said.field === field ? said.words : "");
  const tell = (field, words) =>
    setSaid({ field: /^(sector|file|done|columns\.\d)$/.test(field) ? field : "text", words });
  const look = useAfterTyping((value) => send("look_at", { text: value }));
  const typed = (value) => {
    setText(value);
    look(value);
  };
  const submit = async () => {
    const how = { told: true };
    const ack = tables.length
      ? await send("table_add", { sector: chosen }, how)
      : await send("paste", { text, sector: chosen }, how);
    if (!ack.ok) return tell(ack.field, ack.error);
    setText(ack.data.left ?? "");
    tell("done", ack.message);
  };
  const readFile = async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    const ack = await send("read_file", { name: file.name, content: await inBase64(file) });
    tell(ack.ok ? "done" : "file", ack.ok ? "" : ack.error);
  };
  return html`<div class="rl-map-panel">
    <${Panel} title=${paste.button} close=${close}>
      <${Entry} label=${paste.text} hint=${paste.hint} value=${text} setValue=${typed} lines=${6}
        error=${at("text")} inputRef=${input} />
      <${FileChoice} label=${paste.file} accept=".xlsx,.csv,.txt" error=${at("file")} pick=${readFile} />
      ${paste.brought && html`<${Brought} brought=${paste.brought} />`}
      ${tables.map(
        (table, number) => html`<${TableColumns} key=${number} table=${table} number=${number}
          error=${at(`columns.${number}`)} />`
      )}
      <div class="rl-map-add">
        ${paste.sector &&
        html`<div>
          <${Choice} label=${paste.sector} value=${chosen} options=${paste.sectors} pick=${setSector} />
          <${FieldError} error=${at("sector")} />
        </div>`}
        <${Button} kind="primary" onPress=${submit}>${paste.submit}<//>
      </div>
      <p class="rl-soft rl-map-said"><bdi>${at("done")}</bdi></p>
    <//>
  </div>`;
}

// A whole map of ours: it takes the place of what is here, or it does not.
function Brought({ brought }) {
  const { send } = useKit();
  return html`<div role="group" aria-label=${brought.title}>
    <p><strong>${brought.title}</strong> <bdi>${brought.lost}</bdi></p>
    <div class="rl-row">
      <${Button} kind="primary" onPress=${() => send("brought_take")}>${brought.take}<//>
      <${Button} onPress=${() => send("brought_leave")}>${brought.leave}<//>
    </div>
  </div>`;
}

// What is on each row, and what each column holds, with its first answers beside it.
function TableColumns({ table, number, error }) {
  const { send } = useKit();
  const tell = (name, args) => send(name, { table: number, ...args }, { quiet: true });
  return html`<fieldset class="rl-answers">
    <legend>${table.title}</legend>
    <${Choice} label=${table.holds.label} value=${table.holds.value} options=${table.holds.options}
      pick=${(holds) => send("table_holds", { table: number, holds })} />
    <${Check} label=${table.header.label} checked=${table.header.value}
      pick=${(yes) => tell("table_header", { first_row_is_header: yes })} />
    <div class="rl-map-tie">
      ${table.columns.map(
        (column) => html`<${Choice} key=${column.place} label=${column.label} hint=${column.samples || "–"}
          value=${column.value} options=${column.options}
          pick=${(field) => tell("table_field", { place: column.place, field })} />`
      )}
    </div>
    <${FieldError} error=${error} />
  </fieldset>`;
}
