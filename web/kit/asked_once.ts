// One question on a page, however many widgets could ask it. Each widget has a script of its own, so
// what they share stands on the page.
import { useEffect, useState } from "preact/hooks";

interface Asking {
  order: symbol[];
  listeners: Set<() => void>;
}

const shared = (): Asking => {
  const page = globalThis as { regiolabAsking?: Asking };
  page.regiolabAsking ??= { order: [], listeners: new Set() };
  return page.regiolabAsking;
};

/** Whether this widget is the one that asks: the first on the page that has something to ask. */
export function useAsksForAll(hasQuestion: boolean): boolean {
  const [me] = useState(() => Symbol("widget"));
  const [first, setFirst] = useState(false);
  useEffect(() => {
    if (!hasQuestion) return;
    const asking = shared();
    const look = () => setFirst(asking.order[0] === me);
    const tell = () => {
      for (const listener of [...asking.listeners]) listener();
    };
    asking.order.push(me);
    asking.listeners.add(look);
    look();
    return () => {
      asking.order = asking.order.filter((one) => one !== me);
      asking.listeners.delete(look);
      // With its next question it stands at the end of the line again.
      setFirst(false);
      tell();
    };
  }, [hasQuestion, me]);
  return hasQuestion && first;
}
