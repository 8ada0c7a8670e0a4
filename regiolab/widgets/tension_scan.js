// The tension scan: steps and seats above, the six on the left, the one that is looked at beside it.
function TensionScan({ view }) {
  const { tension } = view;
  const now = useRef(null);
  // Where the button that was pressed goes away, the line that says what to do now takes over.
  const toNow = (ack) => ack.ok && now.current?.focus();
  return html`<div class="rl-scan">
    <${Header} title=${view.title}>
      <ol class="rl-scan-steps" aria-label=${view.steps.label}>
        ${view.steps.rows.map(
          (step, place) => html`<li key=${step.label} aria-current=${step.current ? "step" : undefined}>
            ${place + 1}. ${step.label}
          </li>`
        )}
      </ol>
    <//>
    <div class="rl-tools">
      <p class="rl-scan-now" tabindex="-1" ref=${now}><strong>${view.now}</strong></p>
      ${view.begin && html`<${Begin} begin=${view.begin} then=${toNow} />`}
      ${view.seats && html`<${Seats} seats=${view.seats} then=${toNow} />`}
      ${view.chosen &&
      html`<p class="rl-scan-chosen">${view.chosen.divided && html`${view.chosen.divided}<br />`}${view.chosen.label} <strong>${view.chosen.names}</strong> ${view.chosen.more}</p>`}
      <div class="rl-row">
        <${UndoButtons} />
        <${Restart} restart=${view.restart} />
      </div>
    </div>
    <div class="rl-scan-columns">
      <${Six} list=${view.list} />
      <div class="rl-scan-one">
        <div class="rl-title rl-scan-name" role="heading" aria-level="4">
          ${tension.name} <span class="rl-soft">${tension.place}</span>
        </div>
        <div class="rl-scan-poles" role="group" aria-label=${tension.poles.label}>
          <div class="rl-hint">${tension.poles.label}</div>
          <p>${tension.poles.this}</p>
          <p>${tension.poles.that}</p>
        </div>
        <${Facts} key=${`facts-${tension.code}`} facts=${tension.facts} />
        <${Practices} key=${`cases-${tension.code}`} cases=${tension.cases} />
        ${tension.own && html`<${OwnQuestions} tension=${tension} then=${toNow} />`}
        ${tension.spread && html`<${Spread} spread=${tension.spread} />`}
        ${tension.group && html`<${GroupQuestions} tension=${tension} />`}
        ${!tension.own && !tension.group && html`<${Next} next=${tension.next} />`}
      </div>
    </div>
    ${view.scene &&
    html`<section class="rl-scan-whole" aria-label=${view.whole}>
      <div class="rl-subtitle">${view.whole}</div>
      <${ScanPicture} scene=${view.scene} />
    </section>`}
  </div>`;
}

function Begin({ begin, then }) {
  const { send } = useKit();
  const [persons, setPersons] = useState("");
  return html`<div class="rl-scan-begin">
    <${Choice} label=${begin.label} hint=${begin.why} value=${persons} options=${begin.options} pick=${setPersons} />
    <${Button} kind="primary" disabled=${!persons} onPress=${() => send("begin", { persons }).then(then)}>${begin.button}<//>
  </div>`;
}

function Seats({ seats, then }) {
  const { send } = useKit();
  return html`<div class="rl-scan-seats" role="group" aria-label=${seats.title}>
    <div class="rl-row">
      ${seats.rows.map(
        (seat) => html`<${Button}
          key=${seat.id}
          disabled=${!seat.open}
          pressed=${seat.current}
          onPress=${() => send("sit", { seat: seat.id })}
        >
          ${seat.label}
        <//>`
      )}
    </div>
    <div class="rl-row">
      <span class="rl-soft">${seats.count}</span>
      <${Button} kind="plain" disabled=${!seats.add.enabled} onPress=${() => send("add_seat")}>${seats.add.label}<//>
      <${Button} kind="plain" onPress=${() => send("show_now").then(then)}>${seats.show}<//>
    </div>
  </div>`;
}

function Restart({ restart }) {
  const { send } = useKit();
  return html`<${Button} kind="plain" disabled=${!restart.enabled} onPress=${() => send("restart")}>${restart.label}<//>`;
}

function Six({ list }) {
  const { send } = useKit();
  return html`<nav class="rl-scan-six" aria-label=${list.title}>
    <ol>
      ${list.rows.map(
        (row) => html`<li key=${row.code}>
          <${Button}
            pressed=${row.selected}
            onPress=${() => send("look", { tension: row.code }, { quiet: true })}
          >
            <span class="rl-scan-row">
              <span class="rl-scan-row-name">${row.name}</span>
              ${row.chosen && html`<span class="rl-scan-mark">${row.chosen}</span>`}
              <span class="rl-soft">${row.words}</span>
            </span>
          <//>
        </li>`
      )}
    </ol>
  </nav>`;
}

export default mount(TensionScan);
