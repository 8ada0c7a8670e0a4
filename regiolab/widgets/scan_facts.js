// What is known about a tension, and practices that show it.
function Facts({ facts }) {
  return html`<${Fold} title=${facts.title}>
    ${facts.parts.map(
      (part) => html`<div key=${part.title} class="rl-scan-part">
        <div class="rl-subtitle">${part.title}</div>
        <ul>
          ${part.rows.map((row) => html`<${Sourced} key=${row.text} row=${row} />`)}
        </ul>
      </div>`
    )}
    <p class="rl-hint">${facts.note}</p>
  <//>`;
}

function Practices({ cases }) {
  return html`<${Fold} title=${cases.title}>
    ${cases.rows.map(
      (one) => html`<${Fold} key=${one.id} title=${html`<strong>${one.name}</strong> <span class="rl-soft">${one.status}</span>`}>
        <${CaseFacts} one=${one} />
      <//>`
    )}
    ${cases.others && html`<p class="rl-soft">${cases.others}</p>`}
  <//>`;
}

// What is known about one practice, with sources, and what we take from it.
function CaseFacts({ one }) {
  return html`<dl class="rl-case-lines">
      ${one.lines.map((line) => html`<div key=${line.label}><dt>${line.label}</dt><dd>${line.text}</dd></div>`)}
    </dl>
    <div class="rl-subtitle">${one.facts_title}</div>
    <ul>
      ${one.facts.map((row) => html`<${Sourced} key=${row.text} row=${row} />`)}
    </ul>
    <p class="rl-case-lesson"><strong>${one.lesson.label}.</strong> ${one.lesson.text}</p>`;
}

function Sourced({ row }) {
  return html`<li>
    ${row.text} ${row.mark && html`<em class="rl-soft">(${row.mark})</em> `}
    <${SourceLinks} sources=${row.sources} />
  </li>`;
}

// A table of figures has no page of its own: its key stands there without a link.
function SourceLinks({ sources }) {
  return sources.map(
    (source) => html`<span key=${source.label} class="rl-case-source">${
      source.address
        ? html`<a
            href=${source.address} target="_blank" rel="noopener noreferrer" aria-label=${source.name}
          >[${source.label}]</a>`
        : `[${source.label}]`
    }</span>${" "}`
  );
}
