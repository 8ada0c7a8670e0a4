import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import type { Copy } from "../kit/copy";
import { allCopies, clearCopies, keepCopy } from "../kit/copy_store";

const NOW = Date.parse("2026-03-12T12:00:00+00:00");
const copy = (state: string, daysAgo = 0): Copy => ({
  state,
  at: new Date(NOW - daysAgo * 86_400_000).toISOString(),
  what: "Groep 3, 14 partijen",
  size: 14,
  code: "REGIOLAB1U",
});

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

const states = async () =>
  (await allCopies(NOW)).map((kept) => [kept.workspace, ...kept.copies.map((one) => one.state)]);

function put(value: unknown): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open("regiolab", 1);
    request.onsuccess = () => {
      const store = request.result.transaction("copies", "readwrite").objectStore("copies");
      store.put(value).onsuccess = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

test("what is kept is there afterwards, per work, the newest first", async () => {
  expect(await keepCopy("w1", "regio", copy("a", 2))).toBe(true);
  await keepCopy("w2", "regio", copy("b", 1));
  await keepCopy("w1", "regio", copy("c"));
  expect(await states()).toEqual([
    ["w1", "c", "a"],
    ["w2", "b"],
  ]);
});

test("two widgets that keep at once lose nothing", async () => {
  await Promise.all(["a", "b", "c"].map((state) => keepCopy(state, "regio", copy(state))));
  expect((await states()).flat().sort()).toEqual(["a", "a", "b", "b", "c", "c"]);
});

test("what is older than thirty days is gone from the store too", async () => {
  await keepCopy("w1", "regio", copy("a", 31));
  await keepCopy("w2", "regio", copy("b", 29));
  expect(await states()).toEqual([["w2", "b"]]);
  const later = await allCopies(NOW - 86_400_000);
  expect(later.map((kept) => kept.workspace)).toEqual(["w2"]);
});

test("what somebody else wrote in the store does no harm and goes", async () => {
  await keepCopy("w1", "regio", copy("a"));
  await put({ workspace: "w9", name: 3, copies: [copy("x")] });
  await put({ workspace: "w8", name: "regio", copies: [{ state: 1 }] });
  expect(await states()).toEqual([["w1", "a"]]);
});

test("twenty works are kept, the oldest go", async () => {
  for (let one = 0; one < 22; one += 1)
    await keepCopy(`w${one}`, "regio", copy(`s${one}`, one / 2));
  const found = (await states()).map(([workspace]) => workspace);
  expect(found).toHaveLength(20);
  expect(found).not.toContain("w21");
});

test("clearing leaves nothing", async () => {
  await keepCopy("w1", "regio", copy("a"));
  await clearCopies();
  expect(await states()).toEqual([]);
});

test("a browser that keeps nothing gives no copies and no error", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new Error("forbidden");
    },
  });
  expect(await keepCopy("w1", "regio", copy("a"))).toBe(false);
  expect(await allCopies(NOW)).toEqual([]);
  vi.unstubAllGlobals();
});
