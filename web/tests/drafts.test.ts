import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clearDraft, readDraft, writeDraft } from "../kit/drafts";

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
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
