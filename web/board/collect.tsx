import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { FieldError } from "../controls/field_error";
import { Fold } from "../controls/fold";
import { useDraft } from "../controls/use_draft";
import { errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import { ChangeGroup } from "./change_group";
import { FollowFolder } from "./follow_folder";
import type { AsideRow, CollectView } from "./view";

type Taken = { name: string; text: string };

/** Who handed in: files, codes and a folder; what does not count is named. */
export function Collect({ view }: { view: CollectView }) {
  const { send, dead } = useKit();
  const [code, setCode] = useDraft("board.collect.code");
  const [error, setError] = useState("");
  const take = async (files: Taken[]) => {
    const ack = await send("take_in", { files }, { quiet: true });
    setError(errorOf(ack));
    return ack.ok;
  };
  const read = async (chosen: FileList | null | undefined) => {
    const files = [...(chosen ?? [])];
    if (files.length > 0) {
      await take(
        await Promise.all(files.map(async (one) => ({ name: one.name, text: await one.text() }))),
      );
    }
  };
  const paste = async () => {
    if (await take([{ name: "", text: code }])) setCode("");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way, beside the button
    <section
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer?.files);
      }}
    >
      <div class="rl-board-intake">
        <p class="rl-board-large" role="status">
          {view.count}
        </p>
        <label class="rl-button">
          <input
            type="file"
            multiple
            class="rl-hidden"
            accept=".json,.txt,application/json,text/plain"
            disabled={dead}
            onChange={({ currentTarget: input }) => {
              const files = input.files;
              read(files).then(() => {
                input.value = ""; // the same files can be chosen once more
              });
            }}
          />
          {view.open}
        </label>
        <Entry label={view.paste.label} lines={1} value={code} setValue={setCode} onEnter={paste} />
        <Button disabled={!code.trim()} onPress={paste}>
          {view.paste.button}
        </Button>
      </div>
      <FieldError id="rl-board-collect-error" error={error} />
      {view.layout && <p>{view.layout}</p>}
      {view.folder.now && <p class="rl-soft">{view.folder.now}</p>}
      {view.groups.length > 0 && (
        <ul class="rl-board-groups" aria-label={view.groups_title}>
          {view.groups.map((one) => (
            <li key={one.key}>
              <bdi>{one.name}</bdi>
              <span class="rl-soft">
                {one.at && `${one.at} · `}
                {one.holds}
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.aside.length > 0 && (
        <Fold title={view.aside_title}>
          <ul>
            {view.aside.map((one, place) => (
              <Aside key={place} one={one} />
            ))}
          </ul>
        </Fold>
      )}
      <FollowFolder view={view.folder} />
      {view.groups.length > 0 && <ChangeGroup view={view} />}
    </section>
  );
}

function Aside({ one }: { one: AsideRow }) {
  const { send } = useKit();
  const back = one.back;
  return (
    <li>
      <bdi>{one.name}</bdi>: {one.text}{" "}
      {back && <Button onPress={() => send(back.command, back.args)}>{back.label}</Button>}
    </li>
  );
}
