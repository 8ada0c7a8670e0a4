import { useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { usePicked } from "../controls/use_picked";
import { withOrWithout } from "../controls/with_or_without";
import type { Answer } from "../kit/command";
import type { TakenField } from "./blocks";

interface TakenFromProps {
  field: TakenField;
  choose: (values: string[]) => Promise<Answer>;
}

/** A list that may be long: what was taken from it stands below, each with a button. */
export function TakenFrom({ field, choose }: TakenFromProps) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, pick] = usePicked(field.value, choose);
  const take = (value: string) => value && pick(withOrWithout(chosen, value, true));
  const drop = async (value: string) => {
    const ack = await pick(withOrWithout(chosen, value, false));
    if (ack.ok && ack.stayed) list.current?.querySelector("select")?.focus();
  };
  return (
    <div ref={list}>
      <Choice label={field.label} value="" options={field.options} pick={take} />
      {field.taken.length > 0 && (
        <ul class="rl-agenda-taken">
          {field.taken.map((one) => (
            <li key={one.value}>
              <bdi>{one.label}</bdi>
              <Button kind="plain" aria-label={one.remove} onPress={() => drop(one.value)}>
                {one.remove.split(":")[0]}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
