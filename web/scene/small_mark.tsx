import { kept } from "../kit/kept";
import { Outline } from "./outline";
import { SceneText } from "./scene_shapes";
import type { SmallMarkView } from "./shapes";

interface SmallMarkProps {
  /** Nothing is drawn where there is none. */
  mark: SmallMarkView | undefined;
}

/** The mark of a sector in a list or legend; the word stands beside it. */
export const SmallMark = kept(({ mark }: SmallMarkProps) =>
  mark ? (
    <svg
      class={`rl-small-mark rl-tone-${mark.tone}`}
      viewBox={`0 0 ${mark.side} ${mark.side}`}
      aria-hidden="true"
      focusable="false"
    >
      <Outline outline={mark.outline} />
      <SceneText item={mark.letters} />
    </svg>
  ) : null,
);
