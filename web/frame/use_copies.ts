import { useEffect, useRef, useState } from "preact/hooks";
import { type Copy, copyToOffer, type Kept, type Offer } from "../kit/copy";
import { keepCopy, noteMissed } from "../kit/copy_store";
import type { KitView } from "../kit/kit_view";
import type { Line } from "../kit/line";
import { useAllCopies } from "./use_all_copies";

const AFTER = 1500; // milliseconds: changes close together travel once

/**
 * What the widgets on one page share: which state of which work is kept, who offers a copy, and of
 * which states it is known whether the work was in them.
 */
interface OnThisPage {
  kept: Map<string, string>;
  offering: Map<string, object>;
  asked: Set<string>;
}

const KEY = Symbol.for("regiolab.copies");
const page = globalThis as { [KEY]?: OnThisPage };

function onThisPage(): OnThisPage {
  page[KEY] ??= { kept: new Map(), offering: new Map(), asked: new Set() };
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
  const { workspace, copy } = kit;
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
  const mine = onThisPage().offering.get(workspace) === me;
  const own = kept.find((one) => one.workspace === workspace);
  useEffect(() => {
    if (copy && mine && own) askWhatIsMissed(own, copy.state, line);
  }, [own, mine]);
  if (!copy) return { offered: null, newest: null };
  const offered = mine ? copyToOffer(kept, { workspace, ...copy }) : null;
  return { offered, newest: own?.copies[0] ?? null };
}

/**
 * Ask whether the work was in the states of its copies where it is now: it was not when its folder
 * is an older one. What a page keeps itself it saw there.
 */
async function askWhatIsMissed(own: Kept, state: string, line: Line): Promise<void> {
  const { asked } = onThisPage();
  const states = own.copies.map((one) => one.state).filter((one) => one !== state);
  const unsure = states.filter((one) => !asked.has(one));
  if (line.dead || unsure.length === 0) return;
  for (const one of unsure) asked.add(one);
  const ack = await line.send<{ known: string[] }>("known", { states: unsure });
  if (!ack.ok) {
    for (const one of unsure) asked.delete(one);
    return;
  }
  const missed = unsure.find((one) => !ack.data.known.includes(one));
  if (missed && missed !== own.answered) await noteMissed(own.workspace, missed);
}

async function keep({ workspace, copy }: KitView, line: Line): Promise<void> {
  const shared = onThisPage().kept;
  if (!copy || line.dead || shared.get(workspace) === copy.state) return;
  shared.set(workspace, copy.state);
  onThisPage().asked.add(copy.state);
  const ack = await line.send<Copy>("copy");
  if (!ack.ok || !(await keepCopy(workspace, copy.name, ack.data))) shared.delete(workspace);
}
