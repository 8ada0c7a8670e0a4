import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import { SceneShape } from "../scene/scene_shape";
import { NamesOfGroups } from "./names_of_groups";
import { Over } from "./over";
import type { GroupMap, MapsView } from "./view";

/** Maps of groups: beside each other, two at a time, or laid over each other. */
export function Maps({ view }: { view: MapsView }) {
  const { send } = useKit();
  const further = [view.back, view.next];
  return (
    <section>
      <div class="rl-row">
        {view.how.map((one) => (
          <Button
            key={one.label}
            pressed={one.pressed}
            onPress={() => send("over", { on: one.on })}
          >
            {one.label}
          </Button>
        ))}
        {!view.over &&
          further.map((one) => (
            <Button
              key={one.label}
              disabled={!one.enabled}
              onPress={() => send("maps", { first: one.first })}
            >
              {one.label}
            </Button>
          ))}
        <span role="status">{view.where}</span>
        <NamesOfGroups view={view.names} />
      </div>
      {view.none && <p>{view.none}</p>}
      {view.over && <Over view={view.over} />}
      <div class="rl-board-maps">
        {view.maps.map((one) => (
          <figure key={one.key}>
            <figcaption class="rl-board-said">
              <bdi>{one.name}</bdi>: {one.counted}
            </figcaption>
            <Drawn map={one} />
          </figure>
        ))}
      </div>
    </section>
  );
}

function Drawn({ map }: { map: GroupMap }) {
  const { width, height, groups } = map.picture;
  return (
    <svg
      class="rl-board-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={map.description}
    >
      {groups.map((group, place) => (
        <g key={place}>
          {group.title && <title>{group.title}</title>}
          {group.shapes.map((item, at) => (
            <SceneShape key={at} item={item} of="rl-mark-shape rl-tone" />
          ))}
        </g>
      ))}
    </svg>
  );
}
