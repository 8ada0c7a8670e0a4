// A copy of the work in this browser, for when the server is gone: what is in one, and which stay.

export interface Copy {
  /** Which state of the work it is. */
  state: string;
  /** When that was saved, as an ISO time. */
  at: string;
  /** Group, parties and actions, in words. */
  what: string;
  /** How much is in it: entries that a group made. */
  size: number;
  /** The work itself, as a share code. */
  code: string;
}

/** The copies of one work, newest first. */
export interface Kept {
  /** The id of the work. */
  workspace: string;
  /** The name of its folder: the same work on a new server has the same. */
  name: string;
  copies: Copy[];
  /** The state of the copy that somebody left where it is, or brought back. */
  answered?: string;
  /** The state of the newest copy that this work was never in where it is now. */
  missed?: string;
}

/** A copy that the page offers. */
export interface Offer extends Copy {
  /** The work that it is kept under. */
  workspace: string;
  /** Whether something is here already, which it would take the place of. */
  replaces: boolean;
}

export const MOST_COPIES = 6; // the newest and five back
export const DAYS = 30;
const APART = 5 * 60_000; // milliseconds between copies that stay
const LONGEST_CODE = 1_800_000; // signs
const LONGEST_TEXT = 1000;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length <= longest;

/** What came out of the browser's store, if it is what we put there: others can write in it too. */
export function readKept(value: unknown): Kept | null {
  if (typeof value !== "object" || value === null) return null;
  const { workspace, name, copies, answered, missed } = value as Record<string, unknown>;
  if (!isText(workspace, LONGEST_TEXT) || !isText(name, LONGEST_TEXT)) return null;
  if (!Array.isArray(copies)) return null;
  const read = copies.slice(0, MOST_COPIES).map(readCopy);
  return {
    workspace,
    name,
    copies: read.filter((one) => one !== null),
    ...(isText(answered, LONGEST_TEXT) && { answered }),
    ...(isText(missed, LONGEST_TEXT) && { missed }),
  };
}

function readCopy(value: unknown): Copy | null {
  if (typeof value !== "object" || value === null) return null;
  const { state, at, what, size, code } = value as Record<string, unknown>;
  const isRight =
    isText(state, LONGEST_TEXT) &&
    isText(at, LONGEST_TEXT) &&
    !Number.isNaN(Date.parse(at)) &&
    isText(what, LONGEST_TEXT) &&
    typeof size === "number" &&
    isText(code, LONGEST_CODE);
  return isRight ? { state, at, what, size, code } : null;
}

/**
 * The copies with a new one on top. The newest takes the place of the one before it, unless that is
 * five minutes later than the one it came after, or holds more. Of too many the oldest goes that is
 * not the fullest. A copy that is missed where the work is now stays.
 */
export function withCopy(copies: Copy[], next: Copy, missed?: string): Copy[] {
  const [last, before] = copies;
  if (last?.state === next.state) return copies;
  const others = copies.filter((one) => one.state !== next.state);
  const stays =
    !last ||
    last.state === missed ||
    next.size < last.size ||
    !before ||
    Date.parse(last.at) - Date.parse(before.at) >= APART;
  const kept = stays ? [next, ...others] : [next, ...others.filter((one) => one !== last)];
  while (kept.length > MOST_COPIES) {
    const most = Math.max(...kept.map((one) => one.size));
    const fullest = kept.findIndex((one) => one.size === most);
    const mayGo = (one: Copy, place: number) => place !== fullest && one.state !== missed;
    kept.splice(kept.findLastIndex(mayGo), 1);
  }
  return kept;
}

/** What is not older than thirty days. */
export function notExpired(kept: Kept, now: number): Kept {
  const copies = kept.copies.filter((one) => now - Date.parse(one.at) < DAYS * 86_400_000);
  return { ...kept, copies };
}

/** What the page shows now, to be laid beside the copies. */
export interface Shown {
  workspace: string;
  name: string;
  state: string;
  size: number;
}

/**
 * The copy to offer, until somebody answers: of this work when it was never in that state where it
 * is now; of another work of this name when nothing was made here yet, or less. Null for none.
 */
export function copyToOffer(all: Kept[], shown: Shown): Offer | null {
  const found = all
    .filter((kept) => kept.name === shown.name)
    .flatMap((kept) => (kept.workspace === shown.workspace ? missing(kept) : others(kept)));
  return found.sort((one, other) => Date.parse(other.at) - Date.parse(one.at))[0] ?? null;

  function missing({ workspace, copies, answered, missed }: Kept): Offer[] {
    const copy = copies.find((one) => one.state === missed);
    if (!copy || missed === answered || missed === shown.state) return [];
    return [{ ...copy, workspace, replaces: true }];
  }

  function others({ workspace, copies, answered }: Kept): Offer[] {
    const [last] = copies;
    if (!last) return [];
    const replaces = shown.size > 0;
    if (replaces && (answered === last.state || last.size <= shown.size)) return [];
    return [{ ...last, workspace, replaces }];
  }
}
