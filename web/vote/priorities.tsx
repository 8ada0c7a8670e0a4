import "../kit/kit.css";
import "./priorities.css";
import { useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import { useKit } from "../kit/context";
import type { VoteView } from "./view";
import { VoteForm } from "./vote_form";
import { VoteResult } from "./vote_result";

/** Priorities: one vote at a time, then the result of all votes together. */
function Priorities({ view }: { view: VoteView }) {
  const { send } = useKit();
  const heading = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const toNextPerson = () =>
    requestAnimationFrame(() => buttons.current?.querySelector("button")?.focus());
  const after = async (name: string) => {
    const ack = await send(name);
    if (ack.ok) requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <>
      <Header title={view.title}>
        <div class="rl-row">
          <UndoButtons />
        </div>
      </Header>
      <div class="rl-body">
        <p class="rl-soft">{view.intro}</p>
        <div class="rl-row rl-vote-setting">
          <Choice
            label={view.list.label}
            value={view.list.value}
            options={view.list.options}
            pick={(value) => send("list", { value })}
          />
          <Choice
            label={view.kind.label}
            value={view.kind.value}
            options={view.kind.options}
            pick={(value) => send("kind", { value })}
          />
        </div>
        <div class="rl-row" ref={buttons}>
          <Button kind="primary" disabled={!view.start.enabled} onPress={() => after("start")}>
            {view.start.label}
          </Button>
          <Button disabled={!view.show.enabled} onPress={() => after("show")}>
            {view.show.label}
          </Button>
          <Button disabled={!view.again.enabled} onPress={() => send("again")}>
            {view.again.label}
          </Button>
          <strong>{view.count}</strong>
        </div>
        {view.notes.map((note) => (
          <p class="rl-soft rl-vote-note" key={note}>
            {note}
          </p>
        ))}
        {view.ballot && <VoteForm ballot={view.ballot} heading={heading} whenDone={toNextPerson} />}
        {view.result && <VoteResult result={view.result} heading={heading} />}
      </div>
    </>
  );
}

export default mount(Priorities);
