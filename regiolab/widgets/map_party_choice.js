// A list of parties. On a large map a part of the name is typed first, and the list shows what fits.
function PartyChoice({ label, value, options, search, pick, find }) {
  return html`<div class="rl-map-party" role=${search ? "group" : undefined} aria-label=${search ? label : undefined}>
    ${search && html`<${PartySearch} search=${search} find=${find} />`}
    <${Choice} label=${label} value=${value} options=${options} pick=${pick} />
  </div>`;
}

function PartySearch({ search, find }) {
  const [text, setText] = useState(search.value);
  const look = useAfterTyping(find);
  useEffect(() => {
    if (search.value === "") setText("");
  }, [search.value]);
  return html`<div>
    <${Entry} label=${search.label} value=${text} setValue=${(next) => (setText(next), look(next))}
      onEnter=${() => find(text)} />
    <p class="rl-soft" role="status">${search.says}</p>
  </div>`;
}
