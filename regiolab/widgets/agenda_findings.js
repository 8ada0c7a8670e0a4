// What stands out on the agenda: each a sentence, why, and a link to where it can be mended.
function AgendaFindings({ findings, go }) {
  const { more, good } = findings;
  return html`<section class="rl-agenda-side" aria-label=${findings.title}>
    <div class="rl-subtitle">${findings.title}</div>
    ${findings.empty && html`<p class="rl-soft">${findings.empty}</p>`}
    <${AgendaFindingRows} rows=${findings.rows} findings=${findings} go=${go} />
    ${more.rows.length > 0 &&
    html`<${Fold} title=${more.title}><${AgendaFindingRows} rows=${more.rows} findings=${findings} go=${go} /><//>`}
    ${good.rows.length > 0 &&
    html`<${Fold} title=${good.title}><${AgendaFindingRows} rows=${good.rows} findings=${findings} go=${go} /><//>`}
  </section>`;
}

function AgendaFindingRows({ rows, findings, go }) {
  return html`<ul class="rl-agenda-found">
    ${rows.map(
      (row, place) => html`<li key=${row.key} class=${`rl-found rl-found-${row.severity}`}>
        <div class=${row.word === rows[place - 1]?.word ? "rl-hidden" : "rl-found-word"}>${row.word}</div>
        <p class="rl-found-sentence"><bdi>${row.sentence}</bdi></p>
        <p class="rl-soft"><bdi>${row.why}</bdi></p>
        <div class="rl-found-links">
          ${row.go &&
          html`<${Button} kind="plain" aria-label=${`${row.go}: ${row.sentence}`} onPress=${() => go(row.step, row.entity)}>
            ${row.go}
          <//>`}
          <${Fold} title=${findings.how}>
            ${Object.entries(findings.how_parts).map(
              ([part, title]) => html`<p key=${part} class="rl-soft"><strong>${title}.</strong> ${row.how[part]}</p>`
            )}
          <//>
        </div>
      </li>`
    )}
  </ul>`;
}
