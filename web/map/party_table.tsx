import { useEffect, useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import { kept } from "../kit/kept";
import type { Marks, SmallMarkView } from "../scene/shapes";
import { SmallMark } from "../scene/small_mark";
import type { ListView, PartyRowView } from "./view";

interface PartyTableProps {
  list: ListView;
  marks: Marks;
  choose: (party: string) => void;
}

/** The list of parties: the same map in a table, and the other way to choose a party. */
export const PartyTable = kept(({ list, marks, choose }: PartyTableProps) => {
  const { send } = useKit();
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = list.rows.find((row) => row.selected)?.id;
  useEffect(() => {
    // Only the list scrolls: the page stays where it is.
    const box = scroller.current;
    const row = box?.querySelector<HTMLElement>("tr.rl-chosen");
    if (!box || !row) return;
    const head = box.querySelector("thead")?.offsetHeight ?? 0;
    if (row.offsetTop - head < box.scrollTop) box.scrollTop = row.offsetTop - head;
    else if (row.offsetTop + row.offsetHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = row.offsetTop + row.offsetHeight - box.clientHeight;
    }
  }, [chosen]);
  return (
    <div class="rl-map-list">
      <div class="rl-scroll" ref={scroller}>
        <table class="rl-table">
          <caption class="rl-subtitle">{list.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="rl-hidden">{list.columns[0]}</span>
              </th>
              {list.columns.slice(1).map((label) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row) => (
              <PartyRow key={row.id} row={row} mark={marks[row.sector]} choose={choose} />
            ))}
          </tbody>
        </table>
      </div>
      {list.rows.length === 0 && <p class="rl-soft">{list.empty}</p>}
      {list.has_more && (
        <Button onPress={() => send("more", {}, { quiet: true })}>{list.more}</Button>
      )}
    </div>
  );
});

interface PartyRowProps {
  row: PartyRowView;
  mark: SmallMarkView | undefined;
  choose: (party: string) => void;
}

const PartyRow = kept(({ row, mark, choose }: PartyRowProps) => (
  <tr class={row.selected ? "rl-chosen" : ""} onClick={() => choose(row.id)}>
    <td>
      <SmallMark mark={mark} />
      <span class="rl-hidden">{mark?.word}</span>
    </td>
    <th scope="row">
      <button type="button" class="rl-row-button" aria-pressed={row.selected}>
        <bdi>{row.name}</bdi>
      </button>
    </th>
    <td>{row.influence}</td>
    <td>{row.interest}</td>
    {row.further.map((words, place) => (
      <td key={place}>
        <bdi>{words}</bdi>
      </td>
    ))}
  </tr>
));
