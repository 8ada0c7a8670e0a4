import { Button } from "../controls/button";
import { Fold } from "../controls/fold";
import { HowComputed } from "../controls/how_computed";
import type { Go } from "./focus";
import type { AgendaFinding, AgendaFindingsView } from "./view";

interface AgendaFindingsProps {
  findings: AgendaFindingsView;
  go: Go;
}

/** What stands out on the agenda: each a sentence, why, and a link to where it can be mended. */
export function AgendaFindings({ findings, go }: AgendaFindingsProps) {
  const { more, good } = findings;
  return (
    <section class="rl-agenda-side" aria-label={findings.title}>
      <div class="rl-subtitle">{findings.title}</div>
      {findings.empty && <p class="rl-soft">{findings.empty}</p>}
      <AgendaFindingRows rows={findings.rows} findings={findings} go={go} />
      {more.rows.length > 0 && (
        <Fold title={more.title}>
          <AgendaFindingRows rows={more.rows} findings={findings} go={go} />
        </Fold>
      )}
      {good.rows.length > 0 && (
        <Fold title={good.title}>
          <AgendaFindingRows rows={good.rows} findings={findings} go={go} />
        </Fold>
      )}
    </section>
  );
}

interface AgendaFindingRowsProps {
  rows: AgendaFinding[];
  findings: AgendaFindingsView;
  go: Go;
}

function AgendaFindingRows({ rows, findings, go }: AgendaFindingRowsProps) {
  return (
    <ul class="rl-agenda-found">
      {rows.map((row, place) => (
        <li key={row.key} class={`rl-found rl-found-${row.severity}`}>
          <div class={row.word === rows[place - 1]?.word ? "rl-hidden" : "rl-found-word"}>
            {row.word}
          </div>
          <p class="rl-found-sentence">
            <bdi>{row.sentence}</bdi>
          </p>
          <p class="rl-soft">
            <bdi>{row.why}</bdi>
          </p>
          <div class="rl-found-links">
            {row.go && (
              <Button
                kind="plain"
                aria-label={`${row.go}: ${row.sentence}`}
                onPress={() => go(row.step, row.entity)}
              >
                {row.go}
              </Button>
            )}
            <HowComputed title={findings.how} names={findings.how_parts} how={row.how} />
          </div>
        </li>
      ))}
    </ul>
  );
}
