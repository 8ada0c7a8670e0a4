// The picture of the scan as Python says it, with its description and its table.
function ScanPicture({ scene }) {
  return html`<div class="rl-scan-picture">
    <div class="rl-scan-canvas" tabindex="0" role="region" aria-label=${scene.label}>
      <svg class="rl-scan-svg" viewBox=${`0 0 ${scene.width} ${scene.height}`} role="img" aria-label=${scene.description}>
        ${scene.shapes.map((shape, place) => html`<${ScanShape} key=${place} item=${shape} />`)}
      </svg>
    </div>
    <${Fold} title=${scene.more}>
      ${scene.description.split("\n").map((line, place) => html`<p key=${place}>${line}</p>`)}
      <${Table} caption=${scene.caption} columns=${scene.columns} rows=${scene.rows} />
    <//>
  </div>`;
}

function ScanShape({ item }) {
  if (item.type === "text") return html`<${SceneText} item=${item} />`;
  if (item.type === "line") return html`<${SceneLine} item=${item} />`;
  return html`<${Outline} outline=${item} className=${`rl-scan-${item.tone}`} />`;
}
