import { afterEach, expect, test } from "vitest";
import { Header } from "../../frame/header";
import { drawn } from "../drawn";

const line = (page: Element) => page.querySelector(".rl-saved")?.textContent ?? "";

afterEach(() => document.body.replaceChildren());

test("a widget in which something is filled in says whether that is saved", () => {
  expect(line(drawn(<Header title="Our region" />).page)).toBe("not_saved_yet");
});

test("one in which nothing is kept does not, but tells that the line is gone", () => {
  expect(line(drawn(<Header title="Words" keeps={false} />).page)).toBe("");
  const gone = drawn(<Header title="Words" keeps={false} />, { dead: true });
  expect(line(gone.page)).toBe("not_saved_yet");
});
