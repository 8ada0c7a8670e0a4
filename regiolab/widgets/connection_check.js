// Measure how long an answer takes.
function ConnectionCheck({ view }) {
  const kit = useKit();
  const [took, setTook] = useState(null);
  const check = async () => {
    setTook(null);
    // The first answer waits until the kernel has run the cells below; the second measures the line.
    await kit.line.send("ping");
    const start = performance.now();
    const ack = await kit.line.send("ping");
    if (ack.ok) setTook(Math.round(performance.now() - start));
  };
  useEffect(() => void check(), []);
  const sentence = took === null ? view.asking : (took < 1000 ? view.works : view.slow).replace("{ms}", took);
  return html`<${Header} title=${view.title}><span role="status">${kit.dead ? "" : sentence}</span><//>
    <div class="rl-body"><${Button} onPress=${check}>${view.again}<//></div>`;
}

export default mount(ConnectionCheck);
