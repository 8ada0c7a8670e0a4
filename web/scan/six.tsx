import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { SixView } from "./view";

export function Six({ list }: { list: SixView }) {
  const { send } = useKit();
  return (
    <nav class="rl-scan-six" aria-label={list.title}>
      <ol>
        {list.rows.map((row) => (
          <li key={row.code}>
            <Button
              pressed={row.selected}
              onPress={() => send("look", { tension: row.code }, { quiet: true })}
            >
              <span class="rl-scan-row">
                <span class="rl-scan-row-name">{row.name}</span>
                {row.chosen && <span class="rl-scan-mark">{row.chosen}</span>}
                <span class="rl-soft">{row.words}</span>
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
