import "../kit/kit.css";
import "../scene/scene.css";
import "../kit/findings.css";
import "../controls/file_choice.css";
import "./agenda.css";
import { useRef } from "preact/hooks";
import { Fold } from "../controls/fold";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import { useKit } from "../kit/context";
import { BlockList } from "./block_list";
import { AgendaFindings } from "./findings";
import { focusWithin, type Go, type Opened } from "./focus";
import { Steps } from "./steps";
import type { AgendaView } from "./view";

/** The regional agenda: steps, the one that is open, and what stands out. */
function Agenda({ view }: { view: AgendaView }) {
  const { send } = useKit();
  const root = useRef<HTMLDivElement>(null);
  const focus = focusWithin(root);
  const go: Go = async (step, entity = null) => {
    const ack = await send<Opened>("go", { step, entity }); // and what was said of another step goes
    if (!ack.ok || !ack.stayed) return;
    if (ack.data?.open) focus.card(ack.data.open);
    else focus.step();
  };
  return (
    <div class="rl-agenda" ref={root}>
      <Header title={view.title}>
        <span class="rl-soft">{view.challenge.label}:</span> <bdi>{view.challenge.text}</bdi>
        {view.group && (
          <>
            {" "}
            <span class="rl-soft rl-agenda-group">
              <bdi>{view.group}</bdi>
            </span>
          </>
        )}
      </Header>
      <div class="rl-row rl-tools">
        <UndoButtons />
      </div>
      <div class="rl-agenda-columns">
        <Steps steps={view.steps} go={go} />
        <section class="rl-agenda-step" aria-label={view.step.title}>
          <div class="rl-agenda-title" role="heading" aria-level={4} tabindex={-1}>
            {view.step.title}
          </div>
          {view.step.question && <p class="rl-soft">{view.step.question}</p>}
          <BlockList
            key={view.step.id}
            blocks={view.step.blocks}
            focus={focus}
            marks={view.marks}
          />
          <Fold title={view.inspiration.title}>
            {view.inspiration.none && <p class="rl-soft">{view.inspiration.none}</p>}
            <ul class="rl-agenda-inspiration">
              {view.inspiration.rows.map((one) => (
                <li key={one.id}>
                  <strong>{one.name}.</strong> <bdi>{one.taken}</bdi>
                </li>
              ))}
            </ul>
          </Fold>
        </section>
        <AgendaFindings findings={view.findings} go={go} />
      </div>
    </div>
  );
}

export default mount(Agenda);
