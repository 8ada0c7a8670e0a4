// Texts that were typed and not acknowledged yet.
// Kept in this tab only, so that they survive a reload of the page. When the page goes they are left
// for the next one too: the tab may have been closed.

export interface Draft {
  text: string;
  /** What stood there when typing began; a text with a button of its own has none. */
  base?: string;
  /** What was sent last and may have arrived: whoever goes on from there changed it themselves. */
  sent?: string;
  /** Entries that were sent, and not acknowledged yet. */
  waiting?: string[];
}

const DRAFT = "regiolab:draft:";
const LEFT = "regiolab:left:";
const MOVED = "regiolab:drafts-moved";
const DAYS = 30; // a text that was left is kept
const keyOf = (workspace: string, field: string) => `${workspace}:${field}`;

export function readDraft(workspace: string, field: string): Draft | null {
  const key = keyOf(workspace, field);
  try {
    return JSON.parse(sessionStorage.getItem(DRAFT + key) ?? "null") ?? takeLeft(key);
  } catch {
    return null;
  }
}

export function writeDraft(workspace: string, field: string, draft: Draft): void {
  try {
    sessionStorage.setItem(DRAFT + keyOf(workspace, field), JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the text still stands in the field itself.
  }
}

export function clearDraft(workspace: string, field: string): void {
  try {
    sessionStorage.removeItem(DRAFT + keyOf(workspace, field));
  } catch {
    // Nothing was kept either.
  }
}

/**
 * Work that is brought back goes on under another id, as on a server that began anew: the texts that
 * nobody acknowledged go along. What was typed here since stays.
 */
export function moveDrafts(from: string, to: string): void {
  if (from === to) return;
  try {
    for (const [store, prefix] of [
      [sessionStorage, DRAFT],
      [localStorage, LEFT],
    ] as const) {
      for (const key of keysIn(store, `${prefix}${from}:`)) {
        const moved = prefix + keyOf(to, key.slice(prefix.length + from.length + 1));
        if (store.getItem(moved) === null) store.setItem(moved, store.getItem(key) ?? "");
        store.removeItem(key);
      }
    }
  } catch {
    // A full or forbidden store: what was not saved is on the page that was there alone.
  }
  dispatchEvent(new Event(MOVED));
}

/** Let a box that is on the page already look for its text when drafts moved; returns how to end it. */
export function whenMoved(look: () => void): () => void {
  addEventListener(MOVED, look);
  return () => removeEventListener(MOVED, look);
}

/** Called when the page goes: leave its drafts for the page that comes next, in whatever tab. */
export function leaveDrafts(now = Date.now()): void {
  try {
    for (const key of keysIn(sessionStorage, DRAFT)) {
      const draft = JSON.parse(sessionStorage.getItem(key) ?? "null");
      const left = LEFT + key.slice(DRAFT.length);
      localStorage.setItem(left, JSON.stringify({ draft, at: now }));
    }
  } catch {
    // A full or forbidden store: this tab has them, as long as it is there.
  }
}

/** Called when a page is there: what this tab has itself is not left any more, nor what is old. */
export function forgetLeft(now = Date.now()): void {
  try {
    for (const key of keysIn(localStorage, LEFT)) {
      const isHere = sessionStorage.getItem(DRAFT + key.slice(LEFT.length)) !== null;
      if (isHere || !isYoung(readLeft(key), now)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was left either.
  }
}

/** Leave nothing of this browser behind for others. */
export function clearLeft(): void {
  forgetLeft(Number.POSITIVE_INFINITY);
}

const KEY = Symbol.for("regiolab.drafts");

/** Once for all widgets on a page: what is left when it goes, and forgotten when it is there. */
export function followPage(): void {
  const page = globalThis as { [KEY]?: true };
  if (page[KEY]) return;
  page[KEY] = true;
  forgetLeft();
  addEventListener("pageshow", () => forgetLeft()); // back from the browser's own memory
  addEventListener("pagehide", () => leaveDrafts());
}

/** Take over a draft that another page left: it is of this tab now. */
function takeLeft(key: string): Draft | null {
  const left = readLeft(LEFT + key);
  localStorage.removeItem(LEFT + key);
  if (typeof left?.draft?.text !== "string") return null;
  sessionStorage.setItem(DRAFT + key, JSON.stringify(left.draft));
  return left.draft;
}

function readLeft(key: string): { draft?: Draft; at?: number } | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function isYoung(left: { at?: number } | null, now: number): boolean {
  return typeof left?.at === "number" && now - left.at < DAYS * 86_400_000;
}

function keysIn(store: Storage, prefix: string): string[] {
  const all = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
  return all.filter((key) => key.startsWith(prefix));
}
