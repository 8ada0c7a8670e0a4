import { useRef, useState } from "preact/hooks";
import { Choice } from "../controls/choice";
import { useKit } from "../kit/context";
import type { Direction, Tile, TilesView } from "./view";

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** A map of equal tiles. One tile is in the tab order; arrow keys go where Python says. */
export function RegionTiles({ view }: { view: TilesView }) {
  const { send } = useKit();
  const [focused, setFocused] = useState("");
  const [shown, setShown] = useState("");
  const map = useRef<HTMLDivElement>(null);
  const known = (code: string) => view.tiles.some((tile) => tile.code === code);
  const entry = [focused, view.chosen].find(known) ?? view.tiles[0]?.code;
  const told =
    view.tiles.find((tile) => tile.code === shown) ??
    view.tiles.find((tile) => tile.code === view.chosen);
  const onKeyDown = (event: KeyboardEvent, tile: Tile) => {
    const direction = ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    const to = tile.beside[direction];
    if (to) map.current?.querySelector<HTMLElement>(`[data-code="${to}"]`)?.focus();
  };
  return (
    <div class="rl-region-tiles">
      <p class="rl-soft">{view.hint}</p>
      <Choice
        label={view.level_label}
        value={view.level}
        options={view.levels}
        pick={(level) => {
          setFocused("");
          setShown("");
          return send("tile_level", { level });
        }}
      />
      <p class="rl-tile-name">
        {told ? (
          <>
            <strong>{told.name}</strong>
            {told.code === view.chosen && (
              <>
                {" "}
                <span>✓ {view.chosen_word}</span>
              </>
            )}{" "}
            <span class="rl-soft">{told.detail}</span>
          </>
        ) : (
          <span class="rl-soft">{view.none}</span>
        )}
      </p>
      <div
        class="rl-tiles"
        role="group"
        aria-label={view.map}
        ref={map}
        style={`--rl-columns: ${view.columns}`}
        onMouseLeave={() => setShown(focused)}
      >
        {view.tiles.map((tile) => (
          <button
            type="button"
            key={tile.code}
            class="rl-tile"
            data-code={tile.code}
            style={`grid-area: ${tile.row} / ${tile.column}`}
            tabindex={tile.code === entry ? 0 : -1}
            aria-pressed={tile.code === view.chosen}
            aria-label={`${tile.short}, ${tile.name}`}
            onFocus={() => {
              setFocused(tile.code);
              setShown(tile.code);
            }}
            onMouseEnter={() => setShown(tile.code)}
            onKeyDown={(event) => onKeyDown(event, tile)}
            onClick={() => send("choose", { code: tile.code })}
          >
            {tile.short}
          </button>
        ))}
      </div>
    </div>
  );
}
