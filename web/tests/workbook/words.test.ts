import { expect, test } from "vitest";
import { status } from "../../workbook/src/bar_status";
import { standing } from "../../workbook/src/trouble";
import { learnWords, ownName, words } from "../../workbook/src/words";

test("a word is said in the reader's language, or in English where it has none", () => {
  learnWords("fy", { lessonOf: "Les {number} fan {last}", next: "" });
  expect(words("fy", "lessonOf", { number: "6", last: "9" })).toBe("Les 6 fan 9");
  expect(words("fy", "next")).toBe("Next lesson ›");
  expect(words("nl", "lessonOf", { number: "6", last: "9" })).toBe("Lesson 6 of 9");
});

test("a language calls itself by its own name", () => {
  expect([ownName("nl"), ownName("en")]).toEqual(["Nederlands", "English"]);
});

test("the bar says the most important of what goes on", () => {
  expect(status({})).toBeNull();
  expect(status({ busy: true })).toBe("busy");
  expect(status({ busy: true, downloaded: true })).toBe("downloaded");
  expect(status({ busy: true, starting: true })).toBe("starting");
});

test.each([
  ["a server that does not answer is gone", null, null, "gone"],
  ["a proxy without a server is gone", 503, null, "gone"],
  ["a kernel that the server does not know has ended", 404, null, "ended"],
  ["a server that was gone and does not know the kernel is back", 404, "gone", "back"],
  ["and stays so until the page is loaded anew", 404, "back", "back"],
  ["a server that was gone and knows the kernel is as ever", 200, "gone", null],
  ["a kernel that was restarted is not as ever", 200, "restarted", "restarted"],
  ["all is well", 200, null, null],
] as const)("%s", (_, answer, before, after) => {
  expect(standing(answer, before)).toBe(after);
});
