import { expect, test } from "vitest";
import { placeAt } from "../map/picture/place_at";

const box = (key: string, x: number, y: number) => ({
  key,
  x,
  y,
  width: 10,
  height: 10,
  label: key,
});
const SCENE = { cells: [box("low", 0, 0), box("high", 10, 0)], tray: box("tray", 0, 20) };

test("a point in a cell, or in the tray, is above that place", () => {
  expect(placeAt(SCENE, { x: 5, y: 5 })?.key).toBe("low");
  expect(placeAt(SCENE, { x: 5, y: 25 })?.key).toBe("tray");
});

test("a point on the line between two cells is in the second alone", () => {
  expect(placeAt(SCENE, { x: 10, y: 0 })?.key).toBe("high");
});

test("a point beside the picture is above no place", () => {
  expect(placeAt(SCENE, { x: 20, y: 5 })).toBeUndefined();
  expect(placeAt(SCENE, { x: 5, y: 15 })).toBeUndefined();
  expect(placeAt(SCENE, { x: -1, y: 5 })).toBeUndefined();
});
