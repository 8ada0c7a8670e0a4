import { expect, test } from "vitest";
import { notebookIn } from "../../workbook/src/address";
import { linkedNotebook } from "../../workbook/src/links";
import { inLanguage, isOurPath, lessonPath } from "../../workbook/src/ours";

const FROM = "notebooks/nl/04_layers.ipynb";

test.each([
  ["05_tensions.ipynb", "notebooks/nl/05_tensions.ipynb", ""],
  ["../../exercises/nl/04_layers.ipynb", "exercises/nl/04_layers.ipynb", ""],
  ["../en/04_layers.ipynb#Sources", "notebooks/en/04_layers.ipynb", "Sources"],
  ["/files/notebooks/nl/05_tensions.ipynb?_xsrf=2%7Cab", "notebooks/nl/05_tensions.ipynb", ""],
  [
    "/user/ann/doc/tree/course/notebooks/nl/05_tensions.ipynb",
    "course/notebooks/nl/05_tensions.ipynb",
    "",
  ],
  [
    "/user/ann/files/solutions/nl/04_layers.ipynb#met%20spatie",
    "solutions/nl/04_layers.ipynb",
    "met spatie",
  ],
])("the link %s leads to a notebook of ours", (href, path, hash) => {
  expect(linkedNotebook(href, FROM)).toEqual({ path, hash });
});

test.each([
  "#Bronnen",
  "https://www.ser.nl/notebooks.html",
  "../../guide/nl/00_start.md",
  "../../my/own.ipynb",
  "100%.ipynb",
  "",
])("the link %s is left to JupyterLab", (href) => {
  expect(linkedNotebook(href, FROM)).toBeNull();
});

test("only notebooks in the folders of the course look like ours", () => {
  expect(isOurPath("course/notebooks/fy/00_start.ipynb")).toBe(true);
  expect(isOurPath("guide/en/00_start.ipynb")).toBe(true);
  for (const path of ["notebooks/contract.ipynb", "work/notebooks/nl/mine.ipynb", ""])
    expect(isOurPath(path)).toBe(false);
});

test("the same notebook in another language, and a lesson seen from an exercise", () => {
  expect(inLanguage("a/exercises/nl/04_layers.ipynb", "en")).toBe("a/exercises/en/04_layers.ipynb");
  const lesson = { number: "05", name: "Zes", file: "05_tensions.ipynb" };
  expect(lessonPath("a/exercises/nl/04_layers.ipynb", "nl", lesson)).toBe(
    "a/notebooks/nl/05_tensions.ipynb",
  );
});

test.each([
  ["/doc/tree/notebooks/nl/00_start.ipynb", "/"],
  ["/user/ann/lab/workspaces/auto-b/tree/notebooks/nl/00_start.ipynb", "/user/ann/"],
  ["/lab/tree/notebooks/nl/00%5Fstart.ipynb", "/"],
])("the address %s leads to a notebook", (address, base) => {
  expect(notebookIn(address, base)).toBe("notebooks/nl/00_start.ipynb");
});
