import { useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Entry } from "../controls/entry";
import { FieldError } from "../controls/field_error";
import { FileChoice, type FilePicked } from "../controls/file_choice";
import { LongWork } from "../controls/long_work";
import { Panel } from "../controls/panel";
import { useDraft } from "../controls/use_draft";
import type { Refusal } from "../kit/command";
import { useKit, useNow } from "../kit/context";
import { inBase64 } from "../kit/files";
import { below, type Left, type Names, placeToSay, renamed, sectorFor } from "./pasting";
import { TableColumns } from "./table_columns";
import { useAfterTyping } from "./use_after_typing";
import { useFocusAtOpening } from "./use_focus_at_opening";
import type { BroughtView, PasteView } from "./view";

/** What the panel reads: it shows itself how far that is. */
export const READS: readonly string[] = [
  "look_at",
  "read_file",
  "answer",
  "table_add",
  "table_holds",
  "table_field",
  "table_header",
];

interface PasteListProps {
  paste: PasteView;
  close: () => void;
}

/** What could not be added stays in the box, to be mended. A table is looked at first. */
export function PasteList({ paste, close }: PasteListProps) {
  const { send } = useKit();
  const { work } = useNow();
  const [text, setText] = useDraft("map.paste.text");
  const [sector, setSector] = useState("");
  const [said, setSaid] = useState({ at: "", words: "" });
  const typedNow = useRef(text);
  typedNow.current = text;
  const input = useFocusAtOpening();
  const tables = paste.tables;
  const chosen = sectorFor(paste.sectors, sector || paste.proposed);
  const at = (place: string) => (said.at === place ? said.words : "");
  const tell = (field: string | null, words: string) => setSaid({ at: placeToSay(field), words });
  const refuse = ({ stopped, error }: Refusal, field: string | null) =>
    tell(stopped ? "done" : field, error);
  const look = useAfterTyping((value) => send("look_at", { text: value }));
  const typed = (value: string) => {
    setText(value);
    look(value);
  };
  const submit = async () => {
    const how = { told: true };
    // A look that comes after it would stop it: the kernel is at one of the two.
    const wasToLook = look.forget();
    const ack = tables.length
      ? await send<Left>("table_add", { sector: chosen }, how)
      : await send<Left>("paste", { text, sector: chosen }, how);
    if (!ack.ok) {
      if (wasToLook) look(typedNow.current);
      return refuse(ack, ack.field);
    }
    setText(ack.data.left ?? "");
    tell("done", ack.message);
  };
  const readFile = async (event: FilePicked) => {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    const how = { name: file.name, content: await inBase64(file) };
    const ack = await send<Names>("read_file", how);
    const names = ack.ok ? ack.data.names : undefined;
    if (names) setText(below(text, names));
    if (ack.ok) tell("done", "");
    else refuse(ack, "file");
    return ack.ok || !ack.stopped;
  };
  const answer = async (about: string, value: string) => {
    const ack = await send<Names>("answer", { about, value });
    if (ack.ok) setText(renamed(typedNow.current, ack.data));
  };
  return (
    <div class="rl-map-panel">
      <Panel title={paste.button} close={close}>
        <Entry
          label={paste.text}
          hint={paste.hint}
          value={text}
          setValue={typed}
          lines={6}
          error={at("text")}
          inputRef={input}
        />
        <FileChoice
          label={paste.file}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt,.md,.docx,.gexf,.graphml,.gml,.net,.json,.html,.xls"
          error={at("file")}
          pick={readFile}
        />
        {work && READS.includes(work.name) && <LongWork work={work} />}
        {paste.brought && <Brought brought={paste.brought} />}
        {paste.questions.map((asked) => (
          <div key={asked.about}>
            <Choice
              label={asked.label}
              value={asked.value}
              options={asked.options}
              pick={(value) => answer(asked.about, value)}
            />
            <FieldError error={at(`question.${asked.about}`)} />
          </div>
        ))}
        {tables.map((table, number) => (
          <TableColumns
            key={number}
            table={table}
            number={number}
            error={at(`columns.${number}`)}
          />
        ))}
        {paste.told.length > 0 && (
          <ul class="rl-soft">
            {paste.told.map((sentence) => (
              <li key={sentence}>
                <bdi>{sentence}</bdi>
              </li>
            ))}
          </ul>
        )}
        <div class="rl-map-add">
          {paste.sector && (
            <div>
              <Choice
                label={paste.sector}
                value={chosen}
                options={paste.sectors}
                pick={setSector}
              />
              <FieldError error={at("sector")} />
            </div>
          )}
          <Button kind="primary" onPress={submit}>
            {paste.submit}
          </Button>
        </div>
        <p class="rl-soft rl-map-said">
          <bdi>{at("done")}</bdi>
        </p>
      </Panel>
    </div>
  );
}

/** A whole map of ours: it takes the place of what is here, or it does not. */
function Brought({ brought }: { brought: BroughtView }) {
  const { send } = useKit();
  return (
    <div role="group" aria-label={brought.title}>
      <p>
        <strong>{brought.title}</strong> <bdi>{brought.lost}</bdi>
      </p>
      <div class="rl-row">
        <Button kind="primary" onPress={() => send("brought_take")}>
          {brought.take}
        </Button>
        <Button onPress={() => send("brought_leave")}>{brought.leave}</Button>
      </div>
    </div>
  );
}
