// Name, download, upload and versions.
function WorkPanel({ view }) {
  const kit = useKit();
  const { send } = kit;
  const time = (at) =>
    new Date(at).toLocaleString(kit.language === "nl" ? "nl-NL" : "en-GB", {
      day: "numeric", month: "long", hour: "2-digit", minute: "2-digit",
    });
  const download = async (command) => {
    const ack = await send(command);
    if (ack.ok) giveFile(ack.data.name, ack.data.text, "application/json");
  };
  const upload = async (event) => {
    const file = event.target.files[0];
    event.target.value = "";
    if (file) send("upload", { text: await file.text() });
  };
  const id = useControlId();
  const input = useRef(null); // the browser's own control would speak the browser's language
  return html`<${Header} title=${view.title}><span>${view.content}</span><//>
    <div class="rl-tools rl-row"><${UndoButtons} /></div>
    <div class="rl-body rl-work">
      <div>
        <${TextField} name="about.group" label=${view.group.label} value=${view.group.value}
          save=${(group, base) => send("group", { group, base }, { quiet: true })} />
        ${view.group.choose.options.length > 0 &&
        html`<${Choice} label=${view.group.choose.label} value=${view.group.value}
          options=${view.group.choose.options}
          pick=${(group) => send("group", { group, base: view.group.value }, { quiet: true })} />`}
        <p class="rl-soft">${view.place}</p>
        <${Button} kind="primary" onPress=${() => download("download")}>${view.download}<//>
        <${Fold} title=${view.share.title}>
          <p class="rl-soft">${view.share.about}</p>
          ${view.share.parts.map(
            (part) => html`<section key=${part.title} aria-label=${part.title}>
              <div class="rl-subtitle">${part.title}</div>
              ${part.rows.length === 0 && html`<p class="rl-soft">${part.none}</p>`}
              <ul class="rl-leaves">
                ${part.rows.map((row) => html`<li key=${row.part}><strong>${row.part}:</strong> ${row.fields}</li>`)}
              </ul>
            </section>`
          )}
          <${Button} onPress=${() => download("share")}>${view.share.button}<//>
        <//>
      </div>
      <div>
        <p class="rl-subtitle" id=${id}>${view.upload.label}</p>
        <input class="rl-hidden" type="file" tabindex="-1" aria-hidden="true" ref=${input}
          accept=".json,application/json" onChange=${upload} />
        <p><${Button} aria-describedby=${id} onPress=${() => input.current.click()}>${view.upload.button}<//></p>
        ${view.upload.offered &&
        html`<div role="group" aria-label=${view.upload.offered}>
          <p>${view.upload.offered}</p>
          <div class="rl-row">
            <${Button} kind="primary" onPress=${() => send("take")}>${view.upload.take}<//>
            <${Button} onPress=${() => send("leave")}>${view.upload.leave}<//>
          </div>
        </div>`}
        <${Fold} title=${view.versions.title}>
          <ul class="rl-versions">
            ${view.versions.times.map(
              (one) => html`<li key=${one.id}>
                <${Button} onPress=${() => send("back", { version: one.id })}>
                  ${view.versions.back.replace("{time}", time(one.at))}
                <//>
              </li>`
            )}
          </ul>
        <//>
      </div>
    </div>`;
}

export default mount(WorkPanel);
