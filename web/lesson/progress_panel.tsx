import "../kit/kit.css";
import { Button } from "../controls/button";
import { Table } from "../controls/table";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import type { TextFile } from "../kit/command";
import { useKit } from "../kit/context";
import { giveFile } from "../kit/files";
import type { ProgressView } from "./view";

/** What was done, in words and as a table, and a page of it to print. */
function ProgressPanel({ view }: { view: ProgressView }) {
  const { send } = useKit();
  const page = async () => {
    const ack = await send<TextFile & { type: string }>("page");
    if (ack.ok) giveFile(ack.data.name, ack.data.text, ack.data.type);
  };
  return (
    <>
      <Header title={view.title} keeps={false} />
      <div class="rl-body">
        {view.sentences.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <Button onPress={page}>{view.page}</Button>
        </p>
        <Table caption={view.caption} columns={view.columns} rows={view.rows} />
      </div>
    </>
  );
}

export default mount(ProgressPanel);
