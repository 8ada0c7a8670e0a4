import type { Mark } from "./marks";

interface HighlightsProps {
  marks: readonly Mark[];
  width: number;
  height: number;
  /** What is pointed at. */
  current: Mark | undefined;
  /** Names that are compared, in the order they are said. */
  held: readonly string[];
  /** The outline of an area, as a path. */
  outline: (mark: Mark) => string | null;
}

/** What is drawn over a picture: what is pointed at, and what is held. */
export function Highlights(props: HighlightsProps) {
  const { marks, width, height, current, held } = props;
  return (
    <svg class="rl-asked" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {held.map((name, place) => (
        <Highlight
          key={name}
          {...props}
          marks={marks.filter((mark) => mark.name === name)}
          className={`rl-asked-held rl-asked-held-${place + 1}`}
          named
        />
      ))}
      {current && (
        <Highlight
          {...props}
          marks={marks.filter((mark) => mark.name === current.name)}
          className="rl-asked-now"
        />
      )}
      {current && !current.box && (
        <circle class="rl-asked-point" cx={current.x} cy={current.y} r={4} />
      )}
    </svg>
  );
}

/** All marks of one name: its line, its bars, its dots and its areas. */
function Highlight({
  marks,
  className,
  outline,
  width,
  named,
}: HighlightsProps & { className: string; named?: boolean }) {
  const line = marks.filter((mark) => mark.kind === "line");
  const last = line.at(-1) ?? marks.find((mark) => !mark.box);
  const toTheLeft = last && last.x > width * 0.75;
  return (
    <g class={className}>
      {line.length > 0 && <polyline points={line.map(({ x, y }) => `${x},${y}`).join(" ")} />}
      {marks.map((mark) => {
        if (mark.box) {
          const [x, y, wide, high] = mark.box;
          return <rect key={mark.id} x={x} y={y} width={wide} height={high} rx={2} />;
        }
        if (mark.shape) return <path key={mark.id} d={outline(mark) ?? ""} />;
        return mark.kind === "dot" && <circle key={mark.id} cx={mark.x} cy={mark.y} r={5} />;
      })}
      {named && last && (
        <text x={last.x + (toTheLeft ? -6 : 6)} y={last.y - 6} text-anchor={toTheLeft ? "end" : ""}>
          {last.name}
        </text>
      )}
    </g>
  );
}
