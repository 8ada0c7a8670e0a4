import { expect, test } from "vitest";
import { beginning, markByKey } from "../region/figure/key_order";
import { markAt, REACH } from "../region/figure/mark_at";
import { type Mark, marksOf, type SeriesView } from "../region/figure/marks";
import { compared, pinned, sideBySide } from "../region/figure/pins";

const line = (name: string, heights: number[], own = false): SeriesView => ({
  name,
  kind: "line",
  own,
  marks: heights.map((y, place) => [place * 100, y, `${100 - y}`, `${2000 + place}`, ""]),
});
const bar = (name: string, x: number, y: number): SeriesView => ({
  name,
  kind: "bar",
  own: false,
  marks: [[x, y, "1", "", "", [x - 5, y - 5, 50, 10]]],
});

const LINES = marksOf([line("a", [10, 40], true), line("b", [20, 40]), line("c", [30, 5])]);
const BARS = marksOf([bar("one", 0, 10), bar("two", 0, 30), bar("beside", 100, 12)]);

const at = (marks: Mark[], name: string, place = 0) =>
  marks.filter((mark) => mark.name === name)[place] as Mark;
const go = (marks: Mark[], from: Mark, ...keys: string[]) =>
  keys.reduce((mark, key) => markByKey(marks, mark, key), from);

test("the nearest point is meant, and none where all are far", () => {
  expect(markAt(LINES, 2, 22)?.name).toBe("b");
  expect(markAt(LINES, 50, 50)).toBeUndefined();
  expect(markAt(LINES, 0, 30 + REACH)).toBeUndefined();
});

test("of two that are about as near the own region is meant", () => {
  expect(markAt(LINES, 0, 16)?.name).toBe("a");
});

test("a bar answers in its whole box, and nowhere else", () => {
  expect(markAt(BARS, 44, 14)?.name).toBe("one");
  expect(markAt(BARS, 60, 11)).toBeUndefined();
});

test("a person begins at the newest value of the own region", () => {
  expect(beginning(LINES)).toBe(at(LINES, "a", 1));
  expect(beginning(LINES.filter((mark) => !mark.own))).toBe(at(LINES, "b", 1));
  expect(beginning([])).toBeUndefined();
});

test("down passes each line of a year once, also those that are as high", () => {
  const names = ["", "ArrowDown", "ArrowDown", "ArrowDown"].map(
    (_, count) => go(LINES, at(LINES, "c", 1), ...Array(count).fill("ArrowDown")).name,
  );
  expect(names).toEqual(["c", "a", "b", "b"]);
});

test("left and right stay on a line, and stop at its ends", () => {
  const first = at(LINES, "b");
  expect(go(LINES, first, "ArrowRight", "ArrowRight")).toBe(at(LINES, "b", 1));
  expect(go(LINES, first, "ArrowLeft")).toBe(first);
  expect(go(LINES, first, "End", "Home")).toBe(first);
});

test("bars are gone through by where they lie, and on to the next where none lies beside", () => {
  const one = at(BARS, "one");
  expect(go(BARS, one, "ArrowDown").name).toBe("two");
  expect(go(BARS, one, "ArrowRight").name).toBe("beside");
  expect(go(BARS, at(BARS, "two"), "ArrowLeft").name).toBe("one");
  expect(go(BARS, one, "End").name).toBe("beside");
});

test("Page Down comes by everything", () => {
  const seen = BARS.map((_, count) => go(BARS, BARS[0] as Mark, ...Array(count).fill("PageDown")));
  expect(seen).toEqual(BARS);
});

test("two are held at most, the own region first, and choosing one again lets it go", () => {
  const own = (name: string) => name === "ours";
  const after = (...names: string[]) =>
    names.reduce<string[]>((pins, name) => pinned(pins, name, own), []);
  expect(after("a", "b")).toEqual(["a", "b"]);
  expect(after("a", "b", "c")).toEqual(["b", "c"]);
  expect(after("a", "ours")).toEqual(["ours", "a"]);
  expect(after("ours", "a", "b")).toEqual(["ours", "b"]);
  expect(after("a", "b", "a")).toEqual(["b"]);
});

test("one that is held is compared with the own region", () => {
  expect(compared(["a"], "ours")).toEqual(["ours", "a"]);
  expect(compared(["ours"], "ours")).toEqual(["ours"]);
  expect(compared(["a", "b"], "ours")).toEqual(["a", "b"]);
  expect(compared(["a"], undefined)).toEqual(["a"]);
});

test("values side by side are of the year that is asked, or the last that both have", () => {
  expect(sideBySide(LINES, ["a", "b"], "2000")).toBe("a 90 – b 80 (2000)");
  expect(sideBySide(LINES, ["a", "b"], "1990")).toBe("a 60 – b 60 (2001)");
  const [first] = marksOf([{ ...line("short", [1]), marks: [[0, 0, "7", "1999", ""]] }]);
  expect(sideBySide([...LINES, first as Mark], ["a", "short"], "")).toBe(
    "a 60 (2001) – short 7 (1999)",
  );
});
