import type { RefObject } from "preact";
import { Outline } from "../scene/outline";
import { SceneText } from "../scene/scene_shapes";
import type { MarkActs } from "./picture/mark";
import type { MapMark } from "./picture/scene";

interface NewLineProps {
  mark: MapMark;
  moving: RefObject<MarkActs>;
  /** What can be done with it. */
  drag: string;
}

// The name of the next party can be typed at once.
const keepFocus = (event: Event) => event.preventDefault();

/**
 * The party that was just typed, while it has no place: it can be dragged from here. With keys its
 * mark in the picture is moved, or the form used; for those this is one way more.
 */
export function NewLine({ mark, moving, drag }: NewLineProps) {
  const { x, y, width, height } = mark.box;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: with keys the mark in the picture is moved
    <span
      class={`rl-map-new rl-tone-${mark.tone}`}
      onMouseDown={keepFocus}
      onPointerDown={(event) => moving.current?.onPointerDown(event, mark)}
      onPointerMove={(event) => moving.current?.onPointerMove(event, mark)}
      onPointerUp={(event) => moving.current?.onPointerUp(event, mark)}
      onPointerCancel={(event) => moving.current?.onPointerCancel(event, mark)}
    >
      <svg
        class="rl-small-mark"
        viewBox={`${x} ${y} ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <Outline outline={mark.outline} />
        <SceneText item={mark.letters} />
      </svg>
      <bdi>{drag}</bdi>
    </span>
  );
}
