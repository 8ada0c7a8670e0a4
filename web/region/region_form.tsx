import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { useControlId } from "../controls/control_id";
import { Entry } from "../controls/entry";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import type { RegionFormView } from "./view";

/** Search a region or pick one from the list of a level; used on its own and inside a figure. */
export function RegionForm({ view }: { view: RegionFormView }) {
  const { send } = useKit();
  const id = useControlId();
  const [query, setQuery] = useState(view.search.query);
  const [code, setCode] = useState("");
  const [error, setError] = useState("");
  const search = async () => {
    const ack = await send("search", { query }, { quiet: true, told: true });
    setError(errorOf(ack));
  };
  const choose = (value: string) => value && send("choose", { code: value });
  return (
    <div class="rl-region">
      <div>
        <Entry
          label={view.search.label}
          hint={view.search.hint}
          value={query}
          setValue={setQuery}
          onEnter={search}
          error={error}
        />
        <Button onPress={search}>{view.search.button}</Button>
        <p class="rl-soft rl-region-said">{view.search.said}</p>
        <ul class="rl-region-found">
          {view.search.results.map((one) => (
            <li key={one.value}>
              <Button aria-describedby={`${id}-${one.value}`} onPress={() => choose(one.value)}>
                {one.label}
              </Button>{" "}
              <span id={`${id}-${one.value}`} class="rl-soft">
                {one.detail}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Choice
          label={view.list.level_label}
          value={view.list.level}
          options={view.list.levels}
          pick={(level) => {
            setCode("");
            return send("level", { level });
          }}
        />
        <Choice label={view.list.label} value={code} options={view.list.options} pick={setCode} />
        <div class="rl-row">
          <Button kind="primary" disabled={!code} onPress={() => choose(code)}>
            {view.list.pick}
          </Button>
          <Button disabled={!view.chosen} onPress={() => send("clear")}>
            {view.clear}
          </Button>
        </div>
      </div>
    </div>
  );
}
