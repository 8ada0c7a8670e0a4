import "../kit/kit.css";
import { Answers } from "../controls/answers";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import type { QuestionView } from "./view";

/** One question with all its answers in sight. */
function Question({ view }: { view: QuestionView }) {
  const { send } = useKit();
  return (
    <>
      <Header title={view.title}>
        {!view.given && <span class="rl-soft">{view.not_yet}</span>}
      </Header>
      <div class="rl-body">
        <Answers
          legend={view.text}
          name="answer"
          value={view.given}
          options={view.answers}
          pick={(choice) => send("answer", { choice })}
        />
      </div>
    </>
  );
}

export default mount(Question);
