import { Button } from "../controls/button";
import { Fold } from "../controls/fold";
import { Found } from "../controls/found";
import { useKit } from "../kit/context";
import type { HowParts } from "../kit/finding";
import { kept } from "../kit/kept";
import { Conversations } from "./conversations";
import { Numbers } from "./numbers";
import type { FindingsView, MapFinding } from "./view";

interface FindingsProps {
  findings: FindingsView;
  pickLabel: string;
  pick: () => void;
}

/** What stands out: each a sentence, why, a button that selects, and how it is computed. */
export const Findings = kept(({ findings, pickLabel, pick }: FindingsProps) => {
  const { send } = useKit();
  const { more, good, conversations, numbers, compute } = findings;
  return (
    <section class="rl-map-findings" aria-label={findings.title}>
      <div class="rl-subtitle">{findings.title}</div>
      {findings.empty && <p class="rl-soft">{findings.empty}</p>}
      <FindingRows rows={findings.rows} findings={findings} pickLabel={pickLabel} pick={pick} />
      {compute.needed && <Button onPress={() => send("compute")}>{compute.label}</Button>}
      {more.rows.length > 0 && (
        <Fold title={more.title}>
          <FindingRows rows={more.rows} findings={findings} pickLabel={pickLabel} pick={pick} />
        </Fold>
      )}
      {conversations.rows.length > 0 && (
        <Fold title={conversations.title}>
          <Conversations findings={findings} />
        </Fold>
      )}
      {good.rows.length > 0 && (
        <Fold title={good.title}>
          <FindingRows rows={good.rows} findings={findings} pickLabel={pickLabel} pick={pick} />
        </Fold>
      )}
      <details
        class="rl-fold"
        open={numbers.open}
        onToggle={(event) =>
          event.currentTarget.open !== numbers.open &&
          send("numbers", { opened: event.currentTarget.open }, { quiet: true })
        }
      >
        <summary>{numbers.title}</summary>
        {numbers.open && numbers.lines && <Numbers numbers={numbers} />}
      </details>
    </section>
  );
});

interface FindingRowsProps {
  rows: MapFinding[];
  findings: FindingsView;
  pickLabel: string;
  pick: () => void;
}

function FindingRows({ rows, findings, pickLabel, pick }: FindingRowsProps) {
  const { show, how, how_parts } = findings;
  return (
    <ul class="rl-map-found">
      {rows.map((row, place) => (
        <FindingRow
          key={row.key}
          row={row}
          isFirst={row.word !== rows[place - 1]?.word}
          show={show}
          how={how}
          parts={how_parts}
          pickLabel={pickLabel}
          pick={pick}
        />
      ))}
    </ul>
  );
}

interface FindingRowProps {
  row: MapFinding;
  isFirst: boolean;
  show: string;
  how: string;
  parts: HowParts;
  pickLabel: string;
  pick: () => void;
}

const FindingRow = kept(({ row, isFirst, show, how, parts, pickLabel, pick }: FindingRowProps) => {
  const { send } = useKit();
  return (
    <Found row={row} isFirst={isFirst} how={how} parts={parts}>
      <Button
        pressed={row.shown}
        disabled={!row.can_show}
        aria-label={`${show}: ${row.sentence}`}
        onPress={() => send("show", { finding: row.key })}
      >
        {show}
      </Button>
      {row.can_pick && <Button onPress={pick}>{pickLabel}</Button>}
    </Found>
  );
});
