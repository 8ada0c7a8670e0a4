import { useEffect, useState } from "preact/hooks";
import { Choice } from "../controls/choice";
import { Entry } from "../controls/entry";
import { useAfterTyping } from "./use_after_typing";
import type { PartyListed, SearchView } from "./view";

interface PartyChoiceProps extends PartyListed {
  pick: (party: string) => unknown;
  find: (text: string) => void;
}

/** A list of parties. On a large map a part of the name is typed first, and the list shows what fits. */
export function PartyChoice({ label, value, options, search, pick, find }: PartyChoiceProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the label is there with the role
    <div
      class="rl-map-party"
      role={search ? "group" : undefined}
      aria-label={search ? label : undefined}
    >
      {search && <PartySearch search={search} find={find} />}
      <Choice label={label} value={value} options={options} pick={pick} />
    </div>
  );
}

interface PartySearchProps {
  search: SearchView;
  find: (text: string) => void;
}

function PartySearch({ search, find }: PartySearchProps) {
  const [text, setText] = useState(search.value);
  const look = useAfterTyping(find);
  useEffect(() => {
    if (search.value === "") setText("");
  }, [search.value]);
  const typed = (next: string) => {
    setText(next);
    look(next);
  };
  return (
    <div>
      <Entry label={search.label} value={text} setValue={typed} onEnter={() => find(text)} />
      <p class="rl-soft" role="status">
        {search.says}
      </p>
    </div>
  );
}
