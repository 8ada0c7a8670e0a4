import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { KeptView } from "./view";

interface KeptPracticesProps {
  kept: KeptView;
  remove: string;
}

export function KeptPractices({ kept, remove }: KeptPracticesProps) {
  const { send } = useKit();
  return (
    <section class="rl-panel" aria-label={kept.title}>
      <div class="rl-subtitle">{kept.title}</div>
      {kept.none && <p class="rl-soft">{kept.none}</p>}
      <ul class="rl-practice-kept-list">
        {kept.rows.map((row) => (
          <li key={row.id}>
            <span>
              <strong>{row.name}.</strong> <bdi>{row.taken}</bdi>
            </span>
            <Button
              aria-label={`${remove}: ${row.name}`}
              onPress={() => send("remove", { case: row.id })}
            >
              {remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
