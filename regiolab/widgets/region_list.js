// An own list of municipalities: a box, what was made of it, and a name to keep it under.
function RegionList({ view }) {
  const { send } = useKit();
  const [draft, setDraft] = useDraft("region.list");
  const [typing, setTyping] = useState(draft !== "");
  const [name, setName] = useState(view.kept_name);
  const [error, setError] = useState("");
  const text = typing ? draft : view.kept;
  const lookUp = async () => {
    const ack = await send("look_up", { text }, { quiet: true });
    setError(ack.ok ? "" : ack.error);
  };
  const keep = async () => {
    const ack = await send("keep_list", { name }, { quiet: true });
    setError(ack.ok ? "" : ack.error);
  };
  return html`<div class="rl-own-list">
    <${Entry} label=${view.label} hint=${view.hint} lines=${5} value=${text} error=${error}
      setValue=${(next) => (setTyping(true), setDraft(next))} />
    <${Button} kind=${view.ready ? "" : "primary"} onPress=${lookUp}>${view.look_up}<//>
    ${view.entries.length > 0 &&
    html`<div class="rl-scroll" tabindex="0" role="region" aria-label=${view.table}>
      <p class="rl-subtitle">${view.table}</p>
      <ul class="rl-entries">
        ${view.entries.map(
          (one) => html`<li key=${one.key} class=${one.open ? "rl-open" : ""}>
            <div><strong>${one.typed}</strong> <span class="rl-entry-state">${one.state}</span></div>
            <div>${one.sentence}</div>
            ${one.options.length > 0 &&
            html`<div class="rl-row" role="group" aria-label=${one.typed}>
              ${one.options.map(
                (option) => html`<${Button} key=${option.value} pressed=${option.picked}
                  onPress=${() => send("pick", { entry: one.key, code: option.value })}>
                  ${option.picked ? "✓ " : ""}${option.label}
                <//>`
              )}
            </div>`}
          </li>`
        )}
      </ul>
    </div>`}
    <p class="rl-soft">${view.summary}${view.names && html`<br />${view.names}`}</p>
    <${Entry} label=${view.name_label} hint=${view.name_hint} value=${name} setValue=${setName}
      onEnter=${() => view.ready && keep()} />
    <${Button} kind="primary" disabled=${!view.ready} onPress=${keep}>${view.keep}<//>
  </div>`;
}
