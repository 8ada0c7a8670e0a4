import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * Let a file that is dropped anywhere on the widget be chosen, as with the button.
 *
 * Of several choices in one widget the first that is in sight takes it. Gives how many files were
 * dropped at once where one is asked for, else 0.
 */
export function useDrop(input: RefObject<HTMLInputElement>): number {
  const [tooMany, setTooMany] = useState(0);
  useEffect(() => {
    const root = input.current?.closest(".rl");
    if (!(root instanceof HTMLElement)) return;
    const drop = (event: DragEvent) => {
      const box = input.current;
      const files = event.dataTransfer?.files;
      if (!box || box.disabled || !files?.length || !isInSight(box)) return;
      event.preventDefault();
      event.stopImmediatePropagation(); // another choice of the widget does not take it too
      setTooMany(files.length > 1 ? files.length : 0);
      if (files.length > 1) return;
      box.files = files;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    };
    root.addEventListener("drop", drop);
    return () => root.removeEventListener("drop", drop);
  }, [input]);
  return tooMany;
}

/** Whether the choice itself stands on the page, and not in a part that is folded. */
function isInSight(box: HTMLInputElement): boolean {
  return (box.parentElement?.getClientRects().length ?? 0) > 0;
}
