import { expect, test } from "vitest";
import { roomFor as roomWithin } from "../../map/picture/use_spread";

const ROOMS = { narrowest: 600, widest: 1500, lowest: 436, highest: 596 };
const roomFor = (across: number, down: number) => roomWithin(across, down, ROOMS);

/** How much smaller or larger than it is drawn a map is in a place. */
function scale(across: number, down: number): number {
  const { width, height } = roomFor(across, down);
  return Math.min(across / width, down / height);
}

test("a place that is wider than high gets a map that fills its width", () => {
  const { width, height } = roomFor(1290, 700);
  expect(height).toBe(596);
  // As wide as that it is no higher than its place, and at most a step narrower.
  expect((700 / height) * width).toBeLessThanOrEqual(1290);
  expect((700 / height) * (width + 60)).toBeGreaterThan(1290);
});

test("in the window of a laptop rows are lower, so that letters stay near their size", () => {
  expect(roomFor(670, 480)).toEqual({ width: 720, height: 520 });
  expect(scale(670, 480)).toBeGreaterThan(0.9);
});

test("in a window that is lower still letters are smaller, and rows not lower than a name needs", () => {
  expect(roomFor(946, 360)).toEqual({ width: 1140, height: 436 });
  expect(scale(946, 360)).toBeGreaterThan(0.8);
});

test("a narrow place, or one without a limit to its height, gets the usual map", () => {
  expect(roomFor(480, 900)).toEqual({ width: 600, height: 596 });
  expect(roomFor(640, Number.NaN)).toEqual({ width: 600, height: 596 });
});

test("no map is wider than one can follow", () => {
  expect(roomFor(4000, 400).width).toBe(1500);
});
