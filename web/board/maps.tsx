import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { MapsView } from "./view";

/** Maps of groups beside each other, two at a time. */
export function Maps({ view }: { view: MapsView }) {
  const { send } = useKit();
  return (
    <section>
      <div class="rl-row">
        {[view.back, view.next].map((one) => (
          <Button
            key={one.label}
            disabled={!one.enabled}
            onPress={() => send("maps", { first: one.first })}
          >
            {one.label}
          </Button>
        ))}
      </div>
      {view.none && <p>{view.none}</p>}
      <div class="rl-board-maps">
        {view.maps.map((one) => (
          <figure key={one.key}>
            <figcaption class="rl-board-said">
              <bdi>{one.name}</bdi>: {one.counted}
            </figcaption>
            <img src={one.picture} alt={one.description} />
          </figure>
        ))}
      </div>
    </section>
  );
}
