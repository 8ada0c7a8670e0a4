import "../kit/kit.css";
import "./starter_kit.css";
import { Button } from "../controls/button";
import { TextField } from "../controls/text_field";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import type { TextFile } from "../kit/command";
import { useKit } from "../kit/context";
import { giveFile } from "../kit/files";
import type { StarterKitView } from "./view";

/** What goes in a starter kit, the names of the groups, the steps of the day, and the file. */
function StarterKit({ view }: { view: StarterKitView }) {
  const { send, dead } = useKit();
  const download = async () => {
    const ack = await send<TextFile>("download");
    if (ack.ok) giveFile(ack.data.name, ack.data.text, "application/json");
  };
  return (
    <>
      <Header title={view.title} />
      <div class="rl-tools rl-row">
        <UndoButtons />
      </div>
      <div class="rl-body rl-starter-kit">
        <div>
          <p>{view.what}</p>
          <ul class="rl-inside">
            {view.inside.map((one) => (
              <li key={one.label}>
                <strong>{one.label}:</strong> <bdi>{one.value}</bdi>
              </li>
            ))}
          </ul>
          <p class="rl-soft">{view.stays}</p>
          <Button kind="primary" onPress={download}>
            {view.download}
          </Button>
        </div>
        <div>
          <TextField
            name="kit.groups"
            label={view.groups.label}
            hint={view.groups.hint}
            lines={5}
            value={view.groups.value}
            save={(groups, base) => send("groups", { groups, base }, { quiet: true })}
          />
          <fieldset class="rl-answers" disabled={dead}>
            <legend>{view.steps.legend}</legend>
            <p class="rl-soft">{view.steps.hint}</p>
            {view.steps.each.map((one) => (
              <label key={one.code} class="rl-answer">
                <input
                  type="checkbox"
                  checked={one.on}
                  onChange={(event) =>
                    send("step", { step: one.code, on: event.currentTarget.checked })
                  }
                />
                <span>{one.label}</span>
              </label>
            ))}
          </fieldset>
        </div>
      </div>
    </>
  );
}

export default mount(StarterKit);
