import "../kit/kit.css";
import "../practices/facts.css";
import "./tension_scan.css";
import { useRef } from "preact/hooks";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import { Begin } from "./begin";
import { Cases } from "./cases";
import { Facts } from "./facts";
import { GroupQuestions } from "./group_questions";
import { Next } from "./next";
import { OwnQuestions } from "./own_questions";
import { ScanPicture } from "./picture";
import { Restart } from "./restart";
import { Seats } from "./seats";
import { Six } from "./six";
import { Spread } from "./spread";
import type { Then } from "./then";
import type { ScanView } from "./view";

/** The tension scan: steps and seats above, the six on the left, the one that is looked at beside it. */
function TensionScan({ view }: { view: ScanView }) {
  const { tension } = view;
  const now = useRef<HTMLParagraphElement>(null);
  // Where the button that was pressed goes away, the line that says what to do now takes over.
  const toNow: Then = (ack) => ack.ok && now.current?.focus();
  return (
    <div class="rl-scan">
      <Header title={view.title}>
        <ol class="rl-scan-steps" aria-label={view.steps.label}>
          {view.steps.rows.map((step, place) => (
            <li key={step.label} aria-current={step.current ? "step" : undefined}>
              {place + 1}. {step.label}
            </li>
          ))}
        </ol>
      </Header>
      <div class="rl-tools">
        <p class="rl-scan-now" tabindex={-1} ref={now}>
          <strong>{view.now}</strong>
        </p>
        {view.begin && <Begin begin={view.begin} then={toNow} />}
        {view.seats && <Seats seats={view.seats} then={toNow} />}
        {view.chosen && (
          <p class="rl-scan-chosen">
            {view.chosen.divided && (
              <>
                {view.chosen.divided}
                <br />
              </>
            )}
            {view.chosen.label} <strong>{view.chosen.names}</strong> {view.chosen.more}
          </p>
        )}
        <div class="rl-row">
          <UndoButtons />
          <Restart restart={view.restart} />
        </div>
      </div>
      <div class="rl-scan-columns">
        <Six list={view.list} />
        <div class="rl-scan-one">
          <div class="rl-title rl-scan-name" role="heading" aria-level={4}>
            {tension.name} <span class="rl-soft">{tension.place}</span>
          </div>
          <div class="rl-scan-poles" role="group" aria-label={tension.poles.label}>
            <div class="rl-hint">{tension.poles.label}</div>
            <p>{tension.poles.this}</p>
            <p>{tension.poles.that}</p>
          </div>
          <Facts key={`facts-${tension.code}`} facts={tension.facts} />
          <Cases key={`cases-${tension.code}`} cases={tension.cases} />
          {tension.own && <OwnQuestions tension={tension} own={tension.own} then={toNow} />}
          {tension.spread && <Spread spread={tension.spread} />}
          {tension.group && <GroupQuestions tension={tension} group={tension.group} />}
          {!tension.own && !tension.group && <Next next={tension.next} />}
        </div>
      </div>
      {view.scene && (
        <section class="rl-scan-whole" aria-label={view.whole}>
          <div class="rl-subtitle">{view.whole}</div>
          <ScanPicture scene={view.scene} />
        </section>
      )}
    </div>
  );
}

export default mount(TensionScan);
