import "../kit/kit.css";
import { mount } from "../frame/mount";
import type { TextPanelView } from "./view";

/** A heading and a few paragraphs. */
function TextPanel({ view }: { view: TextPanelView }) {
  return (
    <div class="rl-body">
      <div class="rl-title" role="heading" aria-level={3}>
        {view.title}
      </div>
      {view.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

export default mount(TextPanel);
