// Files of the work in the edition without a server: a kernel never waits for a page for ever.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const SOURCE = readFileSync(
  new URL("../../../tools/live_site/service_worker.js", import.meta.url),
  "utf8",
);
const SCOPE = "http://course.test/live/";

interface Details {
  mode?: number;
  newPath?: string;
}

interface Asked {
  data: { method: string; path: string; data?: Details };
  browsingContextId: string;
  requestId: string;
}

/** What the page does with a question: its answer, or undefined where it says nothing. */
type Page = (asked: Asked) => unknown;

let page: Page;
let heard: Asked[];
let fetched: (event: unknown) => void;

class Channel {
  onmessage: ((event: { data: unknown }) => void) | null = null;

  postMessage(asked: Asked): void {
    heard.push(asked);
    const { browsingContextId, requestId } = asked;
    const response = page(asked);
    if (response === undefined) return;
    void Promise.resolve().then(() =>
      this.onmessage?.({ data: { response, browsingContextId, requestId } }),
    );
  }
}

beforeEach(() => {
  heard = [];
  vi.useFakeTimers();
  vi.stubGlobal("BroadcastChannel", Channel);
  const self = {
    registration: { scope: SCOPE },
    clients: { get: async () => undefined },
    addEventListener: (name: string, act: (event: unknown) => void) => {
      if (name === "fetch") fetched = act;
    },
  };
  new Function("self", SOURCE)(self);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function ask(method: string, data?: Details): Promise<Response> {
  const asked: Asked = {
    data: { method, path: "work/a", ...(data && { data }) },
    browsingContextId: "b",
    requestId: "1",
  };
  const body = JSON.stringify(asked);
  const request = new Request(`${SCOPE}api/drive`, { method: "POST", body });
  let answer: Promise<Response> = Promise.reject(new Error("nobody answers"));
  answer.catch(() => undefined);
  fetched({
    request,
    clientId: "tab",
    stopImmediatePropagation: () => undefined,
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
  });
  return answer;
}

async function statusAfter(answer: Promise<Response>, time: number): Promise<number | null> {
  let status: number | null = null;
  void answer.then((one) => {
    status = one.status;
  });
  await vi.advanceTimersByTimeAsync(time);
  return status;
}

test("what the page says goes to the kernel", async () => {
  page = () => ({ size: 3 });
  const answer = await ask("getattr");
  expect(await answer.json()).toEqual({ size: 3 });
  expect(heard).toMatchObject([{ browsingContextId: "b", pathname: "/api/drive" }]);
});

test("what a file is asked once it is gone, is refused after a moment", async () => {
  page = ({ data }) => (data.method === "lookup" ? { ok: false } : undefined);
  const answer = ask("getattr");
  expect(await statusAfter(answer, 3900)).toBe(null);
  expect(await statusAfter(answer, 200)).toBe(504);
});

test("a page that is slow with a file that is there is waited for", async () => {
  page = ({ data }) => (data.method === "lookup" ? { ok: true } : undefined);
  const answer = ask("getattr");
  expect(await statusAfter(answer, 29_900)).toBe(null);
  expect(await statusAfter(answer, 200)).toBe(504);
});

test("a new file is not looked for, and what cannot be written is refused in the end", async () => {
  page = () => undefined;
  const answer = ask("put");
  expect(await statusAfter(answer, 29_900)).toBe(null);
  expect(await statusAfter(answer, 200)).toBe(504);
  expect(heard.map((one) => one.data.method)).toEqual(["put"]);
});

const FILE = { mode: 0o100666 };
const FOLDER = { mode: 0o040777 };

test("a file is made where nothing is", async () => {
  page = ({ data }) => (data.method === "lookup" ? { ok: false } : null);
  expect((await ask("mknod", FILE)).status).toBe(200);
  expect(heard.map((one) => one.data.method)).toEqual(["lookup", "mknod"]);
});

/** A page that has these files, and does nothing else than say so and what is in them. */
function has(files: Record<string, string> = {}): Page {
  return ({ data }) => {
    if (data.method === "lookup") return { ok: data.path in files };
    return data.method === "get" ? { content: files[data.path] } : undefined;
  };
}

test("no empty file is made in the place of one that could not be read just now", async () => {
  page = has({ "work/a": "the work" });
  expect((await ask("mknod", FILE)).status).toBe(504);
  expect(heard.map((one) => one.data.method)).not.toContain("mknod");
});

// A browser ended the service worker after the page heard of it, and the same is asked again.
test("what cannot be done twice was done before, and is not done again", async () => {
  page = has({ "work/a": "" });
  expect(await (await ask("mknod", FILE)).json()).toBe(null);
  expect(await (await ask("mknod", FOLDER)).json()).toBe(null);
  expect(heard.map((one) => one.data.method)).not.toContain("mknod");
  page = has({ "work/b": "" });
  expect(await statusAfter(ask("rename", { newPath: "work/b" }), 300)).toBe(200);
  expect(await statusAfter(ask("rmdir"), 300)).toBe(200);
});

test("what is being done is seen once it is", async () => {
  page = has({ "work/a": "" });
  const answer = ask("rename", { newPath: "work/b" });
  expect(await statusAfter(answer, 2_000)).toBe(null);
  page = has({ "work/b": "" });
  expect(await statusAfter(answer, 300)).toBe(200);
});

test("what is neither where it was nor where it goes to was not moved", async () => {
  page = has();
  expect(await statusAfter(ask("rename", { newPath: "work/b" }), 4_100)).toBe(504);
});
