import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { FindingsView } from "./view";

export function Conversations({ findings }: { findings: FindingsView }) {
  const { send } = useKit();
  const { rows, more, has_more } = findings.conversations;
  return (
    <>
      <ul class="rl-map-found">
        {rows.map((row) => (
          <li key={row.key} class="rl-found rl-found-to_discuss">
            <p class="rl-found-sentence">
              <bdi>{row.name}</bdi>
            </p>
            <p class="rl-soft">
              <bdi>{row.about}</bdi>
            </p>
            <p class="rl-soft">
              <bdi>{row.who}</bdi>
            </p>
            <Button
              pressed={row.shown}
              aria-label={`${findings.show}: ${row.name}`}
              onPress={() => send("show_parties", { parties: row.parties })}
            >
              {findings.show}
            </Button>
          </li>
        ))}
      </ul>
      {has_more && (
        <Button onPress={() => send("more_conversations", {}, { quiet: true })}>{more}</Button>
      )}
    </>
  );
}
