import { useEffect, useRef, useState } from "preact/hooks";
import { Entry } from "../controls/entry";
import { Panel } from "../controls/panel";
import { useKit } from "../kit/context";
import { PartyChoice } from "./party_choice";
import type { FilterView } from "./view";

const SEARCH_AFTER = 250; // milliseconds without a key

interface FilterPanelProps {
  filter: FilterView;
  close: () => void;
}

/** Search and filter: what is hidden is counted beside the button. */
export function FilterPanel({ filter, close }: FilterPanelProps) {
  const { send } = useKit();
  const [search, setSearch] = useState(filter.search.value);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    if (filter.search.value === "") setSearch("");
  }, [filter.search.value]);
  const set = (field: string, value: string) => send("filter_set", { field, value });
  const typed = (value: string) => {
    setSearch(value);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => set("search", value), SEARCH_AFTER);
  };
  return (
    <div class="rl-map-panel">
      <Panel title={filter.button} close={close}>
        <div class="rl-map-tie rl-map-choices">
          <Entry
            label={filter.search.label}
            placeholder={filter.search.hint}
            value={search}
            setValue={typed}
            onEnter={() => set("search", search)}
          />
          {filter.choices.map((one) => (
            <PartyChoice
              key={one.field}
              {...one}
              pick={(value) => set(one.field, value)}
              find={(value) =>
                send("filter_set", { field: `search_${one.field}`, value }, { quiet: true })
              }
            />
          ))}
        </div>
      </Panel>
    </div>
  );
}
