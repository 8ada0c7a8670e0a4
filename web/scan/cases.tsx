import { Fold } from "../controls/fold";
import { CaseFacts } from "../practices/case_facts";
import type { CasesView } from "./view";

export function Cases({ cases }: { cases: CasesView }) {
  return (
    <Fold title={cases.title}>
      {cases.rows.map((one) => (
        <Fold
          key={one.id}
          title={
            <>
              <strong>{one.name}</strong> <span class="rl-soft">{one.status}</span>
            </>
          }
        >
          <CaseFacts one={one} />
        </Fold>
      ))}
      {cases.others && <p class="rl-soft">{cases.others}</p>}
    </Fold>
  );
}
