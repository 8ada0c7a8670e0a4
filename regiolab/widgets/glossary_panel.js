// Search the words of the course. The list follows the typing; how many were found is announced.
const SEARCH_AFTER = 250; // milliseconds without a key

function GlossaryPanel({ view }) {
  const { send } = useKit();
  const [sought, setSought] = useState("");
  const timer = useRef(null);
  const search = (text) => {
    setSought(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send("search", { text }), SEARCH_AFTER);
  };
  return html`<${Header} title=${view.title}><span class="rl-soft">${view.count}</span><//>
    <div class="rl-body">
      <${Entry} label=${view.label} value=${sought} setValue=${search} />
      <div class="rl-scroll rl-words" tabindex="0" role="region" aria-label=${view.title}>
        <dl>
          ${view.found.map(
            (one) => html`<div key=${one.id}>
              <dt>${one.term} ${one.other !== one.term && html`<span class="rl-soft" lang=${one.other_language}>${one.other}</span>`}</dt>
              <dd>
                ${one.text} <span class="rl-soft">${one.basis}</span>${" "}
                <${SourceLinks} sources=${one.sources} />
              </dd>
            </div>`
          )}
        </dl>
      </div>
    </div>`;
}

export default mount(GlossaryPanel);
