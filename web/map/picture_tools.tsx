import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { MapView, PictureView } from "./view";

const ZOOMS = [1, 1.5, 2, 3];

/** How large the picture is at first. */
export const WHOLE = 1;

interface PictureToolsProps {
  picture: PictureView;
  filter: MapView["filter"];
  openFilter: { open: boolean; toggle: () => void };
}

/** Which picture, and what of it. */
export function PictureTools({ picture, filter, openFilter }: PictureToolsProps) {
  const { send } = useKit();
  return (
    <>
      <div class="rl-row rl-map-views" role="group" aria-label={picture.views_label}>
        {picture.views.map((one) => (
          <Button
            key={one.value}
            pressed={one.pressed}
            disabled={!one.enabled}
            onPress={() => send("view", { view: one.value })}
          >
            {one.label}
          </Button>
        ))}
      </div>
      <Button aria-expanded={openFilter.open} onPress={openFilter.toggle}>
        {filter.button}
      </Button>
      {filter.says && <span class="rl-soft">{filter.says}</span>}
      {filter.active && <Button onPress={() => send("filter_clear")}>{filter.clear}</Button>}
    </>
  );
}

interface MoreToolsProps {
  picture: PictureView;
  zoom: number;
  setZoom: (zoom: number) => void;
  /** The buttons of the panels that are used once. */
  children: ComponentChildren;
}

/** What is used once or now and then. The size is a matter of this screen alone. */
export function MoreTools({ picture, zoom, setZoom, children }: MoreToolsProps) {
  const { send } = useKit();
  const fold = useRef<HTMLDetailsElement>(null);
  const step = ZOOMS.indexOf(zoom);
  const close = () => {
    if (fold.current) fold.current.open = false;
  };
  const closeAndStay = () => {
    close();
    fold.current?.querySelector("summary")?.focus();
  };
  return (
    <details
      class="rl-map-more"
      ref={fold}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !fold.current?.contains(next)) close();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") closeAndStay();
      }}
      onClick={(event) => {
        // As a menu does: what opens a panel or a list closes the fold at once.
        const { target } = event;
        if (target instanceof Element && target.closest(".rl-map-lists button")) closeAndStay();
      }}
    >
      <summary class="rl-button">{picture.more}</summary>
      <div class="rl-map-more-list">
        <div class="rl-row rl-map-lists">{children}</div>
        <div class="rl-row rl-map-zoom">
          <Button
            disabled={step === ZOOMS.length - 1}
            onPress={() => setZoom(ZOOMS[step + 1] ?? zoom)}
          >
            {picture.larger}
          </Button>
          <Button disabled={step === 0} onPress={() => setZoom(ZOOMS[step - 1] ?? zoom)}>
            {picture.smaller}
          </Button>
          <Button disabled={step === 0} onPress={() => setZoom(WHOLE)}>
            {picture.fit}
          </Button>
          <Button
            pressed={picture.wide.value}
            onPress={() => send("wide", { wide: !picture.wide.value })}
          >
            {picture.wide.label}
          </Button>
          <Button disabled={!picture.rearrange.enabled} onPress={() => send("rearrange")}>
            {picture.rearrange.label}
          </Button>
        </div>
      </div>
    </details>
  );
}
