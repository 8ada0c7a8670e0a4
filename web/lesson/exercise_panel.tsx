import "../kit/kit.css";
import "../kit/feedback.css";
import { useEffect, useState } from "preact/hooks";
import { Fold } from "../controls/fold";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import type { ExerciseView } from "./view";

/** Right, or what to look at. The sentence comes after the place for it, so that it is read aloud. */
function ExercisePanel({ view }: { view: ExerciseView }) {
  const { words } = useKit();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div class="rl-body">
      <div class="rl-title" role="heading" aria-level={3}>
        {view.title}
      </div>
      <div role="status" aria-live="polite">
        {ready && (
          <p class={`rl-feedback rl-${view.state}`} key={view.sentence}>
            {view.sentence}
          </p>
        )}
      </div>
      {view.details && (
        <Fold title={words.details}>
          <pre tabindex={0}>{view.details}</pre>
        </Fold>
      )}
    </div>
  );
}

export default mount(ExercisePanel);
