import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Fold } from "../controls/fold";
import { useKit } from "../kit/context";
import { SceneShape } from "../scene/scene_shape";
import type { OverPicture, OverView } from "./view";

/** Maps laid over each other: the picture, and beside it in words what stands where. */
export function Over({ view }: { view: OverView }) {
  const { send } = useKit();
  if (!view.picture) return <p>{view.none}</p>;
  return (
    <div class="rl-board-over">
      <Picture picture={view.picture} />
      <div>
        <Choice
          label={view.choose.label}
          value={view.choose.value}
          options={view.choose.options}
          pick={(party) => send("over_party", { party })}
        />
        {view.sentence && (
          <p role="status">
            <bdi>{view.sentence}</bdi>
          </p>
        )}
        <ul class="rl-board-places">
          {view.list.map((one) => (
            <li key={one.key}>
              {one.party ? (
                <Button kind="plain" onPress={() => send("over_party", { party: one.party })}>
                  <bdi>{one.label}</bdi>
                </Button>
              ) : (
                <bdi>{one.label}</bdi>
              )}{" "}
              <span class="rl-soft">{one.told}</span>
            </li>
          ))}
        </ul>
        <p class="rl-soft">{view.note}</p>
        <Fold title={view.words}>
          {view.picture.description.split("\n").map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
        </Fold>
      </div>
    </div>
  );
}

function Picture({ picture }: { picture: OverPicture }) {
  return (
    <svg
      class="rl-board-picture"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={picture.title}
    >
      {picture.shapes.map((item, place) => (
        <SceneShape key={place} item={item} of="rl-board" />
      ))}
      {picture.marks.map((mark) => (
        <g key={mark.id}>
          <title>{mark.sentence}</title>
          {mark.shapes.map((item, place) => (
            <SceneShape key={place} item={item} of="rl-board" />
          ))}
        </g>
      ))}
    </svg>
  );
}
