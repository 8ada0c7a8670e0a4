import { useKit } from "../kit/context";
import type { Work } from "../kit/line";
import { Button } from "./button";

/** How far long work is, and a button that ends it. */
export function LongWork({ work }: { work: Work }) {
  const { words, line } = useKit();
  if (work.percent === null) return null;
  const told = words.at_work.replace("{percent}", String(work.percent));
  return (
    <div class="rl-row rl-work">
      <progress aria-label={told} value={work.percent} max={100} />
      <span class="rl-soft" aria-hidden="true">
        {told}
      </span>
      {work.canStop && (
        <Button disabled={work.isStopping} onPress={() => line.stop(work.seq)}>
          {work.isStopping ? words.stopping : words.stop}
        </Button>
      )}
    </div>
  );
}
