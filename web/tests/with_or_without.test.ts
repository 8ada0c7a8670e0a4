import { expect, test } from "vitest";
import { withOrWithout } from "../controls/with_or_without";

test("one more stands last; without it the others keep their order", () => {
  expect(withOrWithout(["b", "a"], "c", true)).toEqual(["b", "a", "c"]);
  expect(withOrWithout(["b", "a", "c"], "a", false)).toEqual(["b", "c"]);
});

test("taking away what is not there changes nothing", () => {
  expect(withOrWithout(["b"], "a", false)).toEqual(["b"]);
});
