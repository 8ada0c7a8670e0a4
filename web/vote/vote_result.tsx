import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Fold } from "../controls/fold";
import { Table } from "../controls/table";
import type { ResultView } from "./view";

interface VoteResultProps {
  result: ResultView;
  heading: RefObject<HTMLDivElement>;
}

/** What the votes say together: the first of the joint order in one glance, the rest on request. */
export function VoteResult({ result, heading }: VoteResultProps) {
  const [all, setAll] = useState(false);
  const bars = all ? result.bars : result.bars.slice(0, result.at_first);
  return (
    <section class="rl-panel" aria-label={result.heading}>
      <div class="rl-subtitle" tabindex={-1} ref={heading}>
        {result.heading}
      </div>
      <p>
        <strong>{result.agreement}</strong>
      </p>
      <ul class="rl-vote-bars">
        {bars.map((bar, at) => (
          <li key={at}>
            <div class="rl-vote-bar-words">
              <span>
                <strong>{bar.place}</strong> <bdi>{bar.title}</bdi>
              </span>{" "}
              <span class="rl-soft">{bar.told}</span>
            </div>
            <div class="rl-vote-bar" style={{ width: `${100 * bar.share}%` }} />
          </li>
        ))}
      </ul>
      {result.bars.length > result.at_first && (
        <Button onPress={() => setAll(!all)}>{all ? result.fewer : result.all}</Button>
      )}
      {result.minority.map((one) => (
        <p key={one}>
          <bdi>{one}</bdi>
        </p>
      ))}
      {result.ties.map((tie) => (
        <p class="rl-vote-note" key={tie}>
          <bdi>{tie}</bdi>
        </p>
      ))}
      <Fold title={result.how}>
        <Table caption={result.caption} columns={result.columns} rows={result.rows} />
        <p class="rl-vote-note">
          {result.method} {result.w}
        </p>
        <p class="rl-vote-note">{result.best}</p>
        {result.orders.length > 0 && (
          <ul>
            {result.orders.map((order) => (
              <li key={order}>
                <bdi>{order}</bdi>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  );
}
