import "../kit/kit.css";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import type { ConnectionView } from "./view";

/** Measure how long an answer takes. */
function ConnectionCheck({ view }: { view: ConnectionView }) {
  const kit = useKit();
  const [took, setTook] = useState<number | null>(null);
  const check = async () => {
    setTook(null);
    // The first answer waits until the kernel has run the cells below; the second measures the line.
    await kit.line.send("ping");
    const start = performance.now();
    const ack = await kit.line.send("ping");
    if (ack.ok) setTook(Math.round(performance.now() - start));
  };
  useEffect(() => {
    check();
  }, []);
  const sentence =
    took === null
      ? view.asking
      : (took < 1000 ? view.works : view.slow).replace("{ms}", String(took));
  return (
    <>
      <Header title={view.title} keeps={false}>
        <span role="status">{kit.dead ? "" : sentence}</span>
      </Header>
      <div class="rl-body">
        <Button onPress={check}>{view.again}</Button>
      </div>
    </>
  );
}

export default mount(ConnectionCheck);
