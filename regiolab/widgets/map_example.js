// Above the invented example: what it is, and which of the two is shown. Closed, it is all there is.
function ExampleBand({ title, example }) {
  const { send } = useKit();
  return html`<div>
    ${title && html`<${Header} title=${title} />`}
    <div class="rl-map-example">
      <p><strong>${example.word}.</strong> ${example.says}</p>
      <div class="rl-row" role="group" aria-label=${example.choices_label}>
        <span class="rl-soft" aria-hidden="true">${example.choices_label}</span>
        ${example.choices.map(
          (one) => html`<${Button} key=${one.label} pressed=${one.pressed} onPress=${() => send("example", { filled: one.filled })}>
            ${one.label}
          <//>`
        )}
        <${Button} disabled=${!example.open} onPress=${() => send("example_close")}>${example.close}<//>
      </div>
    </div>
  </div>`;
}
