import { Outline } from "./outline";
import { SceneCurve, SceneLine, SceneRect, SceneText } from "./scene_shapes";
import type { Shape } from "./shapes";

interface SceneShapeProps {
  item: Shape;
  /** The classes of what is filled; its tone is put behind them. */
  of: string;
}

/** Any shape of a picture, in the colours of the page. */
export function SceneShape({ item, of }: SceneShapeProps) {
  if (item.type === "text") return <SceneText item={item} />;
  if (item.type === "line") {
    return item.pull ? <SceneCurve item={item} pull={item.pull} /> : <SceneLine item={item} />;
  }
  const className = `${of}-${item.tone}`;
  if (item.type === "rect") return <SceneRect item={item} className={className} />;
  return <Outline outline={item} className={className} />;
}
