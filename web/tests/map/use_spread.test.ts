import { expect, test } from "vitest";
import { widthFor } from "../../map/picture/use_spread";

test("a place that is wider than high gets a map that fills its width", () => {
  expect(widthFor(670, 480)).toBe(780);
  // As wide as that it is no higher than its place, and at most a step narrower.
  expect((480 / 596) * 780).toBeLessThanOrEqual(670);
  expect((480 / 596) * (780 + 60)).toBeGreaterThan(670);
});

test("a narrow place, or one without a limit to its height, gets the usual map", () => {
  expect(widthFor(480, 900)).toBe(600);
  expect(widthFor(640, Number.NaN)).toBe(600);
});

test("no map is wider than one can follow", () => {
  expect(widthFor(4000, 400)).toBe(1500);
});
