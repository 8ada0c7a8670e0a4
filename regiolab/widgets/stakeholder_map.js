// Panels of which Python makes the lists when they are opened.
const BEGINS = ["tie", "catalogue", "filter", "export"];
const ENDS = [...BEGINS, "paste"];

// The stakeholder map: list, picture and form of one state.
function StakeholderMap({ view }) {
  const { send } = useKit();
  const [open, setOpen] = useState("");
  const [zoom, setZoom] = useState(ZOOMS[0]);
  const tools = useRef(null);
  if (view.example && !view.example.open) {
    return html`<${ExampleBand} title=${view.title} example=${view.example} /><${Conflicts} /><${Messages} />`;
  }
  const close = () => {
    if (ENDS.includes(open)) send(`${open}_end`, {}, { quiet: true });
    setOpen("");
  };
  const toggle = async (name) => {
    close();
    if (open === name) return;
    if (BEGINS.includes(name)) await send(`${name}_begin`, {}, { quiet: true });
    setOpen(name);
  };
  // While the panel for relations is open, a click on a party chooses it for the relation.
  const tying = open === "tie" && view.tie.open;
  const latest = useRef(null);
  latest.current = {
    choose: (party) => (tying ? send("tie_pick", { party }) : send("select", { party }, { quiet: true })),
    pick: () => open !== "catalogue" && toggle("catalogue"),
  };
  // The same functions at every drawing: what is drawn from other things alone stays as it is.
  const choose = useCallback((party) => latest.current.choose(party), []);
  const pick = useCallback(() => latest.current.pick(), []);
  const focusTools = useCallback(() => tools.current?.querySelector("button")?.focus(), []);
  return html`<div class="rl-map">
    ${view.example && html`<${ExampleBand} example=${view.example} />`}
    <${Header} title=${view.title}>
      <div class="rl-map-challenge">
        <${TextField} name="about.challenge" grows label=${view.challenge.label} value=${view.challenge.value}
          placeholder=${view.challenge.placeholder}
          save=${(challenge, base) => send("challenge", { challenge, base }, { quiet: true })} />
        <span class="rl-soft"><bdi>${view.group}</bdi></span>
      </div>
    <//>
    <div class="rl-row rl-tools" ref=${tools}>
      <${Button} kind="primary" aria-expanded=${open === "add"} onPress=${() => toggle("add")}>${view.add.button}<//>
      <${Button} aria-expanded=${open === "catalogue"} onPress=${() => toggle("catalogue")}>
        ${view.catalogue.button}
      <//>
      <${Button} aria-expanded=${open === "paste"} onPress=${() => toggle("paste")}>${view.paste.button}<//>
      <${Button} aria-expanded=${open === "tie"} onPress=${() => toggle("tie")}>${view.tie.button}<//>
      <${Button} aria-expanded=${open === "export"} onPress=${() => toggle("export")}>${view.out.button}<//>
      <${UndoButtons} />
    </div>
    <${PictureTools} picture=${view.picture} filter=${view.filter} zoom=${zoom} setZoom=${setZoom}
      openFilter=${{ open: open === "filter", toggle: () => toggle("filter") }} />
    <${Conflicts} />
    <${Messages} />
    ${open === "add" && html`<${AddParty} add=${view.add} close=${close} />`}
    ${open === "paste" && html`<${PasteList} paste=${view.paste} close=${close} />`}
    ${open === "catalogue" &&
    view.catalogue.open &&
    html`<${Catalogue} catalogue=${view.catalogue} marks=${view.marks} close=${close} />`}
    ${open === "filter" && view.filter.open && html`<${FilterPanel} filter=${view.filter} close=${close} />`}
    ${open === "export" && view.out.open && html`<${ExportPanel} out=${view.out} close=${close} />`}
    ${tying && html`<${TiePanel} tie=${view.tie} close=${close} />`}
    <div class=${`rl-map-columns ${view.picture.wide.value ? "rl-map-wide" : ""}`} onKeyDown=${(event) => tying && event.key === "Escape" && close()}>
      <${PartyList} list=${view.list} marks=${view.marks} choose=${choose} />
      <${Picture} scene=${view.scene} carried=${view.carried} picture=${view.picture} choose=${choose}
        tying=${tying} zoom=${zoom} />
      <div class="rl-map-side">
        <${PartyForm} form=${view.form} marks=${view.marks} afterRemoval=${focusTools} />
        <${Findings} findings=${view.findings} pickLabel=${view.catalogue.button} pick=${pick} />
      </div>
    </div>
    <${Legend} legend=${view.legend} marks=${view.marks} />
  </div>`;
}

const Legend = kept(({ legend, marks }) => {
  return html`<div class="rl-map-legend" role="group" aria-label=${legend.title}>
    <ul>
      ${Object.values(marks).map(
        (mark) => html`<li key=${mark.tone}><${SmallMark} mark=${mark} /> ${mark.word}</li>`
      )}
    </ul>
    <ul>
      <li>${legend.relations}</li>
      ${legend.lines.map(
        (line) => html`<li key=${line.dash}>
          <svg class="rl-small-line" viewBox="0 0 36 8" aria-hidden="true" focusable="false">
            <line class=${`rl-line rl-line-soft rl-dash-${line.dash}`} x1="1" y1="4" x2="35" y2="4" />
          </svg>
          ${line.word}
        </li>`
      )}
      <li class="rl-map-whose"><bdi>${legend.assessment}</bdi></li>
    </ul>
  </div>`;
});

// The map is taller than a screen: what was done is said under the buttons, above the picture.
StakeholderMap.placesMessages = true;

export default mount(StakeholderMap);
