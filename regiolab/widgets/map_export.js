// Taking the map home: which version, what leaves and what stays, and a button per file.
function ExportPanel({ out, close }) {
  const { send, say } = useKit();
  const [making, setMaking] = useState("");
  const [said, setSaid] = useState({ error: "", done: "" });
  const take = async (file) => {
    setMaking(file.format);
    setSaid({ error: "", done: out.making });
    say(out.making, { told: true });
    const ack = await send("export_file", { file_format: file.format }, { quiet: true, told: true });
    setMaking("");
    if (ack.ok) giveFile(ack.data.name, bytesOf(ack.data.content), ack.data.type);
    setSaid(ack.ok ? { error: "", done: ack.message } : { error: ack.error, done: "" });
  };
  const files = (group) => html`<ul class="rl-export-files">
    ${group.files.map(
      (file) => html`<li key=${file.format}>
        <${Button} disabled=${making !== ""} aria-describedby=${`rl-export-${file.format}`} onPress=${() => take(file)}>
          ${file.button}
        <//>
        <span class="rl-soft" id=${`rl-export-${file.format}`}>${file.about}</span>
      </li>`
    )}
  </ul>`;
  return html`<div class="rl-map-panel">
    <${Panel} title=${out.button} close=${close}>
      <${Answers} legend=${out.version.legend} name="export-version" value=${out.version.value}
        options=${out.version.options} pick=${(version) => send("export_version", { version })} />
      <div class="rl-export-preview">
        ${out.preview.map(
          (part) => html`<section key=${part.title} aria-label=${part.title}>
            <div class="rl-subtitle">${part.title}</div>
            ${part.rows.length === 0 && html`<p class="rl-soft">${part.none}</p>`}
            <ul>
              ${part.rows.map((row) => html`<li key=${row.part}><strong>${row.part}:</strong> ${row.fields}</li>`)}
            </ul>
          </section>`
        )}
      </div>
      ${out.notes.map((note) => html`<p class="rl-soft" key=${note}>${note}</p>`)}
      <div class="rl-export-groups">
        <section aria-label=${out.lists.title}>
          <div class="rl-subtitle">${out.lists.title}</div>
          ${files(out.lists)}
        </section>
        <section aria-label=${out.pictures.title}>
          <div class="rl-subtitle">${out.pictures.title}</div>
          <div class="rl-row" role="group" aria-label=${out.pictures.choice}>
            <span class="rl-soft" aria-hidden="true">${out.pictures.choice}</span>
            ${out.pictures.views.map(
              (one) => html`<${Button} key=${one.value} pressed=${one.pressed} disabled=${!one.enabled}
                onPress=${() => send("export_picture", { view: one.value }, { quiet: true })}>${one.label}<//>`
            )}
          </div>
          ${out.pictures.blocked.map((why) => html`<p class="rl-soft" key=${why}>${why}</p>`)}
          ${files(out.pictures)}
        </section>
      </div>
      <${FieldError} error=${said.error} />
      <p class="rl-soft rl-map-said"><bdi>${said.done}</bdi></p>
    <//>
  </div>`;
}
