// Practices of others: choices, the list, one practice opened in place, and what was kept.
function PracticeList({ view }) {
  const { send } = useKit();
  return html`<${Header} title=${view.title}><div class="rl-row"><${UndoButtons} /></div><//>
    <div class="rl-body rl-practices">
      <p class="rl-soft">${view.intro}</p>
      <div class="rl-practice-filters">
        ${view.filters.map(
          (one) => html`<${Choice} key=${one.name} label=${one.label} value=${one.value} options=${one.options}
            pick=${(value) => send("choose", { name: one.name, value })} />`
        )}
      </div>
      <p class="rl-hint rl-practice-note">${view.likeness_note}</p>
      <div class="rl-row rl-practice-count">
        <strong>${view.count}</strong>
        <${Button} disabled=${!view.reset.enabled} onPress=${() => send("reset")}>${view.reset.label}<//>
      </div>
      ${view.none && html`<p class="rl-notice">${view.none}</p>`}
      <ul class="rl-practice-list">
        ${view.rows.map((row) => html`<${PracticeRow} key=${row.id} row=${row} />`)}
      </ul>
      <${Kept} kept=${view.kept} remove=${view.remove} />
    </div>`;
}

function PracticeRow({ row }) {
  const { send } = useKit();
  return html`<li class=${row.open ? "rl-practice rl-practice-open" : "rl-practice"}>
    <${Button} kind="practice-name" aria-expanded=${String(row.open)} onPress=${() => send("open", { case: row.id }, { quiet: true })}>
      <strong>${row.name}</strong>${row.kept && html` <span class="rl-practice-kept">${row.kept}</span>`}
      <span class="rl-soft rl-practice-about">${row.about}</span>
      ${row.likeness && html`<span class="rl-practice-about">${row.likeness}</span>`}
    <//>
    ${row.case && html`<${PracticeOpen} id=${row.id} one=${row.case} />`}
  </li>`;
}

function PracticeOpen({ id, one }) {
  return html`<div class="rl-practice-case">
    <${CaseFacts} one=${one} />
    <${Taken} id=${id} taken=${one.taken} />
  </div>`;
}

function Taken({ id, taken }) {
  const { send } = useKit();
  const [draft, setDraft] = useDraft(`practices.${id}.taken`);
  const [error, setError] = useState("");
  const [touched, setTouched] = useState(false);
  const value = touched || draft ? draft : taken.value;
  const keep = async () => {
    const ack = await send("keep", { case: id, taken: value, base: taken.value }, { quiet: true });
    setError(ack.ok ? "" : ack.error);
    if (ack.ok) (setDraft(""), setTouched(false));
  };
  return html`<div class="rl-practice-taken">
    <${Entry} label=${taken.label} lines=${2} value=${value} error=${error}
      setValue=${(next) => (setTouched(true), setDraft(next))} />
    <${Button} kind="primary" onPress=${keep}>${taken.keep}<//>
  </div>`;
}

function Kept({ kept, remove }) {
  const { send } = useKit();
  return html`<section class="rl-panel" aria-label=${kept.title}>
    <div class="rl-subtitle">${kept.title}</div>
    ${kept.none && html`<p class="rl-soft">${kept.none}</p>`}
    <ul class="rl-practice-kept-list">
      ${kept.rows.map(
        (row) => html`<li key=${row.id}>
          <span><strong>${row.name}.</strong> <bdi>${row.taken}</bdi></span>
          <${Button} aria-label=${`${remove}: ${row.name}`} onPress=${() => send("remove", { case: row.id })}>${remove}<//>
        </li>`
      )}
    </ul>
  </section>`;
}

export default mount(PracticeList);
