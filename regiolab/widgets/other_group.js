// Another group's file beside our own work: in words, side by side, as one party, and whole.
function OtherGroup({ view }) {
  const { send } = useKit();
  const [error, setError] = useState("");
  const place = useRef(null);
  const open = async (event) => {
    const file = event.target.files[0];
    event.target.value = ""; // the same file can be chosen once more
    if (!file) return;
    const ack = await send("open", { text: await file.text() }, { quiet: true });
    setError(ack.ok ? "" : ack.error);
  };
  const close = async () => {
    const ack = await send("close");
    if (ack.ok) requestAnimationFrame(() => place.current?.querySelector("input")?.focus());
  };
  const { groups, beside } = view;
  return html`<${Header} title=${view.title} />
    <div class="rl-body" ref=${place}>
      <p class="rl-soft">${view.intro}</p>
      <${FileChoice} label=${view.open} accept=".json,application/json" error=${error} pick=${open}>
        ${!beside && html`<span class="rl-soft">${view.none}</span>`}
      <//>
      ${beside &&
      html`<div class="rl-other-which">
          <${Choice} label=${groups.label} value=${groups.value} options=${groups.options}
            pick=${(value) => send("look_at", { place: value })} />
          <${Button} onPress=${close}>${view.close}<//>
        </div>
        <${Beside} beside=${beside} />`}
    </div>`;
}

function Beside({ beside }) {
  return html`<section aria-label=${beside.heading}>
    <div class="rl-title" role="heading" aria-level="4"><bdi>${beside.heading}</bdi></div>
    <p class="rl-soft">${beside.content}</p>
    <div class="rl-subtitle">${beside.words_title}</div>
    <ul>${beside.words.map((one) => html`<li key=${one}><bdi>${one}</bdi></li>`)}</ul>
    <p class="rl-soft">${beside.note}</p>
    <${SideBySide} table=${beside.table} />
    <${Fold} title=${beside.parties_title}>
      <${Table} caption=${beside.parties.caption} columns=${beside.parties.columns} rows=${beside.parties.rows} />
    <//>
    <${ReadAsParty} reading=${beside.reading} />
    <${Fold} title=${beside.overview_title}>
      ${beside.overview.length === 0 && html`<p class="rl-soft">${beside.nothing}</p>`}
      ${beside.overview.map((part) => html`<${DocumentPart} key=${part.key} part=${part} level=${5} />`)}
    <//>
  </section>`;
}

function SideBySide({ table }) {
  const cell = (items, empty) =>
    items.length === 0
      ? html`<span class="rl-soft">${empty}</span>`
      : items.length === 1
        ? html`<bdi>${items[0]}</bdi>`
        : html`<ul>${items.map((item, place) => html`<li key=${place}><bdi>${item}</bdi></li>`)}</ul>`;
  return html`<div class="rl-scroll rl-other-scroll" tabindex="0" role="region" aria-label=${table.caption}>
    <table class="rl-table rl-other-table">
      <caption><bdi>${table.caption}</bdi></caption>
      <thead>
        <tr>${table.columns.map((one, place) => html`<th scope="col" key=${place}><bdi>${one}</bdi></th>`)}</tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) => html`<tr key=${row.about}>
            <th scope="row">${row.about}</th>
            <td>${cell(row.ours, table.ours_empty)}</td>
            <td>${cell(row.theirs, table.theirs_empty)}</td>
          </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}

function ReadAsParty({ reading }) {
  const { send } = useKit();
  return html`<div class="rl-panel rl-other-reading">
    <div class="rl-subtitle">${reading.title}</div>
    <${Choice} label=${reading.label} value=${reading.value} options=${reading.options}
      pick=${(party) => send("read_as", { party })} />
    ${reading.lines.length > 0 &&
    html`<ul>${reading.lines.map((one, place) => html`<li key=${place}><bdi>${one}</bdi></li>`)}</ul>
      <p><strong>${reading.question}</strong></p>`}
  </div>`;
}

function DocumentPart({ part, level }) {
  return html`<div class="rl-other-part">
    <div class="rl-subtitle" role="heading" aria-level=${level}><bdi>${part.heading}</bdi></div>
    ${part.blocks.map((block, place) => html`<${DocumentBlock} key=${place} block=${block} />`)}
    ${part.parts.map((one) => html`<${DocumentPart} key=${one.key} part=${one} level=${6} />`)}
  </div>`;
}

function DocumentBlock({ block }) {
  const said = (one) => html`${one.label && html`<strong>${one.label}${one.words && ": "}</strong>`}<bdi>${one.words}</bdi>`;
  const more = block.more && html`<p class="rl-soft">${block.more}</p>`;
  if (block.type === "words") return html`<p class=${block.soft ? "rl-soft" : ""}>${said(block)}</p>`;
  if (block.type === "points") {
    return html`<ul>${block.items.map((one, place) => html`<li key=${place}>${said(one)}</li>`)}</ul>${more}`;
  }
  return html`<${Table} caption=${block.caption} columns=${block.columns} rows=${block.rows} />${more}`;
}

export default mount(OtherGroup);
