import { Button } from "../controls/button";
import type { ButtonView } from "../controls/options";
import { useKit } from "../kit/context";

export function Restart({ restart }: { restart: ButtonView }) {
  const { send } = useKit();
  return (
    <Button kind="plain" disabled={!restart.enabled} onPress={() => send("restart")}>
      {restart.label}
    </Button>
  );
}
