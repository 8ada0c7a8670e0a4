import type { OutlineShape } from "./shapes";

interface OutlineProps {
  outline: OutlineShape;
  className?: string;
}

/** A shape that can be filled. Everything is drawn where Python says. */
export function Outline({ outline, className = "rl-mark-shape" }: OutlineProps) {
  if (outline.type === "circle") {
    return <circle class={className} cx={outline.x} cy={outline.y} r={outline.r} />;
  }
  return (
    <polygon class={className} points={outline.points.map((point) => point.join(",")).join(" ")} />
  );
}
