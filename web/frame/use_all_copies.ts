import { useEffect, useState } from "preact/hooks";
import type { Kept } from "../kit/copy";
import { allCopies, COPIES_CHANGED } from "../kit/copy_store";

/** The copies in this browser, looked up again when they change on this page or something here does. */
export function useAllCopies(about: unknown): Kept[] {
  const [kept, setKept] = useState<Kept[]>([]);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const all = await allCopies();
      if (isHere) setKept(all);
    };
    look();
    addEventListener(COPIES_CHANGED, look);
    return () => {
      isHere = false;
      removeEventListener(COPIES_CHANGED, look);
    };
  }, [about]);
  return kept;
}
