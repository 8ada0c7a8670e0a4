import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { useDraftOver } from "../controls/use_draft_over";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import type { OwnListView } from "./view";

/** An own list of municipalities: a box, what was made of it, and a name to keep it under. */
export function RegionList({ view }: { view: OwnListView }) {
  const { send } = useKit();
  const [text, setText] = useDraftOver("region.list", view.kept);
  const [name, setName, leaveName] = useDraftOver("region.list.name", view.kept_name);
  const [error, setError] = useState("");
  const lookUp = async () => {
    const ack = await send("look_up", { text }, { quiet: true });
    setError(errorOf(ack));
  };
  const keep = async () => {
    const ack = await send("keep_list", { name }, { quiet: true });
    setError(errorOf(ack));
    if (ack.ok) leaveName();
  };
  return (
    <div class="rl-own-list">
      <Entry
        label={view.label}
        hint={view.hint}
        lines={5}
        value={text}
        error={error}
        setValue={setText}
      />
      <Button kind={view.ready ? "" : "primary"} onPress={lookUp}>
        {view.look_up}
      </Button>
      {view.entries.length > 0 && (
        <div class="rl-scroll" tabindex={0} role="region" aria-label={view.table}>
          <p class="rl-subtitle">{view.table}</p>
          <ul class="rl-entries">
            {view.entries.map((one) => (
              <li key={one.key} class={one.open ? "rl-open" : ""}>
                <div>
                  <strong>{one.typed}</strong> <span class="rl-entry-state">{one.state}</span>
                </div>
                <div>{one.sentence}</div>
                {one.options.length > 0 && (
                  <div class="rl-row" role="group" aria-label={one.typed}>
                    {one.options.map((option) => (
                      <Button
                        key={option.value}
                        pressed={option.picked}
                        onPress={() => send("pick", { entry: one.key, code: option.value })}
                      >
                        {option.picked ? "✓ " : ""}
                        {option.label}
                      </Button>
                    ))}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="rl-soft">
        {view.summary}
        {view.names && (
          <>
            <br />
            {view.names}
          </>
        )}
      </p>
      <Entry
        label={view.name_label}
        hint={view.name_hint}
        value={name}
        setValue={setName}
        onEnter={() => view.ready && keep()}
      />
      <Button kind="primary" disabled={!view.ready} onPress={keep}>
        {view.keep}
      </Button>
    </div>
  );
}
