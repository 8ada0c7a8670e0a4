import { useRef, useState } from "preact/hooks";

/** What was picked is shown at once; when the last answer is there, what is kept is shown. */
export function usePicked<Shown, Result, Picked = NonNullable<Shown>>(
  value: Shown,
  pick: (value: Picked) => Result,
): [Shown | Picked, (value: Picked) => Promise<Awaited<Result>>] {
  const [picked, setPicked] = useState<Picked | null>(null);
  const turn = useRef(0);
  const choose = async (next: Picked): Promise<Awaited<Result>> => {
    turn.current += 1;
    const mine = turn.current;
    setPicked(next);
    const answer = await pick(next);
    if (mine === turn.current) setPicked(null);
    return answer;
  };
  return [picked ?? value, choose];
}
