// Priorities: one vote at a time, then the result of all votes together.
function Priorities({ view }) {
  const { send } = useKit();
  const heading = useRef(null);
  const buttons = useRef(null);
  const toNextPerson = () => requestAnimationFrame(() => buttons.current?.querySelector("button")?.focus());
  const after = async (name) => {
    const ack = await send(name);
    if (ack.ok) requestAnimationFrame(() => heading.current?.focus());
  };
  return html`<${Header} title=${view.title}><div class="rl-row"><${UndoButtons} /></div><//>
    <div class="rl-body">
      <p class="rl-soft">${view.intro}</p>
      <div class="rl-row rl-vote-setting">
        <${Choice} label=${view.list.label} value=${view.list.value} options=${view.list.options}
          pick=${(value) => send("list", { value })} />
        <${Choice} label=${view.kind.label} value=${view.kind.value} options=${view.kind.options}
          pick=${(value) => send("kind", { value })} />
      </div>
      <div class="rl-row" ref=${buttons}>
        <${Button} kind="primary" disabled=${!view.start.enabled} onPress=${() => after("start")}>${view.start.label}<//>
        <${Button} disabled=${!view.show.enabled} onPress=${() => after("show")}>${view.show.label}<//>
        <${Button} disabled=${!view.again.enabled} onPress=${() => send("again")}>${view.again.label}<//>
        <strong>${view.count}</strong>
      </div>
      ${view.notes.map((note) => html`<p class="rl-soft rl-vote-note" key=${note}>${note}</p>`)}
      ${view.ballot && html`<${VoteForm} ballot=${view.ballot} heading=${heading} whenDone=${toNextPerson} />`}
      ${view.result && html`<${VoteResult} result=${view.result} heading=${heading} />`}
    </div>`;
}

// The vote of one person; after a move the focus stays on the button that was pressed, and after the
// vote it goes to the button for the next person.
function VoteForm({ ballot, heading, whenDone }) {
  const { send } = useKit();
  const place = useRef(null);
  const move = async (item, by) => {
    await send("move", { item, by });
    requestAnimationFrame(() => place.current?.querySelector(`[data-move="${item}${by}"]`)?.focus());
  };
  const end = async (name) => {
    const ack = await send(name);
    if (ack.ok) whenDone();
  };
  const button = (row, by, word, one) => html`<${Button} data-move=${`${row.id}${by}`} aria-label=${one.name}
    disabled=${!one.enabled} onPress=${() => move(row.id, by)}>${word}<//>`;
  return html`<section class="rl-panel rl-vote" ref=${place} aria-label=${ballot.heading}>
    <div class="rl-subtitle" tabindex="-1" ref=${heading}>${ballot.heading}</div>
    <p class="rl-soft">${ballot.hint}</p>
    <ol class="rl-vote-rows">
      ${ballot.rows.map(
        (row) => html`<li key=${row.id}>
          ${ballot.kind === "order" && html`<span class="rl-vote-place" aria-hidden="true">${row.place}</span>`}
          <bdi class="rl-vote-title">${row.title}</bdi>
          ${ballot.kind === "order"
            ? html`${button(row, -1, ballot.up, row.up)}${button(row, 1, ballot.down, row.down)}`
            : html`<${Choice} label=${row.points_label} hideLabel value=${row.points} options=${ballot.options}
                pick=${(value) => send("points", { item: row.id, value })} />`}
        </li>`
      )}
    </ol>
    ${ballot.left && html`<p><strong>${ballot.left}</strong></p>`}
    <div class="rl-row">
      <${Button} kind="primary" onPress=${() => end("hand_in")}>${ballot.hand_in}<//>
      <${Button} onPress=${() => end("stop")}>${ballot.stop}<//>
    </div>
  </section>`;
}

function VoteResult({ result, heading }) {
  return html`<section class="rl-panel" aria-label=${result.heading}>
    <div class="rl-subtitle" tabindex="-1" ref=${heading}>${result.heading}</div>
    <p><strong>${result.agreement}</strong> <span class="rl-soft">${result.w}</span></p>
    <${Table} caption=${result.caption} columns=${result.columns} rows=${result.rows} />
    ${result.ties.map((tie) => html`<p class="rl-vote-note" key=${tie}><bdi>${tie}</bdi></p>`)}
    <p class="rl-vote-note">${result.best}</p>
    ${result.orders.length > 0 &&
    html`<ul>${result.orders.map((order) => html`<li key=${order}><bdi>${order}</bdi></li>`)}</ul>`}
  </section>`;
}

export default mount(Priorities);
