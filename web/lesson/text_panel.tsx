import "../kit/kit.css";
import { Fold } from "../controls/fold";
import { mount } from "../frame/mount";
import type { TextPanelView } from "./view";

function Paragraphs({ texts }: { texts: string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

/** A heading and a few paragraphs, of which some may be folded away. */
function TextPanel({ view }: { view: TextPanelView }) {
  return (
    <div class="rl-body">
      <div class="rl-title" role="heading" aria-level={3}>
        {view.title}
      </div>
      <Paragraphs texts={view.paragraphs} />
      {view.behind && (
        <Fold title={view.behind.title}>
          <Paragraphs texts={view.behind.paragraphs} />
        </Fold>
      )}
    </div>
  );
}

export default mount(TextPanel);
