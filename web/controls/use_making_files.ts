import { useState } from "preact/hooks";
import { type BinaryFile, errorOf } from "../kit/command";
import { useKit } from "../kit/context";
import type { FileOffer } from "../kit/exports";
import { bytesOf, giveFile } from "../kit/files";

/** What stands below the buttons: what went wrong, or what was done. */
export interface Outcome {
  error: string;
  done: string;
}

interface MakingFiles {
  /** Nothing can be asked while a file is being made. */
  busy: boolean;
  said: Outcome;
  setSaid: (said: Outcome) => void;
  make: (file: FileOffer) => Promise<void>;
}

/** Let the kernel make a file and give it to the person. `words` are said while it is made. */
export function useMakingFiles(words: string): MakingFiles {
  const { send, say } = useKit();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Outcome>({ error: "", done: "" });
  const make = async (file: FileOffer) => {
    setBusy(true);
    setSaid({ error: "", done: words });
    say(words, { told: true });
    const how = { quiet: true, told: true };
    const ack = await send<BinaryFile>("export_file", { file_format: file.format }, how);
    setBusy(false);
    if (!ack.ok) return setSaid({ error: errorOf(ack), done: "" });
    giveFile(ack.data.name, bytesOf(ack.data.content), ack.data.type);
    setSaid({ error: "", done: ack.message });
  };
  return { busy, said, setSaid, make };
}
