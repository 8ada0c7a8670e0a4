import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Entry } from "../controls/entry";
import { FieldError } from "../controls/field_error";
import { Fold } from "../controls/fold";
import { useKit } from "../kit/context";
import type { AsideRow, CollectView, GroupRow } from "./view";

type Taken = { name: string; text: string };

/** Who handed in: files, codes and a folder; what does not count is named. */
export function Collect({ view }: { view: CollectView }) {
  const { send, dead } = useKit();
  const [code, setCode] = useState("");
  const [error, setError] = useState("");
  const take = async (files: Taken[]) => {
    const ack = await send("take_in", { files }, { quiet: true });
    setError(ack.ok ? "" : ack.error);
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
      <p class="rl-board-large" role="status">
        {view.count}
      </p>
      {view.layout && <p>{view.layout}</p>}
      {view.followed && <p class="rl-soft">{view.followed}</p>}
      <div class="rl-file">
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
      </div>
      <Entry label={view.paste.label} lines={3} value={code} setValue={setCode} />
      <Button disabled={!code.trim()} onPress={paste}>
        {view.paste.button}
      </Button>
      <FieldError id="rl-board-collect-error" error={error} />
      {view.groups.length > 0 && (
        <table class="rl-table">
          <thead>
            <tr>
              {[...view.columns, view.rename].map((one) => (
                <th scope="col" key={one}>
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.groups.map((one) => (
              <Group key={one.key} group={one} rename={view.rename} save={view.name} />
            ))}
          </tbody>
        </table>
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
    </section>
  );
}

function Group({ group, rename, save }: { group: GroupRow; rename: string; save: string }) {
  const { send } = useKit();
  const [name, setName] = useState("");
  const decide = async () => {
    const ack = await send("decide", { kind: "group_name", about: [group.key], value: name });
    if (ack.ok) setName("");
  };
  return (
    <tr>
      <th scope="row">
        <bdi>{group.name}</bdi>
      </th>
      <td>{group.at}</td>
      <td>{group.holds}</td>
      <td>
        <div class="rl-row">
          <input
            aria-label={`${rename}: ${group.name}`}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button disabled={!name.trim()} onPress={decide}>
            {save}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function Aside({ one }: { one: AsideRow }) {
  const { send } = useKit();
  const back = () => send("decide", { kind: "use_version", about: [one.group], value: one.digest });
  return (
    <li>
      <bdi>{one.name}</bdi> {one.text} {one.back && <Button onPress={back}>{one.back}</Button>}
    </li>
  );
}
