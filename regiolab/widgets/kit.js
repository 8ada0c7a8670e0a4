// The kit: what every widget shares in the browser. It draws and sends commands; it decides
// nothing about the workspace. `html`, `render` and the hooks come from the library before this.

const Kit = createContext(null);
const useKit = () => useContext(Kit);

// What is another after every command: when all was saved, which step can be undone, what was said.
const Now = createContext(null);
const useNow = () => useContext(Now);

// ---- Mounting --------------------------------------------------------------------------------

// Turn a component into what anywidget wants. The component gets the view as `view`. Messages stand
// below it; a tall one with `placesMessages` draws `Conflicts` and `Messages` itself, near its buttons.
function mount(Component) {
  return {
    render({ model, el }) {
      const root = document.createElement("div");
      root.className = "rl";
      const line = new Line(model, root);
      // JupyterLab listens for D,D and X further up: keys pressed here stay here.
      root.addEventListener("keydown", (event) => {
        const saves = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
        if (!saves) event.stopPropagation();
      });
      el.append(root);
      const viewNow = viewReader(model);
      const draw = () => render(html`<${Root} ...${viewNow()} line=${line} of=${Component} />`, root);
      model.on("change", draw);
      draw();
      line.send("ping");
      return () => {
        model.off("change", draw);
        line.close();
        render(null, root);
      };
    },
  };
}

// The view comes in entries, as text. What did not change in it is the same object as before, so
// that it need not be drawn again.
function viewReader(model) {
  const last = {};
  const read = (trait) => {
    const text = model.get(trait);
    if (last[trait]?.text !== text) last[trait] = { text, value: shared(last[trait]?.value, JSON.parse(text)) };
    return last[trait].value;
  };
  let view = {};
  return () => {
    const own = model.get("entry_names").map((entry) => [entry, read(`entry_${entry}`)]);
    const { kit, ...others } = read("other_entries");
    view = shared(view, { ...others, ...Object.fromEntries(own) });
    return { kit, view };
  };
}

// The new value, with the old one in the place of everything in it that is the same.
function shared(old, value) {
  if (old === value || !old || !value || typeof old !== "object" || typeof value !== "object") return value;
  if (Array.isArray(old) !== Array.isArray(value)) return value;
  const names = Object.keys(value);
  let same = names.length === Object.keys(old).length;
  for (const name of names) {
    value[name] = shared(old[name], value[name]);
    if (value[name] !== old[name] || !(name in old)) same = false;
  }
  return same ? old : value;
}

// The component, drawn again only when one of its properties is another one.
function kept(Component) {
  return function Kept(props) {
    this.shouldComponentUpdate = (next) =>
      Object.keys({ ...this.props, ...next }).some((name) => this.props[name] !== next[name]);
    return h(Component, props);
  };
}

function Root({ kit, view, line, of: Component }) {
  const [dead, setDead] = useState(line.dead);
  const [said, setSaid] = useState({ text: "", kind: "info", details: null });
  const [refused, setRefused] = useState(0); // controls go back to what is kept
  useEffect(() => {
    line.listeners.add(setDead);
    return () => line.listeners.delete(setDead);
  }, [line]);
  const { words, language, workspace } = kit;
  const forAll = useMemo(() => {
    // Send a command and say what came of it. Resolves to the acknowledgement.
    // Besides the answer, `stayed`: whoever went on to another control meanwhile keeps the focus there.
    // `told`: the sender shows the answer where it was asked; among the messages it is only heard.
    const send = async (name, args = {}, { quiet = false, told = false } = {}) => {
      const from = document.activeElement;
      const ack = await line.send(name, args);
      const now = document.activeElement;
      const stayed = now === from || !now.matches("input, textarea, select, button, summary, a");
      if (!ack.ok) {
        setRefused((count) => count + 1);
        setSaid({ text: quiet ? "" : ack.error, kind: "error", details: ack.details });
      } else if (ack.message || !quiet) {
        setSaid({ text: ack.message || "", kind: ack.saved === false ? "error" : "info", told });
      }
      return { ...ack, stayed };
    };
    const say = (text, { told = false } = {}) => setSaid({ text, kind: "info", told });
    return { words, language, workspace, dead, line, send, say };
  }, [words, language, workspace, dead, line, refused]);
  const widget = useMemo(() => html`<${Component} view=${view} />`, [Component, view]);
  return html`<${Kit.Provider} value=${forAll}>
    <${Now.Provider} value=${{ ...kit, dead, said }}>
      <div class="rl-frame" lang=${language} data-dead=${dead ? "yes" : "no"}>
        ${kit.left_out && html`<div class="rl-left-out">${kit.left_out}</div>`}
        ${widget}
        ${!Component.placesMessages && html`<${Conflicts} /><${Messages} />`}
      </div>
    <//>
  <//>`;
}

// ---- What the kit shows itself -----------------------------------------------------------------

// The line above a widget: its title, what else belongs there, and whether all is saved.
function Header({ title, level = 3, children }) {
  const kit = useKit();
  return html`<div class="rl-header">
    <div class="rl-title" role="heading" aria-level=${level}>${title}</div>
    <div class="rl-header-rest">${children}</div>
    <${SavedLine} />
  </div>`;
}

function SavedLine() {
  const { saved_at, problem, words, dead, language } = useNow();
  if (dead || problem) return html`<div class="rl-saved rl-bad">${words.not_saved_yet}</div>`;
  if (!saved_at) return html`<div class="rl-saved">${words.not_saved_yet}</div>`;
  const time = new Date(saved_at).toLocaleTimeString(language === "nl" ? "nl-NL" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  return html`<div class="rl-saved">✓ ${words.saved_at.replace("{time}", time)}</div>`;
}

// The place for messages: the banner, what went wrong, what was done. Announced, never jumping.
function Messages() {
  const { dead, problem, notices, words, said } = useNow();
  const shown = said.text && said.text !== problem ? said.text : "";
  return html`<div class="rl-messages">
    <div role="alert">
      ${dead && html`<p class="rl-banner"><strong>${words.dead}</strong> ${words.dead_text}</p>`}
      ${problem && !dead && html`<p class="rl-banner">${problem}</p>`}
      ${said.kind === "error" && shown && html`<p class="rl-error">${shown}</p>`}
    </div>
    <div role="status" aria-live="polite">${said.kind === "info" && shown && html`<p class=${said.told ? "rl-hidden" : ""}>${shown}</p>`}</div>
    ${said.details &&
    html`<details><summary>${words.details}</summary><pre>${said.details}</pre></details>`}
    ${notices.map((notice) => html`<p class="rl-notice" key=${notice}>${notice}</p>`)}
  </div>`;
}

function Conflicts() {
  const { send } = useKit();
  const { conflicts, words } = useNow();
  return conflicts.map(
    (one) => html`<div class="rl-conflict" role="group" aria-label=${one.sentence} key=${one.id}>
      <p>${one.sentence}</p>
      <${Button} onPress=${() => send("settle", { conflict: one.id, mine: false })}>
        ${words.keep_theirs.replace("{value}", one.theirs)}
      <//>
      <${Button} onPress=${() => send("settle", { conflict: one.id, mine: true })}>
        ${words.take_mine.replace("{value}", one.mine)}
      <//>
    </div>`
  );
}

function UndoButtons() {
  const { send } = useKit();
  const { undo, redo } = useNow();
  return [["undo", undo], ["redo", redo]].map(
    ([name, step]) => html`<${Button} key=${name} kind="step" title=${step.label} disabled=${!step.enabled}
      onPress=${() => send(name)}>${step.label}<//>`
  );
}

// Give the person a file: the browser puts it in the downloads folder.
function giveFile(name, content, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function bytesOf(inBase64) {
  return Uint8Array.from(atob(inBase64), (sign) => sign.charCodeAt(0));
}
