// The kit: what every widget shares in the browser. It draws and sends commands; it decides
// nothing about the workspace. `html`, `render` and the hooks come from the library before this.

const ANSWER_WITHIN = 3000; // milliseconds without an answer before we say nothing is saved
const WORK_WITHIN = 60000; // once the kernel says that it works on a command that takes long
const ASK_AGAIN_AFTER = 5000; // while somebody types, ask the kernel whether it is still there

const Kit = createContext(null);
const useKit = () => useContext(Kit);

// What is another after every command: when all was saved, which step can be undone, what was said.
const Now = createContext(null);
const useNow = () => useContext(Now);

// ---- The line to Python -------------------------------------------------------------------

class Line {
  constructor(model, root) {
    this.model = model;
    this.root = root; // says how many commands wait for an answer, for whoever watches the page
    this.client = Math.random().toString(36).slice(2);
    this.seq = 0;
    this.waiting = new Map();
    this.working = null; // the number of a command that takes long; others wait for it
    this.lastHeard = Date.now();
    this.listeners = new Set();
    this.dead = false;
    this.onMessage = (content) => this.hear(content);
    model.on("msg:custom", this.onMessage);
  }

  // Send a command; the promise gives the acknowledgement, whenever it comes.
  send(name, args = {}) {
    const seq = ++this.seq;
    return new Promise((resolve) => {
      this.waiting.set(seq, { resolve });
      this.expect(seq, ANSWER_WITHIN);
      this.root.dataset.waiting = this.waiting.size;
      try {
        this.model.send({ type: "command", client: this.client, seq, name, args });
      } catch (error) {
        this.setDead(true);
      }
    });
  }

  // Nothing is heard of a command in time: nothing is saved. Behind work that takes long it waits.
  expect(seq, within) {
    const waiting = this.waiting.get(seq);
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => {
      if (this.working === null || this.working === seq) this.setDead(true);
      else this.expect(seq, ANSWER_WITHIN);
    }, within);
  }

  hear(content) {
    if (content?.client !== this.client) return;
    const waiting = this.waiting.get(content.seq);
    if (!waiting) return;
    if (content.type === "working") {
      this.working = content.seq;
      return this.expect(content.seq, WORK_WITHIN);
    }
    clearTimeout(waiting.timer);
    if (this.working === content.seq) this.working = null;
    this.waiting.delete(content.seq);
    this.root.dataset.waiting = this.waiting.size;
    this.lastHeard = Date.now();
    this.setDead(false);
    waiting.resolve(content);
  }

  // Called at every keystroke: a dead kernel should not be found out at the end of a text.
  noticeTyping() {
    if (this.waiting.size === 0 && Date.now() - this.lastHeard > ASK_AGAIN_AFTER) this.send("ping");
  }

  setDead(dead) {
    if (dead === this.dead) return;
    this.dead = dead;
    this.listeners.forEach((listener) => listener(dead));
  }

  close() {
    this.model.off("msg:custom", this.onMessage);
    this.waiting.forEach(({ timer }) => clearTimeout(timer));
  }
}

// ---- Texts that were typed and not acknowledged yet -----------------------------------------
// Kept in this tab only, so that they survive a reload of the page.

const drafts = {
  key: (workspace, field) => `regiolab:draft:${workspace}:${field}`,
  read(workspace, field) {
    try {
      return JSON.parse(sessionStorage.getItem(drafts.key(workspace, field)));
    } catch (error) {
      return null;
    }
  },
  write(workspace, field, draft) {
    try {
      sessionStorage.setItem(drafts.key(workspace, field), JSON.stringify(draft));
    } catch (error) {
      // A full or forbidden store: the text still stands in the field itself.
    }
  },
  clear(workspace, field) {
    try {
      sessionStorage.removeItem(drafts.key(workspace, field));
    } catch (error) {
      // Nothing was kept either.
    }
  },
};

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

// The view comes in parts, as text. What did not change in it is the same object as before, so
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
    const parts = model.get("part_names").map((part) => [part, read(`part_${part}`)]);
    const { kit, ...others } = read("other_parts");
    view = shared(view, { ...others, ...Object.fromEntries(parts) });
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

// ---- Controls ----------------------------------------------------------------------------------

let lastControl = 0;
const useControlId = () => useRef(`rl-${++lastControl}-${Math.random().toString(36).slice(2, 7)}`).current;

// A button with words. `primary` for the one thing to do next, `plain` for a link-like one.
function Button({ onPress, disabled = false, kind = "", pressed, children, ...rest }) {
  const { dead } = useKit();
  const off = disabled || dead;
  // Off, but still able to hold the focus: undoing the last step must not lose the place.
  return html`<button
    type="button"
    class=${`rl-button ${kind && `rl-${kind}`}`}
    aria-disabled=${off ? "true" : undefined}
    aria-pressed=${pressed === undefined ? undefined : String(pressed)}
    onClick=${(event) => !off && onPress(event)}
    ...${rest}
  >
    ${children}
  </button>`;
}

function FieldError({ id, error }) {
  return html`<div class="rl-field-error" id=${id} role="alert">${error || ""}</div>`;
}

// A text that is committed when the focus leaves it, or with Enter on one line.
// `save(text, base)` sends the command and resolves to the acknowledgement; `base` is what the
// person saw when typing began. A refused or unanswered text stays, and is kept as a draft.
// With `grows`, one line of text takes the room it needs, so that it can always be read whole.
function TextField({ name, label, value = "", save, lines = 1, grows, hint, placeholder, required, compact }) {
  const kit = useKit();
  const id = useControlId();
  const kept = useRef(undefined);
  if (kept.current === undefined) kept.current = drafts.read(kit.workspace, name);
  const [draft, setDraftState] = useState(kept.current && kept.current.text !== value ? kept.current : null);
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const typing = useRef(false);
  const latest = useRef(null);
  latest.current = draft;
  const setDraft = (next) => {
    latest.current = next;
    setDraftState(next);
    if (next) drafts.write(kit.workspace, name, next);
    else drafts.clear(kit.workspace, name);
  };
  const commit = async () => {
    typing.current = false;
    const now = latest.current;
    if (!now) return;
    if (now.text === value) return setDraft(null);
    setBusy(true);
    const ack = await save(now.text, now.base);
    setBusy(false);
    if (ack.ok) {
      setError("");
      if (latest.current && latest.current.text === now.text) setDraft(null);
    } else setError(ack.error);
  };
  const onInput = (event) => {
    typing.current = true;
    setDraft({ text: event.target.value, base: draft ? draft.base : value });
    kit.line.noticeTyping();
  };
  const onKeyDown = (event) => {
    if (event.key === "Enter" && lines === 1 && !event.isComposing) {
      event.preventDefault();
      commit();
    }
    if (event.key === "Escape" && draft) setDraft(null), setError("");
  };
  const shared = {
    id,
    name,
    dir: "auto",
    value: draft ? draft.text : value,
    placeholder,
    readOnly: kit.dead,
    onInput,
    onBlur: commit,
    onKeyDown,
    "aria-invalid": error ? "true" : undefined,
    "aria-describedby": [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(" "),
  };
  return html`<div class=${`rl-field ${compact ? "rl-compact" : ""}`}>
    <label for=${id}>${label} ${required && html`<span class="rl-soft">${kit.words.required}</span>`}</label>
    ${hint && html`<div class="rl-hint" id=${`${id}-hint`}>${hint}</div>`}
    ${lines === 1 && !grows
      ? html`<input type="text" autocomplete="off" ...${shared} />`
      : html`<textarea rows=${lines} class=${grows ? "rl-grows" : ""} ...${shared}></textarea>`}
    ${draft &&
    !typing.current &&
    !busy &&
    html`<div class="rl-draft">
      <span>${kit.words.draft}</span>
      <${Button} onPress=${commit}>${kit.words.save_draft}<//>
      <${Button} onPress=${() => (setDraft(null), setError(""))}>${kit.words.drop_draft}<//>
    </div>`}
    <${FieldError} id=${`${id}-error`} error=${error} />
  </div>`;
}

// A text that is sent with a button beside it; `value` and `setValue` belong to the widget.
// It is kept as a draft until the widget empties it.
function useDraft(name) {
  const kit = useKit();
  const first = useRef(undefined);
  if (first.current === undefined) first.current = drafts.read(kit.workspace, name)?.text ?? "";
  const [value, setValue] = useState(first.current);
  const latest = useRef(value);
  const show = (next) => {
    latest.current = next;
    setValue(next);
  };
  const set = (next) => {
    show(next);
    if (next) drafts.write(kit.workspace, name, { text: next });
    else drafts.clear(kit.workspace, name);
    kit.line.noticeTyping();
  };
  // Takes the text as it stands now and frees the box for the next one while this is on its way.
  // `answered` is called with the acknowledgement: a text that was refused comes back, unless the
  // next one stands there already; it returns what to say of an error.
  const take = () => {
    const sent = latest.current;
    show("");
    const answered = (ack) => {
      if (latest.current === "") set(ack.ok ? "" : sent);
      return ack.ok || latest.current === sent ? ack.error : `${sent}: ${ack.error}`;
    };
    return { sent, answered };
  };
  return [value, set, take];
}

function Entry({ label, value, setValue, lines = 1, hint, error, onEnter, placeholder, inputRef, ...rest }) {
  const kit = useKit();
  const id = useControlId();
  const shared = {
    id,
    value,
    placeholder,
    dir: "auto",
    readOnly: kit.dead,
    ref: inputRef,
    onInput: (event) => setValue(event.target.value),
    onKeyDown: (event) => {
      if (event.key === "Enter" && lines === 1 && !event.isComposing && onEnter) onEnter();
    },
    "aria-invalid": error ? "true" : undefined,
    "aria-describedby": [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(" "),
    ...rest,
  };
  return html`<div class="rl-field">
    <label for=${id}>${label}</label>
    ${hint && html`<div class="rl-hint" id=${`${id}-hint`}>${hint}</div>`}
    ${lines === 1
      ? html`<input type="text" autocomplete="off" ...${shared} />`
      : html`<textarea rows=${lines} ...${shared}></textarea>`}
    <${FieldError} id=${`${id}-error`} error=${error} />
  </div>`;
}

// What was picked is shown at once; when the answer is there, what is kept is shown.
function usePicked(value, pick) {
  const [picked, setPicked] = useState(null);
  const choose = async (next) => {
    setPicked(next);
    await pick(next);
    setPicked(null);
  };
  return [picked ?? value ?? "", choose];
}

// A choice from a list. `options` is [{value, label}]; `pick(value)` is called at every choice.
function Choice({ label, value, options, pick, hint, hideLabel, ...rest }) {
  const kit = useKit();
  const id = useControlId();
  const [shown, choose] = usePicked(value, pick);
  return html`<div class="rl-field">
    <label for=${id} class=${hideLabel ? "rl-hidden" : ""}>${label}</label>
    ${hint && html`<div class="rl-hint" id=${`${id}-hint`}>${hint}</div>`}
    <select
      id=${id}
      disabled=${kit.dead}
      aria-describedby=${hint ? `${id}-hint` : undefined}
      onChange=${(event) => choose(event.target.value)}
      ...${rest}
    >
      ${options.map(
        (option) => html`<option
          key=${option.value}
          value=${option.value}
          selected=${String(option.value) === String(shown)}
        >
          ${option.label}
        </option>`
      )}
    </select>
  </div>`;
}

// A question with a few answers, all in sight.
function Answers({ legend, name, value, options, pick, disabled = false }) {
  const kit = useKit();
  const id = useControlId();
  const [shown, choose] = usePicked(value, pick);
  return html`<fieldset class="rl-answers" disabled=${disabled || kit.dead}>
    <legend>${legend}</legend>
    ${options.map(
      (option) => html`<label key=${option.value} class="rl-answer">
        <input
          type="radio"
          name=${`${name}-${id}`}
          value=${option.value}
          checked=${String(option.value) === String(shown)}
          onChange=${() => choose(option.value)}
        />
        <span>${option.label}</span>
      </label>`
    )}
  </fieldset>`;
}

// A table with a caption. `columns` is [{key, label, number}], `rows` is [{key: text, ...}].
function Table({ caption, columns, rows }) {
  return html`<div class="rl-scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="rl-table">
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${columns.map((one) => html`<th scope="col" key=${one.key} class=${one.number ? "rl-number" : ""}>${one.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, place) => html`<tr key=${place} class=${row.own ? "rl-own" : ""}>
            ${columns.map(
              (one, column) =>
                html`<${column ? "td" : "th"} scope=${column ? undefined : "row"} key=${one.key} class=${one.number ? "rl-number" : ""}>${row[one.key]}<//>`
            )}
          </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}

// A part of the widget that opens in place, takes the focus and gives it back (Escape closes).
function Panel({ title, close, children }) {
  const kit = useKit();
  const ref = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    const inside = ref.current;
    (inside?.querySelector("input, textarea, select") ?? inside?.querySelector("button"))?.focus();
    // Who went elsewhere meanwhile, such as to the button of another panel, stays there.
    return () => {
      const now = document.activeElement;
      if (before?.isConnected && (now === document.body || inside?.contains(now))) before.focus();
    };
  }, []);
  return html`<section
    class="rl-panel"
    ref=${ref}
    aria-label=${title}
    onKeyDown=${(event) => event.key === "Escape" && close()}
  >
    <div class="rl-panel-head">
      <div class="rl-subtitle">${title}</div>
      <${Button} kind="plain" onPress=${close}>${kit.words.close}<//>
    </div>
    ${children}
  </section>`;
}

// A fold: the title is always there, the rest when opened.
function Fold({ title, children }) {
  return html`<details class="rl-fold"><summary>${title}</summary>${children}</details>`;
}
