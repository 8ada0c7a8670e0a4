import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import { CaseFacts } from "./case_facts";
import type { PracticeFacts } from "./sources";
import { Taken } from "./taken";
import type { PracticeView, TakenView } from "./view";

export function PracticeRow({ row }: { row: PracticeView }) {
  const { send } = useKit();
  return (
    <li class={row.open ? "rl-practice rl-practice-open" : "rl-practice"}>
      <Button
        kind="practice-name"
        aria-expanded={row.open}
        onPress={() => send("open", { case: row.id }, { quiet: true })}
      >
        <strong>{row.name}</strong>
        {row.kept && (
          <>
            {" "}
            <span class="rl-practice-kept">{row.kept}</span>
          </>
        )}
        <span class="rl-soft rl-practice-about">{row.about}</span>
        {row.likeness && <span class="rl-practice-about">{row.likeness}</span>}
      </Button>
      {row.case && <PracticeOpen id={row.id} one={row.case} />}
    </li>
  );
}

interface PracticeOpenProps {
  id: string;
  one: PracticeFacts & { taken: TakenView };
}

function PracticeOpen({ id, one }: PracticeOpenProps) {
  return (
    <div class="rl-practice-case">
      <CaseFacts one={one} />
      <Taken id={id} taken={one.taken} />
    </div>
  );
}
