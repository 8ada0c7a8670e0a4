import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Button } from "../controls/button";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import { allCopies, keepCopy } from "../kit/copy_store";
import { BrowserCopies } from "../work/browser_copies";
import { button, click, drawn, WORDS } from "./drawn";
import { FakeModel } from "./fake_model";

const STEP = { label: "Undo", enabled: false };
const NAMES = [
  "dead",
  "dead_text",
  "copy_is_safe",
  "copy_offered",
  "copy_fuller",
  "leave_copy",
] as const;
const KIT = {
  language: "en",
  workspace: "w1",
  saved_at: new Date().toISOString(),
  copy: { name: "regio", state: "s1", size: 3 } as object | null,
  left_out: "",
  problem: null,
  notices: [],
  undo: STEP,
  redo: STEP,
  conflicts: [],
  words: {
    ...Object.fromEntries(NAMES.map((name) => [name, String(WORDS[name])])),
    bring_back: "Bring back: {what}, {time}",
  },
};
const COPY = {
  state: "s1",
  at: new Date().toISOString(),
  what: "Groep 3, 14 parties",
  size: 14,
  code: "REGIOLAB1U033",
};

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
});

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) act(close);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function Sample() {
  const { send } = useKit();
  return <Button onPress={() => send("add")}>Add</Button>;
}

function page(kit: object = {}) {
  const model = new FakeModel();
  model.show({ ...KIT, ...kit }, {});
  const el = document.createElement("div");
  document.body.append(el);
  act(() => {
    closing.push(mount(Sample).render({ model, el }));
  });
  act(() => model.acknowledge());
  const offer = () => el.querySelector(".rl-offer button")?.textContent ?? null;
  const asked = () => model.sent.filter((one) => one.name === "copy").length;
  return { model, el, offer, asked };
}

test("one widget of the page asks for a copy of a saved state, and it is kept", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const pages = [page({ workspace: "w5" }), page({ workspace: "w5" })];
  await act(async () => void vi.advanceTimersByTime(2000));
  expect(pages.map((one) => one.asked())).toEqual([1, 0]);
  vi.useRealTimers();
  await act(async () => pages[0]?.model.acknowledge("", COPY));
  await vi.waitFor(async () => expect(await allCopies()).toMatchObject([{ workspace: "w5" }]));
});

test("of an empty work and of the example no copy is asked", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const none = [
    page({ workspace: "w6", copy: { ...KIT.copy, size: 0 } }),
    page({ workspace: "w7", copy: null }),
  ];
  await act(async () => void vi.advanceTimersByTime(2000));
  expect(none.map((one) => one.asked())).toEqual([0, 0]);
});

test("a new server is offered the copy, in one widget, and one click sends it", async () => {
  await keepCopy("w1", "regio", COPY);
  const empty = { workspace: "w8", copy: { name: "regio", state: "s0", size: 0 } };
  const pages = [page(empty), page(empty)];
  await vi.waitFor(() => expect(pages[0]?.offer()).toMatch(/^Bring back: Groep 3, 14 parties, /));
  expect(pages[1]?.offer()).toBeNull();
  const [first] = pages;
  click(button(first?.el ?? document.body, first?.offer() ?? ""));
  expect(first?.model.sent.at(-1)).toMatchObject({
    name: "bring_back",
    args: { code: "REGIOLAB1U033" },
  });
});

test("after one new party the fuller copy is still offered, until somebody leaves it", async () => {
  await keepCopy("w1", "regio", COPY);
  const begun = page({ workspace: "w10", copy: { name: "regio", state: "s9", size: 1 } });
  await vi.waitFor(() => expect(begun.offer()).toMatch(/^Bring back: Groep 3, 14 parties, /));
  expect(begun.el.querySelector(".rl-offer")?.textContent).toContain("copy_fuller");
  click(button(begun.el, "leave_copy"));
  await vi.waitFor(() => expect(begun.offer()).toBeNull());
  expect(await allCopies()).toMatchObject([{ copies: [COPY] }]);
});

test("what was brought back is not offered again when a party is taken away", async () => {
  await keepCopy("w1", "regio", COPY);
  const begun = page({ workspace: "w11", copy: { name: "regio", state: "s9", size: 1 } });
  await vi.waitFor(() => expect(begun.offer()).not.toBeNull());
  click(button(begun.el, begun.offer() ?? ""));
  await act(async () => begun.model.acknowledge());
  await vi.waitFor(() => expect(begun.offer()).toBeNull());
});

const OLDER = { workspace: "w12", copy: { name: "regio", state: "s0", size: 3 } };

async function olderServer(state: string, known: string[]) {
  await keepCopy("w12", "regio", { ...COPY, state, size: 2 });
  const older = page(OLDER);
  await vi.waitFor(() => expect(older.model.sent.at(-1)?.name).toBe("known"));
  expect(older.model.sent.at(-1)?.args).toEqual({ states: [state] });
  await act(async () => older.model.acknowledge("", { known }));
  return older;
}

test("a work that was in the state of a copy is offered nothing", async () => {
  const older = await olderServer("s11", ["s11"]);
  expect(older.offer()).toBeNull();
});

test("on an older server the copy stays offered after a save, until it is left", async () => {
  const older = await olderServer("s12", []);
  await vi.waitFor(() => expect(older.offer()).toMatch(/^Bring back: Groep 3, 14 parties, /));
  const saved = { ...KIT, ...OLDER, copy: { ...OLDER.copy, state: "s13", size: 4 } };
  act(() => older.model.show(saved, {}));
  await keepCopy("w12", "regio", { ...COPY, state: "s13", size: 4 });
  await vi.waitFor(() => expect(older.offer()).toMatch(/^Bring back: Groep 3, 14 parties, /));
  click(button(older.el, "leave_copy"));
  await vi.waitFor(() => expect(older.offer()).toBeNull());
  expect(await allCopies()).toMatchObject([{ copies: [{ state: "s13" }, { state: "s12" }] }]);
});

test("when the kernel is gone it is said that the copy is safe", async () => {
  await keepCopy("w9", "regio", COPY);
  const { model, el } = page({ workspace: "w9" });
  model.isGone = true;
  click(button(el, "Add"));
  await vi.waitFor(() => expect(el.querySelector(".rl-banner")?.textContent).toContain("copy_is"));
});

test("the copies are listed, and cleared with one click", async () => {
  await keepCopy("w1", "regio", COPY);
  const view = { title: "", about: "", none: "None.", clear: "Clear", cleared: "Gone." };
  const { page: shown, said } = drawn(<BrowserCopies view={view} />);
  await vi.waitFor(() => expect(shown.querySelectorAll("li")).toHaveLength(1));
  click(button(shown, "Clear"));
  await vi.waitFor(() => expect(said).toEqual(["Gone."]));
  expect(await allCopies()).toEqual([]);
  await vi.waitFor(() => expect(shown.textContent).toContain("None."));
});
