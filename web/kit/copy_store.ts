// Where the copies are: the browser's own database, for this address.
import { type Copy, type Kept, notExpired, readKept, withCopy } from "./copy";

/** The event on the page when there are other copies than before. */
export const COPIES_CHANGED = "regiolab:copies";

const DATABASE = "regiolab";
const STORE = "copies";
const MOST_WORKS = 20;

/** Keep a copy. Whether it worked: a browser may forbid it, or be full. */
export async function keepCopy(workspace: string, name: string, copy: Copy): Promise<boolean> {
  const isKept = await withStore("readwrite", async (store) => {
    const found = readKept(await done(store.get(workspace)));
    const copies = withCopy(found?.copies ?? [], copy, found?.missed);
    await done(store.put({ ...without(found, copy.state), workspace, name, copies }));
    return true;
  });
  tellThePage();
  return isKept ?? false;
}

/** Note that somebody brought a copy back, or left it: it stays, and the page no longer asks. */
export const noteAnswer = (workspace: string, state: string): Promise<void> =>
  note(workspace, (kept) => ({ ...without(kept, state), answered: state }));

/** Note that a work was never in the state of a copy where it is now: it is offered. */
export const noteMissed = (workspace: string, state: string): Promise<void> =>
  note(workspace, (kept) => ({ ...kept, missed: state }));

async function note(workspace: string, change: (kept: Kept) => object): Promise<void> {
  await withStore("readwrite", async (store) => {
    const found = readKept(await done(store.get(workspace)));
    if (found) await done(store.put({ ...found, ...change(found) }));
  });
  tellThePage();
}

/** What is kept of a work, without what was noted about one state: that is here now. */
function without(kept: Kept | null, state: string): object {
  return {
    ...kept,
    answered: kept?.answered === state ? undefined : kept?.answered,
    missed: kept?.missed === state ? undefined : kept?.missed,
  };
}

/** All copies, the work with the newest first. What is too old, or is not ours, goes. */
export async function allCopies(now = Date.now()): Promise<Kept[]> {
  const kept = await withStore("readwrite", async (store) => {
    const found: Kept[] = [];
    for (const key of await done(store.getAllKeys())) {
      const read = readKept(await done(store.get(key)));
      const current = read && notExpired(read, now);
      if (current?.copies.length && current.workspace === key) found.push(current);
      else await done(store.delete(key));
    }
    found.sort((one, other) => newest(other) - newest(one));
    for (const one of found.splice(MOST_WORKS)) await done(store.delete(one.workspace));
    return found;
  });
  return kept ?? [];
}

/** Take every copy away. */
export async function clearCopies(): Promise<void> {
  await withStore("readwrite", (store) => done(store.clear()));
  tellThePage();
}

const tellThePage = () => globalThis.dispatchEvent?.(new Event(COPIES_CHANGED));

const newest = (kept: Kept): number => Date.parse(kept.copies[0]?.at ?? "");

async function withStore<Result>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result | null> {
  let database: IDBDatabase | null = null;
  try {
    database = await opened();
    return await use(database.transaction(STORE, mode).objectStore(STORE));
  } catch {
    return null; // no store in this browser or window: then there is no copy
  } finally {
    database?.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "workspace" });
  return done(request);
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
