import { expect, test } from "vitest";
import { nearest } from "../scene/nearest";

const at = (id: string, x: number, y: number) => ({ id, x, y });
const HERE = at("here", 0, 0);

test.each([
  ["left", "west"],
  ["right", "east"],
  ["up", "north"],
  ["down", "south"],
] as const)("%s goes to the mark on that side", (direction, id) => {
  const marks = [HERE, at("west", -5, 0), at("east", 5, 0), at("north", 0, -5), at("south", 0, 5)];
  expect(nearest(marks, HERE, direction)?.id).toBe(id);
});

test("nothing on that side is nowhere to go", () => {
  expect(nearest([HERE, at("west", -5, 0)], HERE, "right")).toBeUndefined();
});

test("what lies straight ahead counts as nearer than what is closer but aside", () => {
  const marks = [at("ahead", 12, 0), at("aside", 8, 3)];
  expect(nearest(marks, HERE, "right")?.id).toBe("ahead");
});

test("what is far aside loses from what is a little further ahead", () => {
  const marks = [at("aside", 2, 10), at("ahead", 20, 0)];
  expect(nearest(marks, HERE, "right")?.id).toBe("ahead");
});

test("a mark in the same column, less than one unit ahead, is not on that side", () => {
  expect(nearest([at("beside", 0.9, 40)], HERE, "right")).toBeUndefined();
  expect(nearest([at("beside", 1, 0)], HERE, "right")?.id).toBe("beside");
});

test("of two that are as near the first stays", () => {
  expect(nearest([at("one", 5, 1), at("two", 5, -1)], HERE, "right")?.id).toBe("one");
});
