// A form for a figure of your own, and the figures that were added.
function OwnFigures({ view }) {
  const { send, dead } = useKit();
  const drafts = Object.fromEntries(
    [...view.fields, view.area].map((one) => [one.name, useDraft(`own_figures.${one.name}`)])
  );
  const [region, setRegion] = useState(view.regions[0].value);
  const [beside, setBeside] = useState("");
  const [picture, setPicture] = useState(view.picture[0].value);
  const [figure, setFigure] = useState("");
  const [error, setError] = useState({});
  const first = useRef(null);
  const fill = (values) => Object.keys(drafts).forEach((name) => drafts[name][1](values[name] ?? ""));
  const known = view.regions.some((one) => one.value === region) ? region : view.regions[0].value;
  const change = (one) => {
    fill(one.values);
    setRegion(one.values.region);
    setBeside(one.values.beside);
    setPicture(one.values.picture);
    setFigure(one.id);
    setError({});
    first.current?.focus();
  };
  const stop = () => {
    fill({});
    setBeside("");
    setPicture(view.picture[0].value);
    setFigure("");
    setError({});
  };
  const add = async () => {
    const values = Object.fromEntries(Object.keys(drafts).map((name) => [name, drafts[name][0]]));
    const ack = await send("add", { figure, region: known, beside, picture, ...values }, { quiet: true });
    if (ack.ok) return stop(), first.current?.focus();
    setError({ [ack.field ?? "title"]: ack.error });
  };
  const entry = (one, inputRef) => html`<${Entry} key=${one.name} label=${one.label} hint=${one.hint}
    value=${drafts[one.name][0]} setValue=${drafts[one.name][1]} error=${error[one.name]}
    onEnter=${add} inputRef=${inputRef} />`;
  return html`<${Header} title=${view.title} />
    <div class="rl-tools rl-row"><${UndoButtons} /></div>
    <div class="rl-body">
      <p>${view.why}</p>
      <div class="rl-own-figure">
        ${view.fields.map((one, place) => entry(one, place === 0 ? first : undefined))}
        <${Choice} label=${view.region_label} value=${known} options=${view.regions} pick=${setRegion} />
        ${entry(view.area)}
        <${Choice} label=${view.beside_label} value=${beside} options=${view.beside} pick=${setBeside} />
        <${Choice} label=${view.picture_label} hint=${view.picture_hint} value=${picture} options=${view.picture} pick=${setPicture}
          disabled=${dead || view.without_picture.includes(beside)} />
      </div>
      <div class="rl-row">
        <${Button} kind="primary" onPress=${add}>${figure ? view.change : view.add}<//>
        <${Button} disabled=${!figure} onPress=${stop}>${view.stop}<//>
      </div>
      ${view.table
        ? html`<${Table} caption=${view.table.caption} columns=${view.table.columns} rows=${view.table.rows} />
            <div class="rl-row">
              ${view.figures.map(
                (one) => html`<${Button} key=${one.id} onPress=${() => change(one)}>${one.change}<//>
                  <${Button} onPress=${() => send("remove", { figure: one.id })}>${one.remove}<//>`
              )}
            </div>`
        : html`<p class="rl-soft">${view.none}</p>`}
    </div>`;
}

export default mount(OwnFigures);
