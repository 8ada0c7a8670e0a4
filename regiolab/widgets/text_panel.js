// A heading and a few paragraphs.
function TextPanel({ view }) {
  return html`<div class="rl-body">
    <div class="rl-title" role="heading" aria-level="3">${view.title}</div>
    ${view.paragraphs.map((text) => html`<p key=${text}>${text}</p>`)}
  </div>`;
}

export default mount(TextPanel);
