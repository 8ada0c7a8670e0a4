// What was done, in words and as a table, and a page of it to print.
function ProgressPanel({ view }) {
  const { send } = useKit();
  const page = async () => {
    const ack = await send("page");
    if (ack.ok) giveFile(ack.data.name, ack.data.text, ack.data.type);
  };
  return html`<${Header} title=${view.title} />
    <div class="rl-body">
      ${view.sentences.map((text) => html`<p key=${text}>${text}</p>`)}
      <p><${Button} onPress=${page}>${view.page}<//></p>
      <${Table} caption=${view.caption} columns=${view.columns} rows=${view.rows} />
    </div>`;
}

export default mount(ProgressPanel);
