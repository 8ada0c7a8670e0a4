// Shapes and texts of the scene as SVG. Everything is drawn where Python says.
function Outline({ outline, className = "rl-mark-shape" }) {
  if (outline.type === "circle") {
    return html`<circle class=${className} cx=${outline.x} cy=${outline.y} r=${outline.r} />`;
  }
  return html`<polygon class=${className} points=${outline.points.map((point) => point.join(",")).join(" ")} />`;
}

// In a text written from right to left the left side is the end.
function SceneText({ item }) {
  const start = item.dir === "rtl" ? "end" : "start";
  return html`<text
    class=${`rl-text rl-text-${item.tone}`}
    x=${item.x}
    y=${item.y}
    font-size=${item.size}
    font-weight=${item.weight}
    text-anchor=${item.anchor === "middle" ? "middle" : start}
    direction=${item.dir}
    transform=${item.turn ? `rotate(${item.turn} ${item.x} ${item.y})` : undefined}
  >
    ${item.text}
  </text>`;
}

function SceneLine({ item }) {
  return html`<line
    class=${`rl-line rl-line-${item.tone} rl-dash-${item.dash}`}
    x1=${item.x1}
    y1=${item.y1}
    x2=${item.x2}
    y2=${item.y2}
  />`;
}

function SceneCurve({ item }) {
  return html`<path
    class=${`rl-line rl-line-${item.tone} rl-dash-${item.dash}`}
    d=${`M${item.x1} ${item.y1} Q${item.pull[0]} ${item.pull[1]} ${item.x2} ${item.y2}`}
  />`;
}

function SceneRect({ item, className }) {
  return html`<rect
    class=${className || `rl-rect-${item.tone}`}
    x=${item.x}
    y=${item.y}
    width=${item.width}
    height=${item.height}
    rx=${item.radius || 0}
  />`;
}

// A tie with an arrow at each end that it points to. `near`: it is of the party that is pointed at.
const SceneTie = kept(({ tie, near }) => html`<g class=${`rl-tie rl-tie-${tie.tone} ${near ? "rl-tie-near" : ""}`}>
  ${tie.pull ? html`<${SceneCurve} item=${tie} />` : html`<${SceneLine} item=${tie} />`}
  ${tie.arrows.map((arrow, place) => html`<${Outline} key=${place} outline=${arrow} className="rl-arrow" />`)}
</g>`);

// What a tie is, where there is room: on top of all ties, so that none runs through the words.
const SceneTieWords = kept(({ tie }) => html`<g class=${`rl-tie-${tie.tone}`}>
  <${SceneRect} item=${tie.label.box} className="rl-tie-paper" />
  <${SceneText} item=${tie.label} />
</g>`);

function SceneShape({ item }) {
  if (item.type === "text") return html`<${SceneText} item=${item} />`;
  if (item.type === "line") return html`<${SceneLine} item=${item} />`;
  if (item.type === "polygon") return html`<${Outline} outline=${item} className=${`rl-area-${item.tone}`} />`;
  return html`<${SceneRect} item=${item} />`;
}

// The mark of a sector in a list or legend; the word stands beside it.
const SmallMark = kept(({ mark }) => html`<svg
  class=${`rl-small-mark rl-tone-${mark.tone}`}
  viewBox=${`0 0 ${mark.side} ${mark.side}`}
  aria-hidden="true"
  focusable="false"
>
  <${Outline} outline=${mark.outline} />
  <${SceneText} item=${mark.letters} />
</svg>`);
