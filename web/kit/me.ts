// Who is at this browser, for a group that works on several laptops: no account, what was typed here.

/** A browser has an id, so that its laptop keeps its number; a name or role is there when typed. */
export interface Me {
  browser: string;
  name: string;
}

const KEY = "regiolab:me";
const LONGEST_NAME = 40;
let withoutStore: Me | null = null; // a browser that keeps nothing: for as long as the page is there

/** Who is here. */
export function me(): Me {
  const kept = read();
  if (kept) return kept;
  withoutStore ??= { browser: newId(), name: "" };
  write(withoutStore);
  return withoutStore;
}

/** Keep the name or role of who is here. */
export function callMe(name: string): Me {
  const next = { ...me(), name: name.trim().slice(0, LONGEST_NAME) };
  withoutStore = next;
  write(next);
  return next;
}

function read(): Me | null {
  try {
    const { browser, name } = JSON.parse(localStorage.getItem(KEY) ?? "null") ?? {};
    if (typeof browser !== "string" || !/^[a-z0-9]{8,40}$/.test(browser)) return null;
    return { browser, name: typeof name === "string" ? name.slice(0, LONGEST_NAME) : "" };
  } catch {
    return null;
  }
}

function write(one: Me): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(one));
  } catch {
    // A forbidden or full store: then the name is typed again next time.
  }
}

const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte % 36).toString(36)).join("");
