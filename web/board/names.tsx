import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Fold } from "../controls/fold";
import { useKit } from "../kit/context";
import type { NamesView, QuestionView } from "./view";

/** Questions about names: one click for a group of spellings; every decision can be taken back. */
export function Names({ view }: { view: NamesView }) {
  const { send } = useKit();
  return (
    <section>
      <p class="rl-board-large" role="status">
        {view.count}
      </p>
      {view.questions.length > 0 && <p class="rl-soft">{view.hint}</p>}
      {view.questions.map((one) => (
        <Question key={one.names.join("\n")} question={one} yes={view.yes} no={view.no} />
      ))}
      {view.decided.length > 0 && (
        <Fold title={view.decided_title}>
          <ul>
            {view.decided.map((one) => (
              <li key={one.id}>
                <bdi>{one.text}</bdi>{" "}
                <Button onPress={() => send("take_back", { decision: one.id })}>
                  {view.take_back}
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {view.blocked.length > 0 && (
        <Fold title={view.blocked_title}>
          <ul>
            {view.blocked.map((one) => (
              <li key={one}>
                <bdi>{one}</bdi>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Question({ question, yes, no }: { question: QuestionView; yes: string; no: string }) {
  const { send, dead } = useKit();
  const [off, setOff] = useState<readonly string[]>([]);
  const chosen = question.names.filter((one) => !off.includes(one));
  const toggle = (name: string) =>
    setOff(off.includes(name) ? off.filter((one) => one !== name) : [...off, name]);
  const decide = (kind: string) => send("decide", { kind, about: chosen });
  return (
    <fieldset class="rl-answers rl-board-question" disabled={dead}>
      <legend>{question.changes}</legend>
      {question.names.map((name) => (
        <label key={name} class="rl-answer">
          <input type="checkbox" checked={!off.includes(name)} onChange={() => toggle(name)} />
          <bdi>{name}</bdi>
        </label>
      ))}
      <p class="rl-soft">{question.why}</p>
      <div class="rl-row">
        <Button kind="primary" disabled={chosen.length < 2} onPress={() => decide("same")}>
          {yes}
        </Button>
        <Button disabled={chosen.length < 2} onPress={() => decide("different")}>
          {no}
        </Button>
      </div>
    </fieldset>
  );
}
