import { useState } from "preact/hooks";
import { Answers } from "../controls/answers";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { FieldError } from "../controls/field_error";
import { FileChoice, type FilePicked } from "../controls/file_choice";
import { Fold } from "../controls/fold";
import { Preview } from "../controls/preview";
import { useMakingFiles } from "../controls/use_making_files";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import { inBase64 } from "../kit/files";
import type { ExportBlock } from "./blocks";

/** Taking the agenda home: which version, what leaves and what stays, and a button per file. */
export function ExportPart({ block }: { block: ExportBlock }) {
  const { send } = useKit();
  const { busy, said, setSaid, make } = useMakingFiles(block.making);
  const [wrong, setWrong] = useState("");
  const pickTemplate = async ({ currentTarget: input }: FilePicked) => {
    const file = input.files?.[0];
    if (!file) return true;
    const ack = await send(
      "export_template",
      { name: file.name, content: await inBase64(file) },
      { quiet: true, told: true },
    );
    input.value = "";
    setWrong(errorOf(ack));
    setSaid({ error: "", done: ack.ok ? ack.message : "" });
    return ack.ok || !ack.stopped;
  };
  const dropTemplate = async () => {
    const ack = await send("export_no_template", {}, { quiet: true, told: true });
    setWrong("");
    setSaid({ error: "", done: ack.ok ? ack.message : "" });
  };
  return (
    <div class="rl-agenda-export">
      <Answers
        legend={block.version.legend}
        name="agenda-version"
        value={block.version.value}
        options={block.version.options}
        pick={(version) => send("export_version", { version }, { quiet: true })}
      />
      <Choice
        label={block.headings.label}
        value={block.headings.value}
        options={block.headings.options}
        pick={(headings) => send("export_headings", { headings }, { quiet: true })}
      />
      <FileChoice
        label={block.template.label}
        accept=".docx,.dotx"
        error={wrong}
        pick={pickTemplate}
      >
        <bdi class="rl-soft">{block.template.name}</bdi>
        <Button disabled={!block.template.chosen} onPress={dropTemplate}>
          {block.template.drop}
        </Button>
      </FileChoice>
      <ul class="rl-agenda-files">
        {block.files.map((file, place) => (
          <li key={file.format}>
            <Button
              kind={place === 0 ? "primary" : ""}
              disabled={busy}
              aria-describedby={`rl-agenda-file-${file.format}`}
              onPress={() => make(file)}
            >
              {file.button}
            </Button>
            <span class="rl-soft" id={`rl-agenda-file-${file.format}`}>
              {file.about}
            </span>
          </li>
        ))}
      </ul>
      <FieldError error={said.error} />
      <p class="rl-soft rl-agenda-said">
        <bdi>{said.done}</bdi>
      </p>
      <Fold title={block.preview_title}>
        <Preview parts={block.preview} listClass="rl-agenda-leaves" />
      </Fold>
    </div>
  );
}
