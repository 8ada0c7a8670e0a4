// The questions: for the person at the screen, and for the group.
function Scale({ question, name, pick }) {
  return html`<div class="rl-scan-scale">
    <${Answers} legend=${question.label} name=${name} value=${question.value} options=${question.options} pick=${pick} />
  </div>`;
}

function OwnQuestions({ tension, then }) {
  const { send } = useKit();
  const { code, own } = tension;
  const answer = (field, base) => (value) =>
    send("answer", { seat: own.seat, tension: code, field, value, base });
  return html`<section class="rl-panel" aria-label=${own.title}>
    <div class="rl-subtitle">${own.title}</div>
    <${Scale} question=${own.position} name=${`own-position-${code}`}
      pick=${answer("position", own.position.value)} />
    <div class="rl-scan-scale rl-scan-strain">
      <${Answers} legend=${own.strain.label} name=${`own-strain-${code}`} value=${own.strain.value}
        options=${own.strain.options} pick=${answer("strain", own.strain.value)} />
    </div>
    <div class="rl-scan-missing">${own.unanswered.map((one) => html`<p key=${one}>${one}</p>`)}</div>
    <div class="rl-row">
      <${Next} next=${tension.next} />
      <${Button} kind=${tension.next.code ? "" : "primary"} onPress=${() => send("hand_in", { seat: own.seat }).then(then)}>
        ${own.hand_in}
      <//>
    </div>
  </section>`;
}

function Next({ next }) {
  const { send } = useKit();
  return html`<${Button} kind=${next.code ? "primary" : ""} disabled=${!next.code}
    onPress=${() => send("look", { tension: next.code })}>${next.label}<//>`;
}

function Spread({ spread }) {
  return html`<section class="rl-scan-spread" aria-label=${spread.title}>
    <div class="rl-subtitle">${spread.title}</div>
    ${spread.sentences.map((one) => html`<p key=${one}>${one}</p>`)}
    <${Fold} title=${spread.how.title}><p>${spread.how.text}</p><//>
    <${ScanPicture} scene=${spread.scene} />
  </section>`;
}

function GroupQuestions({ tension }) {
  const { send } = useKit();
  const { code, group } = tension;
  const pick = (field, base) => (value) => send("group", { tension: code, field, value, base });
  const save = (field) => (value, base) => send("group", { tension: code, field, value, base }, { quiet: true });
  return html`<section class="rl-panel" aria-label=${group.title}>
    <div class="rl-subtitle">${group.title}</div>
    <${Scale} question=${group.position} name=${`position-${code}`}
      pick=${pick("position", group.position.value)} />
    <div class="rl-scan-scale rl-scan-strain">
      <${Answers} legend=${group.strain.label} name=${`strain-${code}`} value=${group.strain.value}
        options=${group.strain.options} pick=${pick("strain", group.strain.value)} />
    </div>
    <${TextField} key=${`proof-${code}`} name=${`tensions.${code}.proof`} label=${group.proof.label} hint=${group.proof.hint}
      value=${group.proof.value} save=${save("proof")} lines=${2} />
    <${Choice} label=${group.later.label} value=${group.later.value} options=${group.later.options}
      pick=${pick("position_later", group.later.value)} />
    <${Involved} key=${`involved-${code}`} code=${code} parties=${group.parties} />
    <${TextField} key=${`note-${code}`} name=${`tensions.${code}.note`} label=${group.note.label} value=${group.note.value}
      save=${save("note")} lines=${2} />
    <div class="rl-row">
      <${Button} pressed=${group.choose.chosen} onPress=${() => send("choose", { tension: code })}>
        ${group.choose.label}
      <//>
      <${Next} next=${tension.next} />
    </div>
    ${group.choose.hint && html`<p class="rl-soft">${group.choose.hint}</p>`}
  </section>`;
}

// Who is involved: a list to choose from, and what was chosen with a button to take it away.
function Involved({ code, parties }) {
  const { send } = useKit();
  const choice = useRef(null);
  const involve = (party) => party && send("involve", { tension: code, party, base: parties.base });
  const leaveOut = async (party) => {
    const ack = await send("leave_out", { tension: code, party, base: parties.base });
    if (ack.ok) choice.current?.querySelector("select")?.focus();
  };
  return html`<div ref=${choice}>
    <${Choice} label=${parties.label} hint=${parties.hint} value="" options=${parties.options} pick=${involve} />
    ${parties.involved.length > 0 &&
    html`<ul class="rl-scan-involved">
      ${parties.involved.map(
        (party) => html`<li key=${party.id}>
          <bdi>${party.name}</bdi>
          <${Button} onPress=${() => leaveOut(party.id)}><bdi>${party.remove}</bdi><//>
        </li>`
      )}
    </ul>`}
  </div>`;
}
