import { useKit } from "../kit/context";
import type { Switch } from "./view";

/** Whether groups are named on the screen: off until somebody puts it on. */
export function NamesOfGroups({ view }: { view: Switch }) {
  const { send, dead } = useKit();
  return (
    <label>
      <input
        type="checkbox"
        checked={view.on}
        disabled={dead}
        onChange={(event) => send("names", { on: event.currentTarget.checked })}
      />{" "}
      {view.label}
    </label>
  );
}
