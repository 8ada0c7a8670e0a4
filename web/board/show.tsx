import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Fold } from "../controls/fold";
import { useKit } from "../kit/context";
import { Alike } from "./alike";
import { NamesOfGroups } from "./names_of_groups";
import type { ResultRow, ResultView, ShareView, ShowView } from "./view";

/** One result at a time, hidden until it is revealed; names of groups only when asked for. */
export function Show({ view }: { view: ShowView }) {
  const { send } = useKit();
  const code = view.choose.value;
  return (
    <section>
      <div class="rl-row">
        <Button disabled={!view.before} onPress={() => send("show", { code: view.before })}>
          {view.back}
        </Button>
        <Button disabled={!view.after} onPress={() => send("show", { code: view.after })}>
          {view.next}
        </Button>
        <Choice
          label={view.choose.label}
          hideLabel
          value={code}
          options={view.choose.options}
          pick={(value) => send("show", { code: value })}
        />
        <NamesOfGroups view={view.names} />
      </div>
      <div class="rl-row rl-board-question-of">
        <div class="rl-board-large" role="heading" aria-level={4}>
          {view.title}
        </div>
        <Button
          kind={view.revealed ? "" : "primary"}
          onPress={() => send("reveal", { code, on: !view.revealed })}
        >
          {view.revealed ? view.hide : view.reveal}
        </Button>
      </div>
      {!view.revealed && <p class="rl-board-said">{view.hidden}</p>}
      <div role="status">
        {view.result?.sentences.map((one) => (
          <p key={one} class="rl-board-said">
            <bdi>{one}</bdi>
          </p>
        ))}
      </div>
      {view.result && <Result key={code} result={view.result} />}
    </section>
  );
}

function Result({ result }: { result: ResultView }) {
  const [all, setAll] = useState(false);
  const dotted = result.rows.some((row) => row.dots.length > 0);
  const shared = result.rows.some((row) => row.share);
  const rows = all ? result.rows : result.rows.slice(0, result.at_first);
  return (
    <>
      {rows.length > 0 && (
        <table class="rl-table">
          <caption class="rl-hidden">{result.caption}</caption>
          <thead>
            <tr>
              {result.columns.map((one) => (
                <th scope="col" key={one}>
                  {one}
                </th>
              ))}
              {shared && <td />}
              {dotted && <th scope="col">{result.ends.join(" – ")}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <Row key={place} row={row} dotted={dotted} shared={shared} />
            ))}
          </tbody>
        </table>
      )}
      {result.rows.length > result.at_first && (
        <Button onPress={() => setAll(!all)}>{all ? result.fewer : result.all}</Button>
      )}
      {result.more && <p class="rl-soft">{result.more}</p>}
      {result.alike && <Alike view={result.alike} />}
      <p class="rl-soft">{result.rests_on}</p>
      {result.note && <p class="rl-soft">{result.note}</p>}
    </>
  );
}

interface RowProps {
  row: ResultRow;
  dotted: boolean;
  shared: boolean;
}

function Row({ row, dotted, shared }: RowProps) {
  const [first, ...rest] = row.cells;
  return (
    <tr>
      <th scope="row">
        {row.who.length > 0 ? (
          <Fold title={<bdi>{first}</bdi>}>
            <ul>
              {row.who.map((one) => (
                <li key={one}>
                  <bdi>{one}</bdi>
                </li>
              ))}
            </ul>
          </Fold>
        ) : (
          <bdi>{first}</bdi>
        )}
      </th>
      {rest.map((one, place) => (
        <td key={place}>
          <bdi>{one}</bdi>
        </td>
      ))}
      {shared && <td class="rl-board-bar-cell">{row.share && <Bar share={row.share} />}</td>}
      {dotted && (
        <td>
          <Dots dots={row.dots} />
        </td>
      )}
    </tr>
  );
}

/** How many of how many, drawn; dashed where the groups differ. The words stand in the row. */
function Bar({ share }: { share: ShareView }) {
  const width = share.whole ? (100 * share.part) / share.whole : 0;
  return (
    <div class="rl-board-bar" aria-hidden="true">
      <div
        class={share.contested ? "rl-board-part rl-board-contested" : "rl-board-part"}
        style={{ width: `${width}%` }}
      />
    </div>
  );
}

const MOST_DOTS = 8;

/** A place per answer, a dot per group, and with many their number; a reader hears the counts. */
function Dots({ dots }: { dots: number[] }) {
  return (
    <span class="rl-board-dots" role="img" aria-label={dots.join(", ")}>
      {dots.map((count, place) => (
        <span key={place}>{dotted(count)}</span>
      ))}
    </span>
  );
}

function dotted(count: number): string {
  if (count === 0) return "·";
  return count > MOST_DOTS ? `${count} ×\u00a0●` : "●".repeat(count);
}
