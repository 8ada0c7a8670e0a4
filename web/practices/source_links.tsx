import { Fragment } from "preact";
import type { Source } from "./sources";

/** A table of figures has no page of its own: its key stands there without a link. */
export function SourceLinks({ sources }: { sources: Source[] }) {
  return (
    <>
      {sources.map((source) => (
        <Fragment key={source.label}>
          <span class="rl-case-source">
            <SourceLink source={source} />
          </span>{" "}
        </Fragment>
      ))}
    </>
  );
}

function SourceLink({ source }: { source: Source }) {
  if (!source.address) return <>[{source.label}]</>;
  return (
    <a href={source.address} target="_blank" rel="noopener noreferrer" aria-label={source.name}>
      [{source.label}]
    </a>
  );
}
