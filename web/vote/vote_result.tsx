import type { RefObject } from "preact";
import { Table } from "../controls/table";
import type { ResultView } from "./view";

interface VoteResultProps {
  result: ResultView;
  heading: RefObject<HTMLDivElement>;
}

export function VoteResult({ result, heading }: VoteResultProps) {
  return (
    <section class="rl-panel" aria-label={result.heading}>
      <div class="rl-subtitle" tabindex={-1} ref={heading}>
        {result.heading}
      </div>
      <p>
        <strong>{result.agreement}</strong> <span class="rl-soft">{result.w}</span>
      </p>
      <Table caption={result.caption} columns={result.columns} rows={result.rows} />
      {result.ties.map((tie) => (
        <p class="rl-vote-note" key={tie}>
          <bdi>{tie}</bdi>
        </p>
      ))}
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
    </section>
  );
}
