import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  clearDraft,
  clearLeft,
  forgetLeft,
  leaveDrafts,
  moveDrafts,
  readDraft,
  writeDraft,
} from "../kit/drafts";

let kept: Map<string, string>;
const heard = vi.fn();

const store = (of: Map<string, string>) => ({
  getItem: (key: string) => of.get(key) ?? null,
  setItem: (key: string, value: string) => of.set(key, value),
  removeItem: (key: string) => of.delete(key),
  key: (at: number) => [...of.keys()][at] ?? null,
  get length() {
    return of.size;
  },
});

/** What a tab keeps; another one, or the same after it was closed, begins with nothing. */
function openTab(): void {
  kept = new Map();
  vi.stubGlobal("sessionStorage", store(kept));
}

beforeEach(() => {
  openTab();
  vi.stubGlobal("localStorage", store(new Map()));
  heard.mockClear();
  vi.stubGlobal("dispatchEvent", heard);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a draft that was written is read back, text and base", () => {
  writeDraft("w1", "about.group", { text: "Twen", base: "Twente" });
  expect(readDraft("w1", "about.group")).toEqual({ text: "Twen", base: "Twente" });
});

test("a draft belongs to one field of one workspace", () => {
  writeDraft("w1", "about.group", { text: "Twen" });
  expect(readDraft("w2", "about.group")).toBeNull();
  expect(readDraft("w1", "about.challenge")).toBeNull();
});

test("a draft that was cleared is gone", () => {
  writeDraft("w1", "about.group", { text: "Twen" });
  clearDraft("w1", "about.group");
  expect(readDraft("w1", "about.group")).toBeNull();
});

test("what cannot be read is no draft", () => {
  kept.set("regiolab:draft:w1:about.group", "{half");
  expect(readDraft("w1", "about.group")).toBeNull();
});

test("a store that is full or forbidden stops nobody from typing", () => {
  const forbidden = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
  vi.stubGlobal("sessionStorage", {
    getItem: forbidden,
    setItem: forbidden,
    removeItem: forbidden,
  });
  expect(() => writeDraft("w1", "f", { text: "a" })).not.toThrow();
  expect(() => clearDraft("w1", "f")).not.toThrow();
  expect(readDraft("w1", "f")).toBeNull();
});

const DAY = 86_400_000;

test("what was typed when a tab was closed is there in the next one, once", () => {
  writeDraft("w1", "add", { text: "Twen", waiting: ["Almelo"] });
  leaveDrafts();
  openTab();
  forgetLeft();
  expect(readDraft("w2", "add")).toBeNull();
  expect(readDraft("w1", "add")).toEqual({ text: "Twen", waiting: ["Almelo"] });
  const first = kept;
  openTab();
  expect(readDraft("w1", "add")).toBeNull();
  vi.stubGlobal("sessionStorage", store(first));
  expect(readDraft("w1", "add")).toEqual({ text: "Twen", waiting: ["Almelo"] });
});

test("after a reload the tab has its own draft, and nothing is left for others", () => {
  writeDraft("w1", "add", { text: "Twen" });
  leaveDrafts();
  forgetLeft();
  expect(readDraft("w1", "add")).toEqual({ text: "Twen" });
  clearDraft("w1", "add");
  expect(readDraft("w1", "add")).toBeNull();
  expect(localStorage.length).toBe(0);
});

test("what was left more than thirty days ago goes, and all of it when somebody asks for that", () => {
  writeDraft("w1", "old", { text: "Twen" });
  leaveDrafts(0);
  openTab();
  writeDraft("w1", "young", { text: "Almelo" });
  leaveDrafts(20 * DAY);
  openTab();
  forgetLeft(31 * DAY);
  expect(localStorage.length).toBe(1);
  clearLeft();
  expect(localStorage.length).toBe(0);
});

test("what others wrote in the store is no draft", () => {
  localStorage.setItem("regiolab:left:w1:add", "{half");
  expect(readDraft("w1", "add")).toBeNull();
  localStorage.setItem("regiolab:left:w1:add", '{"draft":{"text":3}}');
  expect(readDraft("w1", "add")).toBeNull();
  localStorage.setItem("regiolab:left:w1:add", "7");
  forgetLeft();
  expect(localStorage.length).toBe(0);
});

test("boxes hear that drafts moved, and nothing of work that keeps its id", () => {
  moveDrafts("old", "old");
  expect(heard).not.toHaveBeenCalled();
  moveDrafts("old", "new");
  expect(heard).toHaveBeenCalledOnce();
});

test("what was typed goes along when work comes back under another id, and takes no place", () => {
  writeDraft("old", "map.new.name", { text: "Techniekhuis" });
  writeDraft("old", "about.challenge", { text: "of before" });
  writeDraft("new", "about.challenge", { text: "typed here since" });
  writeDraft("older", "map.new.name", { text: "of another work" });
  moveDrafts("old", "new");
  expect(readDraft("new", "map.new.name")?.text).toBe("Techniekhuis");
  expect(readDraft("new", "about.challenge")?.text).toBe("typed here since");
  expect(readDraft("old", "map.new.name")).toBeNull();
  expect(readDraft("older", "map.new.name")?.text).toBe("of another work");
});

test("what the page before left goes along too, and work that keeps its id loses nothing", () => {
  writeDraft("old", "map.new.name", { text: "Techniekhuis" });
  leaveDrafts();
  openTab();
  moveDrafts("old", "old");
  moveDrafts("old", "new");
  expect(readDraft("new", "map.new.name")?.text).toBe("Techniekhuis");
});
