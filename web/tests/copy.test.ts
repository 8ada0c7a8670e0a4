import { expect, test } from "vitest";
import { type Copy, copyToOffer, type Kept, notExpired, readKept, withCopy } from "../kit/copy";

const NOON = Date.parse("2026-03-12T12:00:00+00:00");
const at = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();
const copy = (minutes: number, size = 10): Copy => ({
  state: `s${minutes}`,
  at: at(minutes),
  what: "Groep 3",
  size,
  code: "REGIOLAB1U",
});
const states = (copies: Copy[]) => copies.map((one) => one.state);
const kept = (workspace: string, ...copies: Copy[]): Kept => ({ workspace, name: "regio", copies });
const added = (...copies: Copy[]) => copies.reduce((all, one) => withCopy(all, one), [] as Copy[]);

test("the newest state is kept, and copies before it are five minutes apart", () => {
  expect(states(added(copy(0), copy(1), copy(2), copy(6), copy(7), copy(12)))).toEqual([
    "s12",
    "s6",
    "s0",
  ]);
});

test("the newest and five back are kept", () => {
  const many = added(...[0, 10, 20, 30, 40, 50, 60, 70].map((minutes) => copy(minutes)));
  expect(states(many)).toEqual(["s70", "s60", "s50", "s40", "s30", "s20"]);
});

test("an emptier state never takes the place of a fuller one", () => {
  const emptied = added(copy(0, 30), copy(1, 31), copy(2, 1));
  expect(states(emptied)).toEqual(["s2", "s1", "s0"]);
  const later = [10, 20, 30, 40, 50, 60].map((minutes) => copy(minutes, 2));
  expect(states(added(copy(0, 30), copy(1, 31), ...later))).toContain("s1");
});

test("whatever the order of sizes and times, the newest and the fullest are always there", () => {
  for (let seed = 1; seed <= 10; seed++) {
    let chance = seed;
    const next = (most: number) => {
      chance = (chance * 48271) % 2147483647;
      return chance % most;
    };
    let copies: Copy[] = [];
    let minutes = 0;
    let most = 0;
    for (let step = 0; step < 40; step++) {
      minutes += next(4) ? next(3) : next(30);
      const size = next(5) ? next(40) : next(3);
      most = Math.max(most, size);
      const made = { ...copy(minutes, size), state: `s${step}` };
      copies = withCopy(copies, made);
      expect(copies[0]?.state).toBe(made.state);
      expect(Math.max(...copies.map((one) => one.size))).toBe(most);
      expect(copies.length).toBeLessThanOrEqual(6);
      expect(new Set(states(copies)).size).toBe(copies.length);
    }
  }
});

test("a state that is kept already is not kept twice", () => {
  expect(states(added(copy(0), copy(10), copy(10)))).toEqual(["s10", "s0"]);
  expect(states(added(copy(0), copy(10), { ...copy(20), state: "s0" }))).toEqual(["s0", "s10"]);
});

test("after thirty days a copy is gone", () => {
  const day = 24 * 60;
  const found = notExpired(kept("w1", copy(0), copy(-29 * day), copy(-31 * day)), NOON);
  expect(states(found.copies)).toEqual(["s0", `s${-29 * day}`]);
});

test.each([
  null,
  "x",
  {},
  { workspace: "w1", name: "regio", copies: "x" },
  { workspace: 3, name: "regio", copies: [] },
  { workspace: "w".repeat(2000), name: "regio", copies: [] },
])("what is not ours is not read: %j", (value) => {
  expect(readKept(value)).toBeNull();
});

test("of copies that somebody wrote in only those of the right kind are read", () => {
  const right = copy(0);
  const wrong = [
    null,
    { ...right, at: "yesterday" },
    { ...right, size: "10" },
    { ...right, code: ["x"] },
    { ...right, what: "x".repeat(2000) },
    { ...right, code: "x".repeat(2_000_000) },
  ];
  for (const one of wrong) {
    const read = readKept({ workspace: "w1", name: "regio", copies: [one, right], more: 1 });
    expect(read).toEqual(kept("w1", right));
  }
});

const fresh = { workspace: "w2", name: "regio", state: "empty", size: 0 };

test("on a new server the last copy of the same name is offered", () => {
  expect(copyToOffer([kept("w1", copy(5), copy(0)), kept("w0", copy(1))], fresh)?.state).toBe("s5");
  expect(copyToOffer([{ ...kept("w1", copy(5)), name: "other" }], fresh)).toBeNull();
  expect(copyToOffer([], fresh)).toBeNull();
});

test("where a group made less, the fuller work stays offered until somebody answers", () => {
  const begun = { ...fresh, size: 1 };
  const fuller = kept("w1", copy(5));
  expect(copyToOffer([fuller], begun)).toMatchObject({ workspace: "w1", replaces: true });
  expect(copyToOffer([fuller], { ...fresh, size: 10 })).toBeNull();
  expect(copyToOffer([{ ...fuller, answered: "s5" }], begun)).toBeNull();
  expect(copyToOffer([{ ...fuller, answered: "s1" }], begun)?.state).toBe("s5");
  expect(copyToOffer([{ ...fuller, answered: "s5" }], fresh)?.replaces).toBe(false);
});

test("a copy that this work was never in here is offered until somebody answers", () => {
  const older = { ...fresh, workspace: "w1", state: "sx", size: 3 };
  const copies = [copy(9), copy(5), copy(0)];
  const missed = { ...kept("w1", ...copies), missed: "s5" };
  expect(copyToOffer([missed], older)).toMatchObject({ state: "s5", replaces: true });
  expect(copyToOffer([missed], { ...older, size: 30 })?.state).toBe("s5");
  expect(copyToOffer([kept("w1", ...copies)], older)).toBeNull();
  expect(copyToOffer([{ ...missed, answered: "s5" }], older)).toBeNull();
  expect(copyToOffer([missed], { ...older, state: "s5" })).toBeNull();
  expect(copyToOffer([{ ...missed, missed: "gone" }], older)).toBeNull();
});

test("what is missed here never makes way for what is saved later", () => {
  const later = [6, 7, 20, 30, 40, 50, 60, 70].map((minutes) => copy(minutes, 20));
  const copies = later.reduce(
    (found, one) => withCopy(found, one, "s5"),
    added(copy(0, 30), copy(5, 10)),
  );
  expect(states(copies)).toContain("s5");
  expect(states(copies)).toContain("s0");
  expect(copies).toHaveLength(6);
});
