import { useKit } from "../kit/context";
import { Button } from "./button";

interface DraftRowProps {
  save: () => unknown;
  drop: () => void;
}

/** What to do with a text that was typed and is not kept. */
export function DraftRow({ save, drop }: DraftRowProps) {
  const { words } = useKit();
  return (
    <div class="rl-draft">
      <span>{words.draft}</span>
      <Button onPress={save}>{words.save_draft}</Button>
      <Button onPress={drop}>{words.drop_draft}</Button>
    </div>
  );
}
