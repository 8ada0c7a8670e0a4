import { Answers } from "../controls/answers";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { TextField } from "../controls/text_field";
import type { Json } from "../kit/command";
import { useKit } from "../kit/context";
import { Involved } from "./involved";
import { Next } from "./next";
import { Scale } from "./scale";
import type { GroupView, TensionView } from "./view";

interface GroupQuestionsProps {
  tension: TensionView;
  group: GroupView;
}

export function GroupQuestions({ tension, group }: GroupQuestionsProps) {
  const { send } = useKit();
  const { code } = tension;
  const pick = (field: string, base: Json) => (value: string) =>
    send("group", { tension: code, field, value, base });
  const save = (field: string) => (value: string, base: string) =>
    send("group", { tension: code, field, value, base }, { quiet: true });
  return (
    <section class="rl-panel" aria-label={group.title}>
      <div class="rl-subtitle">{group.title}</div>
      <Scale
        question={group.position}
        name={`position-${code}`}
        pick={pick("position", group.position.value)}
      />
      <div class="rl-scan-scale rl-scan-strain">
        <Answers
          legend={group.strain.label}
          name={`strain-${code}`}
          value={group.strain.value}
          options={group.strain.options}
          pick={pick("strain", group.strain.value)}
        />
      </div>
      <TextField
        key={`proof-${code}`}
        name={`tensions.${code}.proof`}
        label={group.proof.label}
        hint={group.proof.hint}
        value={group.proof.value}
        save={save("proof")}
        lines={2}
      />
      <Choice
        label={group.later.label}
        value={group.later.value}
        options={group.later.options}
        pick={pick("position_later", group.later.value)}
      />
      <Involved key={`involved-${code}`} code={code} parties={group.parties} />
      <TextField
        key={`note-${code}`}
        name={`tensions.${code}.note`}
        label={group.note.label}
        value={group.note.value}
        save={save("note")}
        lines={2}
      />
      <div class="rl-row">
        <Button pressed={group.choose.chosen} onPress={() => send("choose", { tension: code })}>
          {group.choose.label}
        </Button>
        <Next next={tension.next} />
      </div>
      {group.choose.hint && <p class="rl-soft">{group.choose.hint}</p>}
    </section>
  );
}
