import { Table } from "../controls/table";
import type { DocumentBlockView, DocumentPartView, Said } from "./view";

interface DocumentPartProps {
  part: DocumentPartView;
  level: number;
}

export function DocumentPart({ part, level }: DocumentPartProps) {
  return (
    <div class="rl-other-part">
      <div class="rl-subtitle" role="heading" aria-level={level}>
        <bdi>{part.heading}</bdi>
      </div>
      {part.blocks.map((block, place) => (
        <DocumentBlock key={place} block={block} />
      ))}
      {part.parts.map((one) => (
        <DocumentPart key={one.key} part={one} level={6} />
      ))}
    </div>
  );
}

function DocumentBlock({ block }: { block: DocumentBlockView }) {
  if (block.type === "words") {
    return (
      <p class={block.soft ? "rl-soft" : ""}>
        <Words said={block} />
      </p>
    );
  }
  const more = block.more && <p class="rl-soft">{block.more}</p>;
  if (block.type === "points") {
    return (
      <>
        <ul>
          {block.items.map((one, place) => (
            <li key={place}>
              <Words said={one} />
            </li>
          ))}
        </ul>
        {more}
      </>
    );
  }
  return (
    <>
      <Table caption={block.caption} columns={block.columns} rows={block.rows} />
      {more}
    </>
  );
}

function Words({ said }: { said: Said }) {
  return (
    <>
      {said.label && (
        <strong>
          {said.label}
          {said.words && ": "}
        </strong>
      )}
      <bdi>{said.words}</bdi>
    </>
  );
}
