import { useNow } from "../kit/context";
import { moment } from "../kit/moment";

/** The place for messages: the banner, what went wrong, what was done. Announced, never jumping. */
export function Messages() {
  const { dead, busy, problem, notices, words, said, safe, language } = useNow();
  const shown = said.text && said.text !== problem ? said.text : "";
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
          <p class="rl-busy">
            <progress aria-hidden="true" /> {words.busy}
          </p>
        )}
        {said.kind === "info" && shown && <p class={said.told ? "rl-hidden" : ""}>{shown}</p>}
      </div>
      {said.details && (
        <details>
          <summary>{words.details}</summary>
          <pre>{said.details}</pre>
        </details>
      )}
      {notices.map((notice) => (
        <p class="rl-notice" key={notice}>
          {notice}
        </p>
      ))}
    </div>
  );
}
