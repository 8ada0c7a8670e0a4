// Texts to fill in, in groups beside each other where there is room.
function TextForm({ view }) {
  const { send } = useKit();
  const fields = (group) =>
    group.fields.map(
      (one) => html`<${TextField} key=${one.name} name=${one.name} label=${one.label} hint=${one.hint}
        lines=${one.lines} value=${one.value}
        save=${(text, base) => send("save", { name: one.name, text, base }, { quiet: true })} />`
    );
  return html`<${Header} title=${view.title} />
    <div class="rl-body rl-groups">
      ${view.groups.map((group) =>
        group.title
          ? html`<fieldset class="rl-group" key=${group.title}><legend>${group.title}</legend>${fields(group)}</fieldset>`
          : html`<div class="rl-group-bare">${fields(group)}</div>`
      )}
    </div>`;
}

export default mount(TextForm);
