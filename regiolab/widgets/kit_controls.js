// The controls of the kit: buttons, fields, lists, tables, folds and panels.
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
