import "../kit/kit.css";
import "./practices.css";
import { Choice } from "../controls/choice";
import { Table } from "../controls/table";
import { TextField } from "../controls/text_field";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import { useKit } from "../kit/context";
import { SourceLinks } from "./source_links";
import type { PracticeTestView, TestedFinding } from "./view";

/** Four findings beside two practices: a verdict and a reason for each pair, and all in one table. */
function PracticeTest({ view }: { view: PracticeTestView }) {
  const { send } = useKit();
  return (
    <>
      <Header title={view.title}>
        <div class="rl-row">
          <UndoButtons />
        </div>
      </Header>
      <div class="rl-body rl-practices">
        <p class="rl-soft">{view.intro}</p>
        <div class="rl-tested-choices">
          {view.choices.map((one, place) => (
            <Choice
              key={place}
              label={one.label}
              value={one.value}
              options={one.options}
              pick={(value) => send("compare", { place, case: value })}
            />
          ))}
        </div>
        <p class="rl-hint">
          {view.sources.label} <SourceLinks sources={view.sources.rows} />
        </p>
        {view.findings.map((one) => (
          <Tested key={one.code} finding={one} />
        ))}
        <div class="rl-subtitle">{view.result.heading}</div>
        <p>{view.result.count}</p>
        {view.result.rows.length > 0 && (
          <Table
            caption={view.result.caption}
            columns={view.result.columns}
            rows={view.result.rows}
          />
        )}
        <p class="rl-hint">{view.result.limits}</p>
      </div>
    </>
  );
}

function Tested({ finding }: { finding: TestedFinding }) {
  const { send } = useKit();
  return (
    <section class="rl-tested" aria-label={finding.text}>
      <p>
        <strong>{finding.text}</strong>
      </p>
      <div class="rl-fields rl-tested-pairs">
        {finding.pairs.map((pair) => {
          const about = { case: pair.case, finding: finding.code };
          return (
            <div key={pair.case}>
              <Choice
                label={pair.verdict.label}
                value={pair.verdict.value}
                options={pair.verdict.options}
                pick={(value) => send("verdict", { ...about, value })}
              />
              <TextField
                name={pair.why.name}
                label={pair.why.label}
                value={pair.why.value}
                lines={2}
                save={(text, base) => send("why", { ...about, text, base }, { quiet: true })}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}

export default mount(PracticeTest);
