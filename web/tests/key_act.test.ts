import { describe, expect, test } from "vitest";
import { type KeySituation, keyAct } from "../map/picture/key_act";

const AT_REST: KeySituation = { dragging: false, held: false, tying: false, movable: true };
const PARTY = { ids: ["p1"] };
const SEVERAL = { ids: ["p1", "p2"], opens: { sector: "government", place: "4-4" } };

describe("at rest", () => {
  test.each([
    ["ArrowLeft", "left"],
    ["ArrowRight", "right"],
    ["ArrowUp", "up"],
    ["ArrowDown", "down"],
  ])("%s goes to the next mark", (key, direction) => {
    expect(keyAct(key, PARTY, AT_REST)).toEqual({ act: "go", direction });
  });

  test.each(["Enter", " "])("%j picks a party up", (key) => {
    expect(keyAct(key, PARTY, AT_REST)).toEqual({ act: "pick_up" });
  });

  test("Enter opens a mark that stands for several", () => {
    expect(keyAct("Enter", SEVERAL, AT_REST)).toEqual({ act: "open" });
  });

  test.each(["Escape", "Tab", "a", "Home"])("%s is not ours", (key) => {
    expect(keyAct(key, PARTY, AT_REST)).toBeUndefined();
  });
});

describe("with a party picked up", () => {
  const holding = { ...AT_REST, held: true };

  test("an arrow carries it", () => {
    expect(keyAct("ArrowUp", PARTY, holding)).toEqual({ act: "carry", direction: "up" });
  });

  test.each(["Enter", " "])("%j puts it down", (key) => {
    expect(keyAct(key, PARTY, holding)).toEqual({ act: "drop" });
  });

  test("Escape puts it back", () => {
    expect(keyAct("Escape", PARTY, holding)).toEqual({ act: "put_back" });
  });

  test("Tab is not ours: leaving puts it back", () => {
    expect(keyAct("Tab", PARTY, holding)).toBeUndefined();
  });
});

describe("where a party is chosen, not moved", () => {
  test("while a relation is laid", () => {
    expect(keyAct("Enter", PARTY, { ...AT_REST, tying: true })).toEqual({ act: "choose" });
  });

  test("in a picture in which nothing moves", () => {
    expect(keyAct(" ", PARTY, { ...AT_REST, movable: false })).toEqual({ act: "choose" });
  });

  test("a mark for several opens there too", () => {
    expect(keyAct("Enter", SEVERAL, { ...AT_REST, tying: true })).toEqual({ act: "open" });
  });

  test("arrows go to the next mark as ever", () => {
    const tying = { ...AT_REST, tying: true };
    expect(keyAct("ArrowLeft", PARTY, tying)).toEqual({ act: "go", direction: "left" });
  });
});

test("Escape ends dragging with the pointer, before anything else", () => {
  expect(keyAct("Escape", PARTY, { ...AT_REST, dragging: true, held: true })).toEqual({
    act: "stop_dragging",
  });
});
