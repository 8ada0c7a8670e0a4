import { expect, it } from "vitest";
import { Known } from "../../workbook/src/known";

function known() {
  const told: unknown[] = [];
  return { known: new Known((next) => told.push(next)), told };
}

it("says what changes, once", () => {
  const { known: one, told } = known();
  one.about("a");
  one.heard("a", null);
  one.heard("a", "gone");
  one.heard("a", "gone");
  one.heard("a", null);
  expect(told).toEqual(["gone", null]);
});

it("says that nothing is wrong when another kernel comes after one that ended", () => {
  const { known: one, told } = known();
  one.about("a");
  one.heard("a", "ended");
  one.about("b");
  expect(told).toEqual(["ended", null]);
});

it("learns nothing from an answer about another kernel that comes late", () => {
  const { known: one, told } = known();
  one.about("a");
  one.about("b");
  expect(one.heard("a", "ended")).toBe(false);
  expect(one.standing).toBe(null);
  expect(told).toEqual([]);
});
