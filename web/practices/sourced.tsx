import { SourceLinks } from "./source_links";
import type { SourcedText } from "./sources";

export function Sourced({ row }: { row: SourcedText }) {
  return (
    <li>
      {row.text}{" "}
      {row.mark && (
        <>
          <em class="rl-soft">({row.mark})</em>{" "}
        </>
      )}
      <SourceLinks sources={row.sources} />
    </li>
  );
}
