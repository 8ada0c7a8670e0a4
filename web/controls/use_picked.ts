import { useState } from "preact/hooks";
import type { Value } from "./options";

/** What was picked is shown at once; when the answer is there, what is kept is shown. */
export function usePicked<Picked extends Value>(
  value: Picked | null,
  pick: (value: Picked) => unknown,
): [Picked | null, (value: Picked) => Promise<void>] {
  const [picked, setPicked] = useState<Picked | null>(null);
  const choose = async (next: Picked) => {
    setPicked(next);
    await pick(next);
    setPicked(null);
  };
  return [picked ?? value, choose];
}
