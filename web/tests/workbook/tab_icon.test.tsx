import { beforeEach, expect, test } from "vitest";
import { showBusy } from "../../workbook/src/tab_icon";

beforeEach(() => {
  document.head.innerHTML =
    '<link rel="icon" href="idle.ico" class="idle favicon">' +
    '<link rel="" href="busy.ico" class="busy favicon">';
});

function shown(): string[] {
  const icons = document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]');
  return [...icons].map((icon) => icon.getAttribute("href") ?? "");
}

test("beside a notebook of somebody else the icon shows that Python computes", () => {
  showBusy(true, false);
  expect(shown()).toEqual(["busy.ico"]);
  showBusy(false, false);
  expect(shown()).toEqual(["idle.ico"]);
});

test("on a lesson the icon stays, and nothing is put into the page anew", () => {
  const before = document.head.firstChild;
  const changes = new MutationObserver(() => undefined);
  changes.observe(document.head, { childList: true, attributes: true, subtree: true });
  showBusy(true, true);
  showBusy(false, true);
  expect(shown()).toEqual(["idle.ico"]);
  expect(document.head.firstChild).toBe(before);
  expect(changes.takeRecords()).toEqual([]);
});

test("an icon that showed busy when a lesson came in sight goes back", () => {
  showBusy(true, false);
  showBusy(false, true);
  expect(shown()).toEqual(["idle.ico"]);
});

test("a page without such icons is left as it is", () => {
  document.head.innerHTML = '<link rel="icon" href="own.ico">';
  showBusy(true, false);
  expect(shown()).toEqual(["own.ico"]);
});
