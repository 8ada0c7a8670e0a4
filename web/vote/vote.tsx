import "./priorities.css";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { useKit } from "../kit/context";
import { hasStayed } from "../kit/stayed";
import type { VoteView } from "./view";
import { VoteByCode } from "./vote_by_code";
import { VoteForm } from "./vote_form";
import { VoteResult } from "./vote_result";

/** One vote at a time, then the result of all votes together. */
export function Vote({ view }: { view: VoteView }) {
  const { send } = useKit();
  const heading = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const asked = useRef<Element | null>(null); // where the focus was when the heading was asked for
  useLayoutEffect(() => {
    // The heading may be there before the acknowledgement or after it.
    if (asked.current && hasStayed(asked.current)) heading.current?.focus();
    asked.current = null;
  }, [view.ballot === null, view.result === null]);
  const toHeading = async (name: string) => {
    asked.current = document.activeElement;
    const ack = await send(name);
    if (!ack.ok) asked.current = null;
  };
  const toNextPerson = () => buttons.current?.querySelector("button")?.focus();
  return (
    <>
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
        <Button kind="primary" disabled={!view.start.enabled} onPress={() => toHeading("start")}>
          {view.start.label}
        </Button>
        <Button disabled={!view.show.enabled} onPress={() => toHeading("show")}>
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
      <VoteByCode view={view.by_code} busy={view.ballot !== null} />
    </>
  );
}
