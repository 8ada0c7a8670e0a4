import type { JSX } from "preact";
import { kept } from "../../kit/kept";
import { Outline } from "../../scene/outline";
import { SceneText } from "../../scene/scene_shapes";
import type { Rect } from "../../scene/shapes";
import type { MapMark } from "./scene";

const SMALLEST_TARGET = 30; // units of the scene: 24 pixels where the picture is small

/** What happens at each event on a mark. */
export interface MarkActs {
  onKeyDown: (event: KeyboardEvent, mark: MapMark) => void;
  onFocus: (event: FocusEvent, mark: MapMark) => void;
  onBlur: (event: FocusEvent, mark: MapMark) => void;
  onPointerEnter: (event: PointerEvent, mark: MapMark) => void;
  onPointerLeave: (event: PointerEvent, mark: MapMark) => void;
  onPointerDown: (event: JSX.TargetedPointerEvent<Element>, mark: MapMark) => void;
  onPointerMove: (event: PointerEvent, mark: MapMark) => void;
  onPointerUp: (event: PointerEvent, mark: MapMark) => void;
  onPointerCancel: (event: PointerEvent, mark: MapMark) => void;
}

interface MarkProps {
  mark: MapMark;
  acts: MarkActs;
  /** The one mark in the tab order. */
  stop: boolean;
  lifted: boolean;
  /** Another mark is pointed at, and this one is not tied to it. */
  far: boolean;
}

/** A party, or a mark that stands for several. */
export const Mark = kept(({ mark, acts, stop, lifted, far }: MarkProps) => (
  <g
    data-mark={mark.id}
    class={`rl-mark rl-tone-${mark.tone} ${lifted ? "rl-mark-lifted" : ""} ${far ? "rl-mark-far" : ""} ${mark.opens ? "rl-mark-opens" : ""}`}
    role="button"
    tabindex={stop ? 0 : -1}
    aria-label={mark.sentence}
    aria-pressed={mark.opens ? undefined : mark.selected}
    onKeyDown={(event) => acts.onKeyDown(event, mark)}
    onFocus={(event) => acts.onFocus(event, mark)}
    onBlur={(event) => acts.onBlur(event, mark)}
    onPointerEnter={(event) => acts.onPointerEnter(event, mark)}
    onPointerLeave={(event) => acts.onPointerLeave(event, mark)}
    onPointerDown={(event) => acts.onPointerDown(event, mark)}
    onPointerMove={(event) => acts.onPointerMove(event, mark)}
    onPointerUp={(event) => acts.onPointerUp(event, mark)}
    onPointerCancel={(event) => acts.onPointerCancel(event, mark)}
    onTouchStart={keepPageStill}
  >
    <HitArea mark={mark} />
    <FocusRing box={mark.box} />
    <Outline outline={mark.outline} />
    <SceneText item={mark.letters} />
    {mark.label.map((line, place) => (
      <SceneText key={place} item={line} />
    ))}
  </g>
));

// A finger on a mark moves the mark; on SVG groups the style touch-action has no effect.
function keepPageStill(event: TouchEvent): void {
  event.preventDefault();
}

// What can be pressed: the mark and its name together.
function HitArea({ mark }: { mark: MapMark }) {
  const boxes = [mark.box, ...mark.label.map((line) => line.box)];
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const more = Math.max(0, SMALLEST_TARGET - (bottom - y)) / 2;
  return (
    <rect class="rl-mark-hit" x={x} y={y - more} width={right - x} height={bottom - y + 2 * more} />
  );
}

function FocusRing({ box }: { box: Rect }) {
  return (
    <rect
      class="rl-mark-focus"
      x={box.x - 4}
      y={box.y - 4}
      width={box.width + 8}
      height={box.height + 8}
      rx="5"
    />
  );
}
