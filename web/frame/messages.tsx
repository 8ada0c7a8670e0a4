import { LongWork } from "../controls/long_work";
import { useNow } from "../kit/context";
import { moment } from "../kit/moment";
import { Notices } from "./notices";

interface MessagesProps {
  /** Commands of which the widget shows elsewhere how far they are. */
  elsewhere?: readonly string[];
}

/** The place for messages: the banner, what went wrong, what was done. Announced, never jumping. */
export function Messages({ elsewhere = [] }: MessagesProps) {
  const { dead, busy, work, problem, notices, words, said, safe, language } = useNow();
  const shown = said.text && said.text !== problem ? said.text : "";
  const shownHere = !work || !elsewhere.includes(work.name);
  return (
    <div class="rl-messages">
      <div role="alert">
        {dead && (
          <p class="rl-banner">
            <strong>{words.dead}</strong> {words.dead_text}
            {safe && ` ${words.copy_is_safe.replace("{time}", moment(safe, language))}`}
          </p>
        )}
        {problem && !dead && <p class="rl-banner">{problem}</p>}
        {said.kind === "error" && shown && <p class="rl-error">{shown}</p>}
      </div>
      <div role="status" aria-live="polite">
        {busy && (
          <p class={shownHere ? "rl-busy" : "rl-hidden"}>
            {shownHere && work?.percent === null && <progress aria-hidden="true" />} {words.busy}
          </p>
        )}
        {said.kind === "info" && shown && <p class={said.told ? "rl-hidden" : ""}>{shown}</p>}
      </div>
      {work && shownHere && <LongWork work={work} />}
      {said.details && (
        <details>
          <summary>{words.details}</summary>
          <pre>{said.details}</pre>
        </details>
      )}
      <Notices notices={notices} />
    </div>
  );
}
