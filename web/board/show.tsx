import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Fold } from "../controls/fold";
import { useKit } from "../kit/context";
import type { ResultRow, ResultView, ShowView } from "./view";

/** One result at a time, hidden until it is revealed; names of groups only when asked for. */
export function Show({ view }: { view: ShowView }) {
  const { send, dead } = useKit();
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
        <label>
          <input
            type="checkbox"
            checked={view.names.on}
            disabled={dead}
            onChange={(event) => send("names", { on: event.currentTarget.checked })}
          />{" "}
          {view.names.label}
        </label>
      </div>
      <div class="rl-board-large" role="heading" aria-level={4}>
        {view.title}
      </div>
      {!view.revealed && <p>{view.hidden}</p>}
      <Button
        kind={view.revealed ? "" : "primary"}
        onPress={() => send("reveal", { code, on: !view.revealed })}
      >
        {view.revealed ? view.hide : view.reveal}
      </Button>
      <div role="status">{view.result && <Result result={view.result} />}</div>
    </section>
  );
}

function Result({ result }: { result: ResultView }) {
  const { send } = useKit();
  const dotted = result.rows.some((row) => row.dots.length > 0);
  return (
    <>
      {result.sentences.map((one) => (
        <p key={one} class="rl-board-said">
          <bdi>{one}</bdi>
        </p>
      ))}
      {result.rows.length > 0 && (
        <div class="rl-scroll" tabindex={0} role="region" aria-label={result.caption}>
          <table class="rl-table">
            <thead>
              <tr>
                {result.columns.map((one) => (
                  <th scope="col" key={one}>
                    {one}
                  </th>
                ))}
                {dotted && <th scope="col">{result.ends.join(" – ")}</th>}
              </tr>
            </thead>
            <tbody>
              {result.rows.map((row, place) => (
                <Row key={place} row={row} dotted={dotted} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {result.more && <p class="rl-soft">{result.more}</p>}
      {result.pairs.map((one) => (
        <div key={one.ids.join()} class="rl-row rl-board-pair">
          <bdi>{one.titles.join(" / ")}</bdi>
          <Button onPress={() => send("decide", { kind: "alike", about: one.ids })}>
            {result.together}
          </Button>
        </div>
      ))}
      <p class="rl-soft">{result.rests_on}</p>
      {result.note && <p class="rl-soft">{result.note}</p>}
    </>
  );
}

function Row({ row, dotted }: { row: ResultRow; dotted: boolean }) {
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
      {dotted && (
        <td>
          <Dots dots={row.dots} />
        </td>
      )}
    </tr>
  );
}

/** A place per answer, a dot per group; a screen reader hears the counts. */
function Dots({ dots }: { dots: number[] }) {
  return (
    <span class="rl-board-dots" role="img" aria-label={dots.join(", ")}>
      {dots.map((count, place) => (
        <span key={place}>{"●".repeat(Math.min(count, 12)) || "·"}</span>
      ))}
    </span>
  );
}
