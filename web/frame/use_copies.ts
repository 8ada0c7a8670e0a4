import { useEffect, useRef, useState } from "preact/hooks";
import { type Copy, copyToOffer, type Offer } from "../kit/copy";
import { keepCopy } from "../kit/copy_store";
import type { KitView } from "../kit/kit_view";
import type { Line } from "../kit/line";
import { useAllCopies } from "./use_all_copies";

const AFTER = 1500; // milliseconds: changes close together travel once

/** What the widgets on one page share: which state of which work is kept, and who offers a copy. */
interface OnThisPage {
  kept: Map<string, string>;
  offering: Map<string, object>;
}

const KEY = Symbol.for("regiolab.copies");
const page = globalThis as { [KEY]?: OnThisPage };

function onThisPage(): OnThisPage {
  page[KEY] ??= { kept: new Map(), offering: new Map() };
  return page[KEY];
}

export interface Copies {
  /** The copy to offer here, null for none. */
  offered: Offer | null;
  /** The newest copy of this work, null when there is none. */
  newest: Copy | null;
}

/**
 * Keep a copy of every state that was saved, once for all widgets on the page; and the copy to
 * offer, in one of them.
 */
export function useCopies(kit: KitView, line: Line, dead: boolean): Copies {
  const { workspace, copy, saved_at } = kit;
  const latest = useRef(kit);
  latest.current = kit;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const kept = useAllCopies(dead);
  const [me] = useState({});
  const isEmpty = copy?.size === 0;
  useEffect(() => {
    const { offering } = onThisPage();
    if (!offering.has(workspace)) offering.set(workspace, me);
    return () => {
      if (offering.get(workspace) === me) offering.delete(workspace);
    };
  }, [workspace]);
  useEffect(() => {
    if (!copy || isEmpty || timer.current) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      keep(latest.current, line);
    }, AFTER);
  }, [workspace, copy?.state, isEmpty]);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  if (!copy) return { offered: null, newest: null };
  const mine = onThisPage().offering.get(workspace) === me;
  const offered = mine ? copyToOffer(kept, { workspace, saved_at, ...copy }) : null;
  const newest = kept.find((one) => one.workspace === workspace)?.copies[0] ?? null;
  return { offered, newest };
}

async function keep({ workspace, copy }: KitView, line: Line): Promise<void> {
  const shared = onThisPage().kept;
  if (!copy || line.dead || shared.get(workspace) === copy.state) return;
  shared.set(workspace, copy.state);
  const ack = await line.send<Copy>("copy");
  if (!ack.ok || !(await keepCopy(workspace, copy.name, ack.data))) shared.delete(workspace);
}
