import { Button } from "../controls/button";
import { Fold } from "../controls/fold";
import { Found } from "../controls/found";
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
        <Found
          key={row.key}
          row={row}
          isFirst={row.word !== rows[place - 1]?.word}
          how={findings.how}
          parts={findings.how_parts}
        >
          {row.go && (
            <Button
              aria-label={`${row.go}: ${row.sentence}`}
              onPress={() => go(row.step, row.entity)}
            >
              {row.go}
            </Button>
          )}
        </Found>
      ))}
    </ul>
  );
}
