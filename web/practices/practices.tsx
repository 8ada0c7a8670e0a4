import "../kit/kit.css";
import "./facts.css";
import "./practices.css";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import { useKit } from "../kit/context";
import { KeptPractices } from "./kept_practices";
import { PracticeRow } from "./practice_row";
import type { PracticesView } from "./view";

/** Practices of others: choices, the list, one practice opened in place, and what was kept. */
function PracticeList({ view }: { view: PracticesView }) {
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
        <div class="rl-fields rl-practice-filters">
          {view.filters.map((one) => (
            <Choice
              key={one.name}
              label={one.label}
              value={one.value}
              options={one.options}
              pick={(value) => send("choose", { name: one.name, value })}
            />
          ))}
        </div>
        <p class="rl-hint rl-practice-note">{view.likeness_note}</p>
        <div class="rl-row rl-practice-count">
          <strong>{view.count}</strong>
          <Button disabled={!view.reset.enabled} onPress={() => send("reset")}>
            {view.reset.label}
          </Button>
        </div>
        {view.none && <p class="rl-notice">{view.none}</p>}
        <ul class="rl-practice-list">
          {view.rows.map((row) => (
            <PracticeRow key={row.id} row={row} />
          ))}
        </ul>
        <KeptPractices kept={view.kept} remove={view.remove} />
      </div>
    </>
  );
}

export default mount(PracticeList);
