// In a browser alone: the address names the lesson, and the first lines say where the work is.
import { expect, test, vi } from "vitest";
import { askedPath, withPath, withPathKept } from "../../workbook/src/address";
import { keepWork } from "../../workbook/src/kept";

const ADDRESS =
  "http://course.test/live/lab/index.html?path=notebooks%2Fnl%2F06_stakeholder_map.ipynb";

test("the address names the lesson", () => {
  expect(askedPath(ADDRESS)).toBe("notebooks/nl/06_stakeholder_map.ipynb");
  expect(askedPath("http://course.test/live/lab/index.html")).toBe("");
});

test("another lesson has an address of its own, and nothing else stands in it", () => {
  const other = withPath(`${ADDRESS}&group=ours#Woorden`, "notebooks/nl/08_agenda.ipynb");
  expect(askedPath(other)).toBe("notebooks/nl/08_agenda.ipynb");
  expect(other).not.toContain("group");
  expect(other).not.toContain("#");
});

test("the lesson stays in the address when JupyterLab takes it out", () => {
  expect(withPathKept("/live/lab/index.html", ADDRESS)).toBe(ADDRESS);
  expect(askedPath(withPathKept("/live/lab/index.html?mode=single-document", ADDRESS))).toBe(
    askedPath(ADDRESS),
  );
});

test("another lesson, another page and no lesson at all are left as they are", () => {
  const other = withPath(ADDRESS, "notebooks/nl/08_agenda.ipynb");
  expect(withPathKept(other, ADDRESS)).toBe(other);
  const first = "http://course.test/live/index.html";
  expect(withPathKept(first, ADDRESS)).toBe(first);
  expect(withPathKept("/live/lab/index.html?mode=x", first)).not.toContain("path=");
});

test("the browser is asked once to keep the work", async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal("navigator", { storage: { persisted: async () => false, persist } });
  expect(await keepWork()).toBe(true);
  vi.stubGlobal("navigator", { storage: { persisted: async () => true, persist } });
  expect(await keepWork()).toBe(true);
  expect(persist).toHaveBeenCalledTimes(1);
  vi.stubGlobal("navigator", {});
  expect(await keepWork()).toBe(false);
  vi.unstubAllGlobals();
});
