import { Answers } from "../controls/answers";
import type { Listed } from "../controls/options";

interface ScaleProps {
  question: Listed;
  name: string;
  pick: (value: string) => unknown;
}

/** The questions: for the person at the screen, and for the group. */
export function Scale({ question, name, pick }: ScaleProps) {
  return (
    <div class="rl-scan-scale">
      <Answers
        legend={question.label}
        name={name}
        value={question.value}
        options={question.options}
        pick={pick}
      />
    </div>
  );
}
