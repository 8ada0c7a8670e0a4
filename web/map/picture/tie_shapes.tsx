import { kept } from "../../kit/kept";
import { Outline } from "../../scene/outline";
import { SceneCurve, SceneLine, SceneRect, SceneText } from "../../scene/scene_shapes";
import type { BoxedText, Tie } from "./scene";

interface SceneTieProps {
  tie: Tie;
  near: boolean;
}

/** A tie with an arrow at each end that it points to. `near`: it is of the party that is pointed at. */
export const SceneTie = kept(({ tie, near }: SceneTieProps) => (
  <g class={`rl-tie rl-tie-${tie.tone} ${near ? "rl-tie-near" : ""}`}>
    {tie.pull ? <SceneCurve item={tie} pull={tie.pull} /> : <SceneLine item={tie} />}
    {tie.arrows.map((arrow, place) => (
      <Outline key={place} outline={arrow} className="rl-arrow" />
    ))}
  </g>
));

type TieWithWords = Tie & { label: BoxedText };

export const hasWords = (tie: Tie): tie is TieWithWords => tie.label !== null;

interface SceneTieWordsProps {
  label: BoxedText;
  tone: string;
  near: boolean;
}

/** What a tie is, where there is room: on top of all ties, so that none runs through the words. */
export const SceneTieWords = kept(({ label, tone, near }: SceneTieWordsProps) => (
  <g class={`rl-tie-words rl-tie-${tone} ${near ? "rl-tie-near" : ""}`}>
    <SceneRect item={label.box} className="rl-tie-paper" />
    <SceneText item={label} />
  </g>
));
