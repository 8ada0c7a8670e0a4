import { Answers } from "../controls/answers";
import { Button } from "../controls/button";
import type { Json } from "../kit/command";
import { useKit } from "../kit/context";
import { Next } from "./next";
import { Scale } from "./scale";
import type { Then } from "./then";
import type { OwnView, TensionView } from "./view";

interface OwnQuestionsProps {
  tension: TensionView;
  own: OwnView;
  then: Then;
}

export function OwnQuestions({ tension, own, then }: OwnQuestionsProps) {
  const { send } = useKit();
  const { code } = tension;
  const answer = (field: string, base: Json) => (value: string) =>
    send("answer", { seat: own.seat, tension: code, field, value, base });
  return (
    <section class="rl-panel" aria-label={own.title}>
      <div class="rl-subtitle">{own.title}</div>
      <Scale
        question={own.position}
        name={`own-position-${code}`}
        pick={answer("position", own.position.value)}
      />
      <div class="rl-scan-scale rl-scan-strain">
        <Answers
          legend={own.strain.label}
          name={`own-strain-${code}`}
          value={own.strain.value}
          options={own.strain.options}
          pick={answer("strain", own.strain.value)}
        />
      </div>
      <div class="rl-scan-missing">
        {own.unanswered.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <div class="rl-row">
        <Next next={tension.next} />
        <Button
          kind={tension.next.code ? "" : "primary"}
          onPress={() => send("hand_in", { seat: own.seat }).then(then)}
        >
          {own.hand_in}
        </Button>
      </div>
    </section>
  );
}
