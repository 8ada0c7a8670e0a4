import { Fold } from "../controls/fold";
import { Table } from "../controls/table";
import { Outline } from "../scene/outline";
import { SceneLine, SceneRect, SceneText } from "../scene/scene_shapes";
import type { Shape } from "../scene/shapes";
import type { PictureBlock } from "./blocks";

/** A picture of the agenda as data: shapes below, then what is about one action or party. */
export function PictureOfAgenda({ block }: { block: PictureBlock }) {
  const { picture } = block;
  return (
    <figure class="rl-agenda-picture">
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={picture.title}>
        {picture.shapes.map((item, place) => (
          <AgendaShape key={place} item={item} />
        ))}
        {picture.marks.map((mark) => (
          <g key={mark.id}>
            <title>{mark.sentence}</title>
            {mark.shapes.map((item, place) => (
              <AgendaShape key={place} item={item} />
            ))}
          </g>
        ))}
      </svg>
      <Fold title={block.description_title}>
        {picture.description.split("\n").map((line) => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </Fold>
      <Fold title={block.table_title}>
        <Table caption={picture.title} columns={block.columns} rows={block.rows} />
      </Fold>
    </figure>
  );
}

function AgendaShape({ item }: { item: Shape }) {
  if (item.type === "text") return <SceneText item={item} />;
  if (item.type === "line") return <SceneLine item={item} />;
  const tone = `rl-agenda-shape rl-tone-${item.tone}`;
  if (item.type === "rect") return <SceneRect item={item} className={tone} />;
  return <Outline outline={item} className={tone} />;
}
