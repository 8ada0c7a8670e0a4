// The locks that tabs share in the edition without a server: its service worker keeps them.
import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";

const SOURCE = readFileSync(
  new URL("../../../tools/live_site/service_worker.js", import.meta.url),
  "utf8",
);
const SCOPE = "http://course.test/live/";

interface Wish {
  act: "take" | "release";
  name: string;
  holder: string;
  patience: number;
}

let tabs: Set<string>;
let fetched: (event: unknown) => void;

beforeEach(() => {
  tabs = new Set(["one", "other", "third"]);
  const self = {
    registration: { scope: SCOPE },
    clients: { get: async (id: string) => (tabs.has(id) ? { id } : undefined) },
    addEventListener: (name: string, act: (event: unknown) => void) => {
      if (name === "fetch") fetched = act;
    },
  };
  new Function("self", SOURCE)(self);
});

async function ask(tab: string, wish: Partial<Wish>): Promise<string> {
  const told = { act: "take", name: "work", holder: tab, patience: 0, ...wish };
  const body = JSON.stringify(told);
  const request = new Request(`${SCOPE}api/regiolab/lock`, { method: "POST", body });
  let answer: Promise<Response> | undefined;
  fetched({
    request,
    clientId: tab,
    stopImmediatePropagation: () => undefined,
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
  });
  return (await answer)?.text() ?? "";
}

test("one tab at a time has a lock, and who waits gets it next", async () => {
  expect(await ask("one", {})).toBe("yours");
  expect(await ask("other", {})).toBe("busy");
  const waiting = ask("other", { patience: 5 });
  await ask("one", { act: "release" });
  expect(await waiting).toBe("yours");
  expect(await ask("one", {})).toBe("busy");
});

test("another lock is another matter, and one's own is had already", async () => {
  expect(await ask("one", {})).toBe("yours");
  expect(await ask("one", {})).toBe("yours");
  expect(await ask("other", { name: "example" })).toBe("yours");
});

test("nobody lets go of the lock of another", async () => {
  await ask("one", {});
  await ask("other", { act: "release" });
  expect(await ask("other", {})).toBe("busy");
});

test("the lock of a tab that was closed is free", async () => {
  await ask("one", {});
  tabs.delete("one");
  expect(await ask("other", {})).toBe("yours");
});

test("two that wait never get it both", async () => {
  await ask("one", {});
  const both = [ask("other", { patience: 0.1 }), ask("third", { patience: 0.1 })];
  await ask("one", { act: "release" });
  expect((await Promise.all(both)).sort()).toEqual(["busy", "yours"]);
});

test("two that see at once that a tab was closed do not get its lock both", async () => {
  await ask("one", {});
  tabs.delete("one");
  expect((await Promise.all([ask("other", {}), ask("third", {})])).sort()).toEqual([
    "busy",
    "yours",
  ]);
});

test("work on the drive and other places are left to JupyterLite and the browser", () => {
  for (const url of [`${SCOPE}api/drive`, "http://course.test/other.html"]) {
    let answered = false;
    fetched({
      request: new Request(url),
      stopImmediatePropagation: () => undefined,
      respondWith: () => {
        answered = true;
      },
    });
    expect(answered).toBe(false);
  }
});
