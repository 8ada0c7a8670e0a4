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
  zoom: number;
  setZoom: (zoom: number) => void;
}

/** Which picture, and how large. The size is a matter of this screen alone. */
export function PictureTools({ picture, filter, openFilter, zoom, setZoom }: PictureToolsProps) {
  const { send } = useKit();
  const step = ZOOMS.indexOf(zoom);
  return (
    <div class="rl-row rl-tools rl-map-tools">
      <div class="rl-row" role="group" aria-label={picture.views_label}>
        <span class="rl-soft" aria-hidden="true">
          {picture.views_label}
        </span>
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
      <div class="rl-row">
        <Button aria-expanded={openFilter.open} onPress={openFilter.toggle}>
          {filter.button}
        </Button>
        <Button disabled={!filter.active} onPress={() => send("filter_clear")}>
          {filter.clear}
        </Button>
        <span class="rl-soft">{filter.says}</span>
      </div>
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
  );
}
