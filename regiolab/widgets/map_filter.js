// Search and filter: what is hidden is counted beside the button.
const SEARCH_AFTER = 250; // milliseconds without a key

function FilterPanel({ filter, close }) {
  const { send } = useKit();
  const [search, setSearch] = useState(filter.search.value);
  const waiting = useRef(null);
  useEffect(() => {
    if (filter.search.value === "") setSearch("");
  }, [filter.search.value]);
  const set = (field, value) => send("filter_set", { field, value });
  const typed = (value) => {
    setSearch(value);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => set("search", value), SEARCH_AFTER);
  };
  return html`<div class="rl-map-panel">
    <${Panel} title=${filter.button} close=${close}>
      <div class="rl-map-tie rl-map-choices">
        <${Entry} label=${filter.search.label} placeholder=${filter.search.hint} value=${search} setValue=${typed}
          onEnter=${() => set("search", search)} />
        ${filter.choices.map(
          (one) => html`<${PartyChoice} key=${one.field} ...${one} pick=${(value) => set(one.field, value)}
            find=${(value) => send("filter_set", { field: `search_${one.field}`, value }, { quiet: true })} />`
        )}
      </div>
    <//>
  </div>`;
}
