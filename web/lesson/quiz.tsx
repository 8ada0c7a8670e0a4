import "../kit/kit.css";
import "../kit/feedback.css";
import "./quiz.css";
import { Answers } from "../controls/answers";
import { Button } from "../controls/button";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import type { QuizQuestionView, QuizView } from "./view";

/** The questions on a lesson. What was picked is sent at once; the button asks how it went. */
function Quiz({ view }: { view: QuizView }) {
  const { send } = useKit();
  return (
    <>
      <Header title={view.title}>
        <span class="rl-soft">{view.score}</span>
      </Header>
      <div class="rl-body">
        <p class="rl-soft">{view.intro}</p>
        {view.questions.map((one) => (
          <QuizQuestion key={one.id} question={one} />
        ))}
        <Button kind="primary" onPress={() => send("check")}>
          {view.check}
        </Button>
      </div>
    </>
  );
}

function QuizQuestion({ question }: { question: QuizQuestionView }) {
  const { send } = useKit();
  const feedback = question.feedback;
  return (
    <div class="rl-quiz-question" data-question={question.id}>
      <Answers
        legend={
          <>
            <span class="rl-soft rl-quiz-place">{question.place}</span> {question.text}
          </>
        }
        name={question.id}
        value={question.given}
        options={question.answers}
        pick={(answer) => send("pick", { question: question.id, answer }, { quiet: true })}
      />
      {feedback && (
        <p class={`rl-feedback rl-${feedback.state}`}>
          <strong>{feedback.word}</strong> {feedback.text}
          {question.sources && (
            <>
              {" "}
              <span class="rl-soft">{question.sources}</span>
            </>
          )}
        </p>
      )}
    </div>
  );
}

export default mount(Quiz);
