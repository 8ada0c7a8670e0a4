import { Outline } from "../../scene/outline";
import { SceneLine, SceneRect, SceneText } from "../../scene/scene_shapes";
import type { Shape } from "../../scene/shapes";

export function MapShape({ item }: { item: Shape }) {
  if (item.type === "text") return <SceneText item={item} />;
  if (item.type === "line") return <SceneLine item={item} />;
  if (item.type === "polygon" || item.type === "circle")
    return <Outline outline={item} className={`rl-area-${item.tone}`} />;
  return <SceneRect item={item} />;
}
