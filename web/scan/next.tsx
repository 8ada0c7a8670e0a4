import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { NextView } from "./view";

export function Next({ next }: { next: NextView }) {
  const { send } = useKit();
  return (
    <Button
      kind={next.code ? "primary" : ""}
      disabled={!next.code}
      onPress={() => send("look", { tension: next.code })}
    >
      {next.label}
    </Button>
  );
}
