// A map of equal tiles. One tile is in the tab order; arrow keys go where Python says.
const ARROWS = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

function RegionTiles({ view }) {
  const { send } = useKit();
  const [focused, setFocused] = useState("");
  const [shown, setShown] = useState("");
  const map = useRef(null);
  const known = (code) => view.tiles.some((tile) => tile.code === code);
  const entry = [focused, view.chosen].find(known) ?? view.tiles[0].code;
  const told = view.tiles.find((tile) => tile.code === shown) ?? view.tiles.find((tile) => tile.code === view.chosen);
  const onKeyDown = (event, tile) => {
    const to = ARROWS[event.key] && tile.beside[ARROWS[event.key]];
    if (!ARROWS[event.key]) return;
    event.preventDefault();
    if (to) map.current.querySelector(`[data-code="${to}"]`).focus();
  };
  return html`<div class="rl-region-tiles">
    <p class="rl-soft">${view.hint}</p>
    <${Choice} label=${view.level_label} value=${view.level} options=${view.levels}
      pick=${(level) => (setFocused(""), setShown(""), send("tile_level", { level }))} />
    <p class="rl-tile-name">
      ${told
        ? html`<strong>${told.name}</strong>${told.code === view.chosen && html` <span>✓ ${view.chosen_word}</span>`}${" "}
            <span class="rl-soft">${told.detail}</span>`
        : html`<span class="rl-soft">${view.none}</span>`}
    </p>
    <div class="rl-tiles" role="group" aria-label=${view.map} ref=${map}
      style=${`--rl-columns: ${view.columns}`} onMouseLeave=${() => setShown(focused)}>
      ${view.tiles.map(
        (tile) => html`<button type="button" key=${tile.code} class="rl-tile" data-code=${tile.code}
          style=${`grid-area: ${tile.row} / ${tile.column}`}
          tabindex=${tile.code === entry ? 0 : -1}
          aria-pressed=${String(tile.code === view.chosen)}
          aria-label=${`${tile.short}, ${tile.name}`}
          onFocus=${() => (setFocused(tile.code), setShown(tile.code))}
          onMouseEnter=${() => setShown(tile.code)}
          onKeyDown=${(event) => onKeyDown(event, tile)}
          onClick=${() => send("choose", { code: tile.code })}>${tile.short}</button>`
      )}
    </div>
  </div>`;
}
