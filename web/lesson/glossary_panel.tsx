import "../kit/kit.css";
import "../practices/facts.css";
import "./glossary_panel.css";
import { useRef, useState } from "preact/hooks";
import { Entry } from "../controls/entry";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import { SourceLinks } from "../practices/source_links";
import type { GlossaryView } from "./view";

const SEARCH_AFTER = 250; // milliseconds without a key

/** Search the words of the course. The list follows the typing; how many were found is announced. */
function GlossaryPanel({ view }: { view: GlossaryView }) {
  const { send } = useKit();
  const [sought, setSought] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const search = (text: string) => {
    setSought(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send("search", { text }), SEARCH_AFTER);
  };
  return (
    <>
      <Header title={view.title} keeps={false}>
        <span class="rl-soft">{view.count}</span>
      </Header>
      <div class="rl-body">
        <Entry label={view.label} value={sought} setValue={search} onEnter={null} />
        <div class="rl-scroll rl-words" tabindex={0} role="region" aria-label={view.title}>
          <dl>
            {view.found.map((one) => (
              <div key={one.id}>
                <dt>
                  {one.term}{" "}
                  {one.other !== one.term && (
                    <span class="rl-soft" lang={one.other_language}>
                      {one.other}
                    </span>
                  )}
                </dt>
                <dd>
                  {one.text} <span class="rl-soft">{one.basis}</span>{" "}
                  <SourceLinks sources={one.sources} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </>
  );
}

export default mount(GlossaryPanel);
