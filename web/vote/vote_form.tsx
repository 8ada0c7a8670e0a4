import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { useKit } from "../kit/context";
import { hasStayed } from "../kit/stayed";
import type { BallotRow, BallotView, MoveView } from "./view";

/** Up or down by one place. */
type By = -1 | 1;

interface VoteFormProps {
  ballot: BallotView;
  heading: RefObject<HTMLDivElement>;
  whenDone: () => void;
}

/**
 * The vote of one person; after a move the focus stays on the button that was pressed, and after the
 * vote it goes to the button for the next person.
 */
export function VoteForm({ ballot, heading, whenDone }: VoteFormProps) {
  const { send } = useKit();
  const place = useRef<HTMLElement>(null);
  const pressed = useRef<HTMLElement | null>(null); // the last button that moved a row
  useLayoutEffect(() => {
    // A row that is put elsewhere loses the focus in it.
    if (pressed.current && hasStayed(pressed.current)) pressed.current.focus();
  }, [ballot.rows]);
  const move = (item: string, by: By) => {
    pressed.current = place.current?.querySelector(`[data-move="${item}${by}"]`) ?? null;
    void send("move", { item, by });
  };
  const end = async (name: string) => {
    const ack = await send(name);
    if (ack.ok && ack.stayed) whenDone();
  };
  const button = (row: BallotRow, by: By, word: string, one: MoveView) => (
    <Button
      data-move={`${row.id}${by}`}
      aria-label={one.name}
      disabled={!one.enabled}
      onPress={() => move(row.id, by)}
    >
      {word}
    </Button>
  );
  return (
    <section class="rl-panel rl-vote" ref={place} aria-label={ballot.heading}>
      <div class="rl-subtitle" tabindex={-1} ref={heading}>
        {ballot.heading}
      </div>
      <p class="rl-soft">{ballot.hint}</p>
      <ol class="rl-vote-rows">
        {ballot.rows.map((row) => (
          <li key={row.id}>
            {ballot.kind === "order" && (
              <span class="rl-vote-place" aria-hidden="true">
                {row.place}
              </span>
            )}
            <bdi class="rl-vote-title">{row.title}</bdi>
            {ballot.kind === "order" ? (
              <>
                {button(row, -1, ballot.up, row.up)}
                {button(row, 1, ballot.down, row.down)}
              </>
            ) : (
              <Choice
                label={row.points_label}
                hideLabel
                value={row.points}
                options={ballot.options}
                pick={(value) => send("points", { item: row.id, value })}
              />
            )}
          </li>
        ))}
      </ol>
      {ballot.left && (
        <p>
          <strong>{ballot.left}</strong>
        </p>
      )}
      <div class="rl-row">
        <Button kind="primary" onPress={() => end("hand_in")}>
          {ballot.hand_in}
        </Button>
        <Button onPress={() => end("stop")}>{ballot.stop}</Button>
      </div>
    </section>
  );
}
