// The questions on a lesson. What was picked is sent at once; the button asks how it went.
function Quiz({ view }) {
  const { send } = useKit();
  return html`<${Header} title=${view.title}><span class="rl-soft">${view.score}</span><//>
    <div class="rl-body">
      <p class="rl-soft">${view.intro}</p>
      ${view.questions.map((one) => html`<${QuizQuestion} key=${one.id} question=${one} />`)}
      <${Button} kind="primary" onPress=${() => send("check")}>${view.check}<//>
    </div>`;
}

function QuizQuestion({ question }) {
  const { send } = useKit();
  const feedback = question.feedback;
  return html`<div class="rl-quiz-question" data-question=${question.id}>
    <${Answers} legend=${html`<span class="rl-soft rl-quiz-place">${question.place}</span> ${question.text}`}
      name=${question.id} value=${question.given} options=${question.answers}
      pick=${(answer) => send("pick", { question: question.id, answer }, { quiet: true })} />
    ${feedback &&
    html`<p class=${`rl-feedback rl-${feedback.state}`}><strong>${feedback.word}</strong> ${feedback.text}
      ${question.sources && html` <span class="rl-soft">${question.sources}</span>`}</p>`}
  </div>`;
}

export default mount(Quiz);
