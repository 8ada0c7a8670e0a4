import { describe, expect, test } from "vitest";
import { placeToSay, renamed, sectorFor } from "../../map/pasting";

describe("where an error is shown", () => {
  test.each(["sector", "file", "done", "columns.0", "columns.2"])(
    "at its own place: %s",
    (field) => {
      expect(placeToSay(field)).toBe(field);
    },
  );

  test.each([null, "", "name", "columns", "columns.x", "sectors"])(
    "at the text, for what is nowhere in sight: %s",
    (field) => {
      expect(placeToSay(field)).toBe("text");
    },
  );
});

test("what was chosen for a list goes along only where it can be chosen", () => {
  const sectors = [{ value: "government", label: "Government" }];
  expect(sectorFor(sectors, "government")).toBe("government");
  expect(sectorFor(sectors, "table")).toBe("");
});

describe("names of a file after an answer", () => {
  test("take the place of what they were", () => {
    expect(renamed("Coöperatie", { before: "Coöperatie", names: "Co”peratie" })).toBe("Co”peratie");
  });

  test("leave alone what somebody typed since, and a text that is no file", () => {
    expect(renamed("Zwolle", { before: "Zwole", names: "Dalfsen" })).toBe("Zwolle");
    expect(renamed("Zwolle", {})).toBe("Zwolle");
  });
});
