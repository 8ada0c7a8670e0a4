import { Answers } from "../controls/answers";
import { Button } from "../controls/button";
import { FieldError } from "../controls/field_error";
import { Panel } from "../controls/panel";
import { Preview } from "../controls/preview";
import { useMakingFiles } from "../controls/use_making_files";
import { useKit } from "../kit/context";
import type { ExportView, FileGroup } from "./view";

interface ExportPanelProps {
  out: ExportView;
  close: () => void;
}

/** Taking the map home: which version, what leaves and what stays, and a button per file. */
export function ExportPanel({ out, close }: ExportPanelProps) {
  const { send } = useKit();
  const { busy, said, make } = useMakingFiles(out.making);
  const files = (group: FileGroup) => (
    <ul class="rl-export-files">
      {group.files.map((file) => (
        <li key={file.format}>
          <Button
            disabled={busy}
            aria-describedby={`rl-export-${file.format}`}
            onPress={() => make(file)}
          >
            {file.button}
          </Button>
          <span class="rl-soft" id={`rl-export-${file.format}`}>
            {file.about}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="rl-map-panel">
      <Panel title={out.button} close={close}>
        <Answers
          legend={out.version.legend}
          name="export-version"
          value={out.version.value}
          options={out.version.options}
          pick={(version) => send("export_version", { version })}
        />
        <div class="rl-export-preview">
          <Preview parts={out.preview} />
        </div>
        {out.notes.map((note) => (
          <p class="rl-soft" key={note}>
            {note}
          </p>
        ))}
        <div class="rl-export-groups">
          <section aria-label={out.lists.title}>
            <div class="rl-subtitle">{out.lists.title}</div>
            {files(out.lists)}
          </section>
          <section aria-label={out.pictures.title}>
            <div class="rl-subtitle">{out.pictures.title}</div>
            <div class="rl-row" role="group" aria-label={out.pictures.choice}>
              <span class="rl-soft" aria-hidden="true">
                {out.pictures.choice}
              </span>
              {out.pictures.views.map((one) => (
                <Button
                  key={one.value}
                  pressed={one.pressed}
                  disabled={!one.enabled}
                  onPress={() => send("export_picture", { view: one.value }, { quiet: true })}
                >
                  {one.label}
                </Button>
              ))}
            </div>
            {out.pictures.blocked.map((why) => (
              <p class="rl-soft" key={why}>
                {why}
              </p>
            ))}
            {files(out.pictures)}
          </section>
        </div>
        <FieldError error={said.error} />
        <p class="rl-soft rl-map-said">
          <bdi>{said.done}</bdi>
        </p>
      </Panel>
    </div>
  );
}
