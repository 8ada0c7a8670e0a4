// Taking the agenda home: which version, what leaves and what stays, and a button per file.
function AgendaExport({ block }) {
  const { send, say } = useKit();
  const [making, setMaking] = useState("");
  const [said, setSaid] = useState({ error: "", done: "" });
  const take = async (file) => {
    setMaking(file.format);
    setSaid({ error: "", done: block.making });
    say(block.making, { told: true });
    const ack = await send("export_file", { file_format: file.format }, { quiet: true, told: true });
    setMaking("");
    if (ack.ok) giveFile(ack.data.name, bytesOf(ack.data.content), ack.data.type);
    setSaid(ack.ok ? { error: "", done: ack.message } : { error: ack.error, done: "" });
  };
  const [wrong, setWrong] = useState("");
  const pickTemplate = async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    const ack = await send("export_template", { name: file.name, content: await inBase64(file) }, { quiet: true, told: true });
    event.target.value = "";
    setWrong(ack.ok ? "" : ack.error);
    setSaid({ error: "", done: ack.ok ? ack.message : "" });
  };
  const dropTemplate = async () => {
    const ack = await send("export_no_template", {}, { quiet: true, told: true });
    setWrong("");
    setSaid({ error: "", done: ack.ok ? ack.message : "" });
  };
  return html`<div class="rl-agenda-export">
    <${Answers} legend=${block.version.legend} name="agenda-version" value=${block.version.value}
      options=${block.version.options} pick=${(version) => send("export_version", { version }, { quiet: true })} />
    <${Choice} label=${block.headings.label} value=${block.headings.value} options=${block.headings.options}
      pick=${(headings) => send("export_headings", { headings }, { quiet: true })} />
    <${FileChoice} label=${block.template.label} accept=".docx,.dotx" error=${wrong} pick=${pickTemplate}>
      <bdi class="rl-soft">${block.template.name}</bdi>
      <${Button} disabled=${!block.template.chosen} onPress=${dropTemplate}>${block.template.drop}<//>
    <//>
    <ul class="rl-agenda-files">
      ${block.files.map(
        (file, place) => html`<li key=${file.format}>
          <${Button} kind=${place === 0 ? "primary" : ""} disabled=${making !== ""}
            aria-describedby=${`rl-agenda-file-${file.format}`} onPress=${() => take(file)}>
            ${file.button}
          <//>
          <span class="rl-soft" id=${`rl-agenda-file-${file.format}`}>${file.about}</span>
        </li>`
      )}
    </ul>
    <${FieldError} error=${said.error} />
    <p class="rl-soft rl-agenda-said"><bdi>${said.done}</bdi></p>
    <${Fold} title=${block.preview_title}>
      ${block.preview.map(
        (part) => html`<section key=${part.title} aria-label=${part.title}>
          <div class="rl-subtitle">${part.title}</div>
          ${part.rows.length === 0 && html`<p class="rl-soft">${part.none}</p>`}
          <ul class="rl-agenda-leaves">
            ${part.rows.map((row) => html`<li key=${row.part}><strong>${row.part}:</strong> ${row.fields}</li>`)}
          </ul>
        </section>`
      )}
    <//>
  </div>`;
}
