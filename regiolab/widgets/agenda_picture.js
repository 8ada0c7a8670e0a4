// A picture of the agenda as data: shapes below, then what is about one action or party.
function AgendaPicture({ block }) {
  const { picture } = block;
  return html`<figure class="rl-agenda-picture">
    <svg viewBox=${`0 0 ${picture.width} ${picture.height}`} role="img" aria-label=${picture.title}>
      ${picture.shapes.map((item, place) => html`<${AgendaShape} key=${place} item=${item} />`)}
      ${picture.marks.map(
        (mark) => html`<g key=${mark.id}>
          <title>${mark.sentence}</title>
          ${mark.shapes.map((item, place) => html`<${AgendaShape} key=${place} item=${item} />`)}
        </g>`
      )}
    </svg>
    <${Fold} title=${block.description_title}>
      ${picture.description.split("\n").map((line) => html`<p key=${line}><bdi>${line}</bdi></p>`)}
    <//>
    <${Fold} title=${block.table_title}>
      <${Table} caption=${picture.title} columns=${block.columns} rows=${block.rows} />
    <//>
  </figure>`;
}

function AgendaShape({ item }) {
  if (item.type === "text") return html`<${SceneText} item=${item} />`;
  if (item.type === "line") return html`<${SceneLine} item=${item} />`;
  const tone = `rl-agenda-shape rl-tone-${item.tone}`;
  if (item.type === "rect") return html`<${SceneRect} item=${item} className=${tone} />`;
  return html`<${Outline} outline=${item} className=${tone} />`;
}
