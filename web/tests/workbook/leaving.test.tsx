// Without a server: the browser asks before a page is left of which something is not saved.
import { beforeEach, expect, test } from "vitest";
import { askBeforeLeaving } from "../../workbook/src/leaving";

askBeforeLeaving();

beforeEach(() => {
  document.body.innerHTML = "";
});

function isAsked(shown: string): boolean {
  document.body.innerHTML = shown;
  const leaving = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

test("a command that was not answered yet is asked about, one that was is not", () => {
  expect(isAsked('<div class="rl" data-waiting="1"></div>')).toBe(true);
  expect(isAsked('<div class="rl" data-waiting="0"></div><div class="rl"></div>')).toBe(false);
});

test("what could not be saved is asked about", () => {
  expect(isAsked('<div class="rl"><div class="rl-saved rl-bad"></div></div>')).toBe(true);
  expect(isAsked('<div class="rl"><div class="rl-saved"></div></div>')).toBe(false);
});
