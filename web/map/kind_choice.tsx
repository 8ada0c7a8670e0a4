import { useEffect, useRef, useState } from "preact/hooks";
import { Choice } from "../controls/choice";
import type { KindView } from "./view";

interface KindChoiceProps {
  kind: KindView;
  pick: (kind: string) => unknown;
}

/** Three kinds in sight; "other" shows all of them. */
export function KindChoice({ kind, pick }: KindChoiceProps) {
  const [all, setAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const choose = (value: string) => (value ? pick(value) : setAll(true));
  useEffect(() => {
    if (all) place.current?.querySelector("select")?.focus();
  }, [all]);
  return (
    <div ref={place}>
      <Choice
        key={all}
        label={kind.label}
        value={kind.value}
        options={all ? kind.all : kind.first}
        pick={choose}
      />
    </div>
  );
}
