import type { LineEnds, Rect, TextShape } from "./shapes";

/** In a text written from right to left the left side is the end. */
export function SceneText({ item }: { item: TextShape }) {
  const start = item.dir === "rtl" ? "end" : "start";
  return (
    <text
      class={`rl-text rl-text-${item.tone}`}
      x={item.x}
      y={item.y}
      font-size={item.size}
      font-weight={item.weight}
      text-anchor={item.anchor === "middle" ? "middle" : start}
      direction={item.dir}
      transform={item.turn ? `rotate(${item.turn} ${item.x} ${item.y})` : undefined}
    >
      {item.text}
    </text>
  );
}

export function SceneLine({ item }: { item: LineEnds }) {
  return (
    <line
      class={`rl-line rl-line-${item.tone} rl-dash-${item.dash}`}
      x1={item.x1}
      y1={item.y1}
      x2={item.x2}
      y2={item.y2}
    />
  );
}

/** A line that is pulled to a point. */
export function SceneCurve({ item, pull }: { item: LineEnds; pull: [number, number] }) {
  return (
    <path
      class={`rl-line rl-line-${item.tone} rl-dash-${item.dash}`}
      d={`M${item.x1} ${item.y1} Q${pull[0]} ${pull[1]} ${item.x2} ${item.y2}`}
    />
  );
}

interface SceneRectProps {
  item: Rect & { tone?: string; radius?: number };
  className?: string;
}

export function SceneRect({ item, className }: SceneRectProps) {
  return (
    <rect
      class={className || `rl-rect-${item.tone}`}
      x={item.x}
      y={item.y}
      width={item.width}
      height={item.height}
      rx={item.radius || 0}
    />
  );
}
