import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { FieldError } from "../controls/field_error";
import { Panel } from "../controls/panel";
import type { Outcome } from "../controls/use_making_files";
import { withOrWithout } from "../controls/with_or_without";
import { useKit } from "../kit/context";
import type { Marks } from "../scene/shapes";
import { SmallMark } from "../scene/small_mark";
import type { CatalogueView } from "./view";

interface CatalogueProps {
  catalogue: CatalogueView;
  marks: Marks;
  close: () => void;
}

/** The checklist of kinds of parties. Ticks stay when another part of the list is shown. */
export function Catalogue({ catalogue, marks, close }: CatalogueProps) {
  const { send, dead } = useKit();
  const [ticked, setTicked] = useState<string[]>([]);
  const [said, setSaid] = useState<Outcome>({ error: "", done: "" });
  const tick = (id: string, yes: boolean) => {
    setSaid({ error: "", done: "" });
    setTicked(withOrWithout(ticked, id, yes));
  };
  const submit = async () => {
    const ack = await send("catalogue_add", { chosen: ticked }, { quiet: true, told: true });
    if (ack.ok) setTicked([]);
    setSaid(ack.ok ? { error: "", done: ack.message } : { error: ack.error, done: "" });
  };
  return (
    <div class="rl-map-panel">
      <Panel title={catalogue.button} close={close}>
        <p class="rl-soft">{catalogue.hint}</p>
        <div class="rl-map-tie">
          {catalogue.filters.map((one) => (
            <Choice
              key={one.field}
              label={one.label}
              value={one.value}
              options={one.options}
              pick={(value) => send("catalogue_set", { field: one.field, value })}
            />
          ))}
        </div>
        <fieldset class="rl-answers">
          <legend>{catalogue.legend}</legend>
          <div class="rl-map-catalogue">
            {catalogue.rows.length === 0 && <p class="rl-soft">{catalogue.none}</p>}
            {catalogue.rows.map((row) => (
              <label key={row.id} class="rl-answer">
                <input
                  type="checkbox"
                  checked={row.on_map || ticked.includes(row.id)}
                  disabled={row.on_map || dead}
                  onChange={(event) => tick(row.id, event.currentTarget.checked)}
                />
                <SmallMark mark={marks[row.sector]} />
                <span>
                  {row.name} {row.on_map && <em class="rl-soft">({catalogue.on_map})</em>}
                  <span class="rl-hidden">{marks[row.sector]?.word}</span>
                  <span class="rl-hint rl-map-role">{row.role}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="rl-row">
          <Button kind="primary" onPress={submit}>
            {catalogue.submit}
          </Button>
          <span class="rl-soft">
            {catalogue.ticked} {ticked.length}
          </span>
        </div>
        <FieldError error={said.error} />
        <p class="rl-soft rl-map-said">{said.done}</p>
      </Panel>
    </div>
  );
}
