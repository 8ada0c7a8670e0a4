import { Fold } from "../controls/fold";
import { Table } from "../controls/table";
import { Outline } from "../scene/outline";
import { SceneLine, SceneText } from "../scene/scene_shapes";
import type { Drawing, ScanScene, ScanShapeView } from "./view";

/** The picture of the scan as Python says it, with its description and its table. */
export function ScanPicture({ scene }: { scene: ScanScene }) {
  return (
    <div class="rl-scan-picture">
      <div class="rl-scan-canvas" tabindex={0} role="region" aria-label={scene.label}>
        {scene.pictures.map((one) => (
          <svg
            key={one.description}
            class="rl-scan-svg"
            viewBox={boxOf(one)}
            role="img"
            aria-label={one.description}
          >
            <ScanShapes of={one} />
          </svg>
        ))}
        <svg class="rl-scan-svg rl-scan-legend" viewBox={boxOf(scene.legend)} aria-hidden="true">
          <ScanShapes of={scene.legend} />
        </svg>
      </div>
      <Fold title={scene.more}>
        {scene.description.split("\n").map((line, place) => (
          <p key={place}>{line}</p>
        ))}
        <Table caption={scene.caption} columns={scene.columns} rows={scene.rows} />
      </Fold>
    </div>
  );
}

const boxOf = ({ width, height }: Drawing) => `0 0 ${width} ${height}`;

function ScanShapes({ of }: { of: Drawing }) {
  return (
    <>
      {of.shapes.map((shape, place) => (
        <ScanShape key={place} item={shape} />
      ))}
    </>
  );
}

export function ScanShape({ item }: { item: ScanShapeView }) {
  if (item.type === "text") return <SceneText item={item} />;
  if (item.type === "line") return <SceneLine item={item} />;
  return <Outline outline={item} className={`rl-scan-${item.tone}`} />;
}
