// The regional agenda: steps, the one that is open, and what stands out.
function Agenda({ view }) {
  const { send } = useKit();
  const root = useRef(null);
  const at = (selector) => root.current?.querySelector(selector);
  const focus = {
    step: () => at(".rl-agenda-title")?.focus(),
    card: (id) => {
      const card = at(`[data-card="${id}"]`);
      const form = card?.querySelector(".rl-agenda-card-form");
      (form ?? card)?.querySelector("input, textarea, select, button")?.focus();
    },
    button: (id, name) => at(`[data-card="${id}"] [data-button="${name}"]`)?.focus(),
  };
  const go = async (step, entity = null) => {
    const ack = await send("go", { step, entity }); // and what was said of another step goes
    if (!ack.ok || !ack.stayed) return;
    if (ack.data?.open) focus.card(ack.data.open);
    else focus.step();
  };
  return html`<div class="rl-agenda" ref=${root}>
    <${Header} title=${view.title}>
      <span class="rl-soft">${view.challenge.label}:</span> <bdi>${view.challenge.text}</bdi>
      ${view.group && html` <span class="rl-soft rl-agenda-group"><bdi>${view.group}</bdi></span>`}
    <//>
    <div class="rl-row rl-tools"><${UndoButtons} /></div>
    <div class="rl-agenda-columns">
      <${AgendaSteps} steps=${view.steps} go=${go} />
      <section class="rl-agenda-step" aria-label=${view.step.title}>
        <div class="rl-agenda-title" role="heading" aria-level="4" tabindex="-1">${view.step.title}</div>
        ${view.step.question && html`<p class="rl-soft">${view.step.question}</p>`}
        <${AgendaBlocks} key=${view.step.id} blocks=${view.step.blocks} focus=${focus} marks=${view.marks} />
        <${Fold} title=${view.inspiration.title}>
          ${view.inspiration.none && html`<p class="rl-soft">${view.inspiration.none}</p>`}
          <ul class="rl-agenda-inspiration">
            ${view.inspiration.rows.map((one) => html`<li key=${one.id}><strong>${one.name}.</strong> <bdi>${one.taken}</bdi></li>`)}
          </ul>
        <//>
      </section>
      <${AgendaFindings} findings=${view.findings} go=${go} />
    </div>
  </div>`;
}

function AgendaSteps({ steps, go }) {
  return html`<nav class="rl-agenda-steps" aria-label=${steps.title}>
    <div class="rl-subtitle">${steps.title}</div>
    ${steps.groups.map(
      (group) => html`<div key=${group.title}>
        ${group.title && html`<div class="rl-agenda-group-title">${group.title}</div>`}
        <ul>
          ${group.steps.map(
            (step) => html`<li key=${step.id}>
              <${Button} kind=${step.here ? "agenda-link rl-agenda-here" : "agenda-link"} aria-current=${step.here ? "step" : undefined} onPress=${() => go(step.id)}>
                <span class="rl-agenda-name">${step.label}</span>${" "}
                ${step.state && html`<span class="rl-agenda-state">${step.state}</span>`}
              <//>
            </li>`
          )}
        </ul>
      </div>`
    )}
  </nav>`;
}

export default mount(Agenda);
