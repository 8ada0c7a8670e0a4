import { describe, expect, test } from "vitest";
import { shared } from "../kit/shared";

describe("what is the same", () => {
  test("is the old object, whole", () => {
    const old = { a: [1, { b: 2 }], c: null };
    expect(shared(old, structuredClone(old))).toBe(old);
  });

  test("is the old object inside what changed", () => {
    const old = { list: [1, 2], form: { name: "a" } };
    const now = shared(old, { list: [1, 2], form: { name: "b" } });
    expect(now).toEqual({ list: [1, 2], form: { name: "b" } });
    expect(now).not.toBe(old);
    expect(now.list).toBe(old.list);
    expect(now.form).not.toBe(old.form);
  });

  test("is found by place in a list, so that the first rows stay when one is added", () => {
    const old = [{ id: 1 }, { id: 2 }];
    const now = shared(old, [{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(now[0]).toBe(old[0]);
    expect(now).not.toBe(old);
  });
});

describe("what is not the same", () => {
  test.each([
    ["an entry that came", { a: 1 }, { a: 1, b: 2 }],
    ["an entry that went", { a: 1, b: 2 }, { a: 1 }],
    ["an entry of another name", { a: 1 }, { b: 1 }],
    ["a row that went", [1, 2], [1]],
    ["an empty list in the place of an empty object", {}, []],
    ["nothing in the place of something", { a: {} }, { a: null }],
    ["something in the place of nothing", { a: null }, { a: {} }],
    ["a number in the place of its text", { a: "1" }, { a: 1 }],
  ])("is as it came: %s", (_name, old, value) => {
    const now = shared(old, structuredClone(value));
    expect(now).toEqual(value);
    expect(now).not.toBe(old);
  });

  test("never changes what was there", () => {
    const old = { list: [1, 2], deep: { a: 1 } };
    const before = structuredClone(old);
    shared(old, { list: [3], deep: { a: 2 } });
    expect(old).toEqual(before);
  });
});
