// Right, or what to look at. The sentence comes after the place for it, so that it is read aloud.
function ExercisePanel({ view }) {
  const { words } = useKit();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return html`<div class="rl-body">
    <div class="rl-title" role="heading" aria-level="3">${view.title}</div>
    <div role="status" aria-live="polite">
      ${ready && html`<p class=${`rl-feedback rl-${view.state}`} key=${view.sentence}>${view.sentence}</p>`}
    </div>
    ${view.details && html`<${Fold} title=${words.details}><pre tabindex="0">${view.details}</pre><//>`}
  </div>`;
}

export default mount(ExercisePanel);
