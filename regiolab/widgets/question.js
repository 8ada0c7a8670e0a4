// One question with all its answers in sight.
function Question({ view }) {
  const { send } = useKit();
  return html`<${Header} title=${view.title}>${!view.given && html`<span class="rl-soft">${view.not_yet}</span>`}<//>
    <div class="rl-body">
      <${Answers} legend=${view.text} name="answer" value=${view.given} options=${view.answers}
        pick=${(choice) => send("answer", { choice })} />
    </div>`;
}

export default mount(Question);
