// What stands out: each a sentence, why, a button that selects, and how it is computed.
const Findings = kept(({ findings, pickLabel, pick }) => {
  const { send } = useKit();
  const { more, good, conversations, numbers, compute } = findings;
  return html`<section class="rl-map-findings" aria-label=${findings.title}>
    <div class="rl-subtitle">${findings.title}</div>
    ${findings.empty && html`<p class="rl-soft">${findings.empty}</p>`}
    <${FindingRows} rows=${findings.rows} findings=${findings} pickLabel=${pickLabel} pick=${pick} />
    ${compute.needed && html`<${Button} onPress=${() => send("compute")}>${compute.label}<//>`}
    ${more.rows.length > 0 &&
    html`<${Fold} title=${more.title}><${FindingRows} rows=${more.rows} findings=${findings} pickLabel=${pickLabel} pick=${pick} /><//>`}
    ${conversations.rows.length > 0 &&
    html`<${Fold} title=${conversations.title}><${Conversations} findings=${findings} /><//>`}
    ${good.rows.length > 0 &&
    html`<${Fold} title=${good.title}><${FindingRows} rows=${good.rows} findings=${findings} pickLabel=${pickLabel} pick=${pick} /><//>`}
    <details
      class="rl-fold"
      open=${numbers.open}
      onToggle=${(event) =>
        event.target.open !== numbers.open && send("numbers", { opened: event.target.open }, { quiet: true })}
    >
      <summary>${numbers.title}</summary>
      ${numbers.open && numbers.lines && html`<${Numbers} numbers=${numbers} />`}
    </details>
  </section>`;
});

function FindingRows({ rows, findings, pickLabel, pick }) {
  const { show, how, how_parts } = findings;
  return html`<ul class="rl-map-found">
    ${rows.map(
      (row, place) => html`<${FindingRow} key=${row.key} row=${row} isFirst=${row.word !== rows[place - 1]?.word}
        show=${show} how=${how} parts=${how_parts} pickLabel=${pickLabel} pick=${pick} />`
    )}
  </ul>`;
}

const FindingRow = kept(({ row, isFirst, show, how, parts, pickLabel, pick }) => {
  const { send } = useKit();
  return html`<li class=${`rl-found rl-found-${row.severity}`}>
    <div class=${isFirst ? "rl-found-word" : "rl-hidden"}>${row.word}</div>
    <p class="rl-found-sentence"><bdi>${row.sentence}</bdi></p>
    <p class="rl-soft"><bdi>${row.why}</bdi></p>
    <div class="rl-found-links">
      <${Button}
        kind="plain"
        pressed=${row.shown}
        disabled=${!row.can_show}
        aria-label=${`${show}: ${row.sentence}`}
        onPress=${() => send("show", { finding: row.key })}
      >
        ${show}
      <//>
      ${row.can_pick && html`<${Button} kind="plain" onPress=${pick}>${pickLabel}<//>`}
      <${Fold} title=${how}>
        ${Object.entries(parts).map(
          ([part, title]) => html`<p key=${part} class="rl-soft"><strong>${title}.</strong> ${row.how[part]}</p>`
        )}
      <//>
    </div>
  </li>`;
});

function Conversations({ findings }) {
  const { send } = useKit();
  const { rows, more, has_more } = findings.conversations;
  return html`<ul class="rl-map-found">
    ${rows.map(
      (row) => html`<li key=${row.key} class="rl-found rl-found-to_discuss">
        <p class="rl-found-sentence"><bdi>${row.name}</bdi></p>
        <p class="rl-soft"><bdi>${row.about}</bdi></p>
        <p class="rl-soft"><bdi>${row.who}</bdi></p>
        <${Button}
          kind="plain"
          pressed=${row.shown}
          aria-label=${`${findings.show}: ${row.name}`}
          onPress=${() => send("show_parties", { parties: row.parties })}
        >
          ${findings.show}
        <//>
      </li>`
    )}
  </ul>
  ${has_more && html`<${Button} onPress=${() => send("more_conversations", {}, { quiet: true })}>${more}<//>`}`;
}

function Numbers({ numbers }) {
  const { between, sectors } = numbers;
  return html`<div class="rl-map-numbers">
    ${numbers.lines.map((line) => html`<p key=${line} class="rl-soft">${line}</p>`)}
    ${between.note && html`<p class="rl-soft">${between.note}</p>`}
    <${Table} caption=${between.caption} columns=${between.columns} rows=${between.rows} />
    <${Table} caption=${sectors.caption} columns=${sectors.columns} rows=${sectors.rows} />
  </div>`;
}
