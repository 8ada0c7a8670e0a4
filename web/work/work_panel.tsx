import "../kit/kit.css";
import "./share_code.css";
import "./work_panel.css";
import { useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { useControlId } from "../controls/control_id";
import { FieldError } from "../controls/field_error";
import type { FilePicked } from "../controls/file_choice";
import { Fold } from "../controls/fold";
import { TextField } from "../controls/text_field";
import { useDrop } from "../controls/use_drop";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import type { TextFile } from "../kit/command";
import { useKit } from "../kit/context";
import { giveFile } from "../kit/files";
import { BrowserCopies } from "./browser_copies";
import { PasteCode } from "./paste_code";
import { SeveralLaptops } from "./several_laptops";
import { ShareCode } from "./share_code";
import type { WorkView } from "./view";

/** Name, download, upload and versions. */
function WorkPanel({ view }: { view: WorkView }) {
  const kit = useKit();
  const { send } = kit;
  const time = (at: string) =>
    new Date(at).toLocaleString(kit.language === "nl" ? "nl-NL" : "en-GB", {
      day: "numeric",
      month: "long",
      hour: "2-digit",
      hourCycle: "h23",
      minute: "2-digit",
    });
  const download = async (command: "download" | "share") => {
    const ack = await send<TextFile>(command);
    if (ack.ok) giveFile(ack.data.name, ack.data.text, "application/json");
  };
  const upload = async ({ currentTarget }: FilePicked) => {
    const file = currentTarget.files?.[0];
    currentTarget.value = "";
    if (file) send("upload", { text: await file.text() }, { told: true }); // beside its two buttons
  };
  const id = useControlId();
  const input = useRef<HTMLInputElement>(null); // the browser's own control would speak the browser's language
  const tooMany = useDrop(input) > 1;
  return (
    <>
      <Header title={view.title}>
        <span>{view.content}</span>
      </Header>
      <div class="rl-tools rl-row">
        <UndoButtons />
      </div>
      <div class="rl-body rl-work">
        <div>
          <TextField
            name="about.group"
            label={view.group.label}
            value={view.group.value}
            save={(group, base) => send("group", { group, base }, { quiet: true })}
          />
          {view.group.choose.options.length > 0 && (
            <Choice
              label={view.group.choose.label}
              value={view.group.value}
              options={view.group.choose.options}
              pick={(group) => send("group", { group, base: view.group.value }, { quiet: true })}
            />
          )}
          <p class="rl-soft">{view.place}</p>
          <Button kind="primary" onPress={() => download("download")}>
            {view.download}
          </Button>
          <p class="rl-copied">{view.hand_in.copied}</p>
          <Choice
            label={view.hand_in.route.label}
            value={view.hand_in.route.value}
            options={view.hand_in.route.options}
            pick={(value) => send("route", { value })}
          />
          <div class="rl-subtitle">{view.hand_in.title}</div>
          <p class="rl-soft">{view.hand_in.about}</p>
          {view.hand_in.button && (
            <Button onPress={() => send("hand_in")}>{view.hand_in.button}</Button>
          )}
          {view.hand_in.handed && <p class="rl-handed-in">{view.hand_in.handed}</p>}
          <Fold title={view.code.title}>
            <ShareCode view={view.code} />
          </Fold>
          <Fold title={view.share.title}>
            <p class="rl-soft">{view.share.about}</p>
            {view.share.parts.map((part) => (
              <section key={part.title} aria-label={part.title}>
                <div class="rl-subtitle">{part.title}</div>
                {part.rows.length === 0 && <p class="rl-soft">{part.none}</p>}
                <ul class="rl-leaves">
                  {part.rows.map((row) => (
                    <li key={row.part}>
                      <strong>{row.part}:</strong> {row.fields}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <Button onPress={() => download("share")}>{view.share.button}</Button>
          </Fold>
        </div>
        <div>
          <p class="rl-subtitle" id={id}>
            {view.upload.label}
          </p>
          <input
            class="rl-hidden"
            type="file"
            tabindex={-1}
            aria-hidden="true"
            ref={input}
            accept=".json,application/json"
            onChange={upload}
          />
          <p>
            <Button aria-describedby={id} onPress={() => input.current?.click()}>
              {view.upload.button}
            </Button>
          </p>
          <FieldError id={`${id}-error`} error={tooMany ? kit.words.one_file : ""} />
          <Fold title={view.upload.paste.title}>
            <PasteCode view={view.upload.paste} />
          </Fold>
          {view.upload.offered && (
            <div role="group" aria-label={view.upload.offered}>
              <p>{view.upload.offered}</p>
              <div class="rl-row">
                <Button kind="primary" onPress={() => send("take")}>
                  {view.upload.take}
                </Button>
                <Button onPress={() => send("leave")}>{view.upload.leave}</Button>
              </div>
            </div>
          )}
          <Fold title={view.versions.title}>
            <ul class="rl-versions">
              {view.versions.times.map((one) => (
                <li key={one.id}>
                  <Button onPress={() => send("back", { version: one.id })}>
                    {view.versions.back.replace("{time}", time(one.at))}
                  </Button>
                </li>
              ))}
            </ul>
          </Fold>
          <Fold title={view.copies.title}>
            <BrowserCopies view={view.copies} />
          </Fold>
          <Fold title={view.laptops.title}>
            <SeveralLaptops view={view.laptops} />
          </Fold>
        </div>
      </div>
    </>
  );
}

export default mount(WorkPanel);
