import type { Mark } from "./marks";

/** What a mark tells, beside it. */
export function Tip({ mark, width, height }: { mark: Mark; width: number; height: number }) {
  const across = mark.x / width;
  const down = mark.y / height;
  const place = {
    left: `${across * 100}%`,
    top: `${down * 100}%`,
    transform: `translate(${across > 0.5 ? "calc(-100% - 10px)" : "10px"}, ${down > 0.3 ? "calc(-100% - 8px)" : "10px"})`,
  };
  return (
    <p class="rl-asked-tip" style={place} aria-hidden="true">
      <b>{mark.name}</b>
      <span>{mark.value}</span>
      <small>{[mark.at, mark.flag].filter(Boolean).join(", ")}</small>
    </p>
  );
}
