// The list of parties: the same map in a table, and the other way to choose a party.
const PartyList = kept(({ list, marks, choose }) => {
  const { send } = useKit();
  const scroller = useRef(null);
  const chosen = list.rows.find((row) => row.selected)?.id;
  useEffect(() => {
    // Only the list scrolls: the page stays where it is.
    const row = scroller.current?.querySelector("tr.rl-chosen");
    if (!row) return;
    const box = scroller.current;
    const head = box.querySelector("thead").offsetHeight;
    if (row.offsetTop - head < box.scrollTop) box.scrollTop = row.offsetTop - head;
    else if (row.offsetTop + row.offsetHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = row.offsetTop + row.offsetHeight - box.clientHeight;
    }
  }, [chosen]);
  return html`<div class="rl-map-list">
    <div class="rl-scroll" ref=${scroller}>
      <table class="rl-table">
        <caption class="rl-subtitle">${list.caption}</caption>
        <thead>
          <tr>
            <th scope="col"><span class="rl-hidden">${list.columns[0]}</span></th>
            ${list.columns.slice(1).map((label) => html`<th scope="col" key=${label}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${list.rows.map(
            (row) => html`<${PartyRow} key=${row.id} row=${row} mark=${marks[row.sector]} choose=${choose} />`
          )}
        </tbody>
      </table>
    </div>
    ${list.rows.length === 0 && html`<p class="rl-soft">${list.empty}</p>`}
    ${list.has_more && html`<${Button} onPress=${() => send("more", {}, { quiet: true })}>${list.more}<//>`}
  </div>`;
});

const PartyRow = kept(({ row, mark, choose }) => html`<tr
  class=${row.selected ? "rl-chosen" : ""}
  onClick=${() => choose(row.id)}
>
  <td>
    <${SmallMark} mark=${mark} />
    <span class="rl-hidden">${mark.word}</span>
  </td>
  <th scope="row">
    <button type="button" class="rl-row-button" aria-pressed=${String(row.selected)}>
      <bdi>${row.name}</bdi>
    </button>
  </th>
  <td>${row.influence}</td>
  <td>${row.interest}</td>
  ${row.further.map((words, place) => html`<td key=${place}><bdi>${words}</bdi></td>`)}
</tr>`);
