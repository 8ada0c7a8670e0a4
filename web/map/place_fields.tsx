import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { useKit } from "../kit/context";
import type { PickField } from "./edits";
import type { PlaceView } from "./view";

interface PlaceFieldsProps {
  party: string;
  place: PlaceView;
  pick: PickField;
}

/** Where the party stands: two answers, a list of places, and four buttons. No dragging needed. */
export function PlaceFields({ party, place, pick }: PlaceFieldsProps) {
  const { send } = useKit();
  const [goal, setGoal] = useState("");
  const base = place.seen;
  const move = async () => {
    const ack = await send("move_to", { party, place: goal, base: place.move.seen });
    if (ack.ok) setGoal("");
  };
  return (
    <fieldset class="rl-map-place">
      <legend class="rl-subtitle">{place.title}</legend>
      <Choice
        label={place.influence.label}
        value={place.influence.value}
        options={place.influence.options}
        pick={pick("influence", place.influence.value)}
      />
      <p class="rl-map-level">{place.influence.word}</p>
      <Choice
        label={place.interest.label}
        value={place.interest.value}
        options={place.interest.options}
        pick={pick("interest", place.interest.value)}
      />
      <p class="rl-map-level">{place.interest.word}</p>
      <div class="rl-map-arrows">
        {place.arrows.map((one) => (
          <Button
            key={one.direction}
            disabled={!one.enabled}
            onPress={() => send("step", { party, direction: one.direction, base })}
          >
            {one.label}
          </Button>
        ))}
      </div>
      <div class="rl-map-move">
        <Choice label={place.move.label} value={goal} options={place.move.options} pick={setGoal} />
        <Button disabled={!goal} onPress={move}>
          {place.move.button}
        </Button>
      </div>
    </fieldset>
  );
}
