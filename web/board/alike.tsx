import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Fold } from "../controls/fold";
import { useKit } from "../kit/context";
import type { AlikeView, Item } from "./view";

/** What several groups wrote and may be the same: one click for a set, or chosen by hand. */
export function Alike({ view }: { view: AlikeView }) {
  return (
    <>
      {view.sets.map((ones) => (
        <OneSet key={ones.map((one) => one.id).join()} items={ones} view={view} />
      ))}
      <Fold title={view.by_hand}>
        <Ticked items={view.everything} begin={[]} view={view} />
        <p class="rl-soft">{view.taken_back}</p>
      </Fold>
    </>
  );
}

function OneSet({ items, view }: { items: Item[]; view: AlikeView }) {
  return (
    <div class="rl-board-question">
      <Ticked items={items} begin={items.map((one) => one.id)} view={view} no={view.no} />
    </div>
  );
}

interface TickedProps {
  items: Item[];
  begin: string[];
  view: AlikeView;
  no?: string;
}

function Ticked({ items, begin, view, no }: TickedProps) {
  const { send, dead } = useKit();
  const [ticked, setTicked] = useState<readonly string[]>(begin);
  const chosen = items.map((one) => one.id).filter((id) => ticked.includes(id));
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const decide = (kind: string) => send("decide", { kind, about: chosen });
  return (
    <fieldset class="rl-answers" disabled={dead}>
      <legend>{view.title}</legend>
      {items.map((one) => (
        <label key={one.id} class="rl-answer">
          <input
            type="checkbox"
            checked={ticked.includes(one.id)}
            onChange={() => toggle(one.id)}
          />
          <bdi>{one.title}</bdi>
        </label>
      ))}
      <div class="rl-row">
        <Button
          kind={no ? "primary" : ""}
          disabled={chosen.length < 2}
          onPress={() => decide("alike")}
        >
          {view.yes}
        </Button>
        {no && (
          <Button disabled={chosen.length < 2} onPress={() => decide("unlike")}>
            {no}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
