import { expect, test } from "vitest";
import { setControls } from "../../workbook/src/controls";
import { keepAnswer, keptAnswer } from "../../workbook/src/kept";
import { screenPage } from "../../workbook/src/rescue";
import { learnWords } from "../../workbook/src/words";

function page(inside: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = `<div class="rl">${inside}</div>`;
  document.body.replaceChildren(root);
  return root;
}

test("controls that nobody answers go off, text stays, and what was off stays off", () => {
  const root = page(
    "<button id=a>a</button><button id=b disabled>b</button><textarea id=c>typed</textarea>",
  );
  const control = (id: string) => root.querySelector<HTMLButtonElement>(`#${id}`);
  const text = root.querySelector("textarea");
  setControls(root, false);
  setControls(root, false);
  expect([control("a")?.disabled, control("b")?.disabled]).toEqual([true, true]);
  expect([text?.readOnly, text?.disabled, text?.value]).toEqual([true, false, "typed"]);
  setControls(root, true);
  expect([control("a")?.disabled, control("b")?.disabled]).toEqual([false, true]);
  expect(text?.readOnly).toBe(false);
});

test("the screen as a file has what was typed and what was folded, and no script", () => {
  learnWords("nl", { screenTitle: "Wat op het scherm stond" });
  const root = page(
    "<input id=n value=''><details><summary>More</summary>inside</details><script>1</script>" +
      "<select><option>one</option><option selected>two</option></select><button>press</button>",
  );
  (root.querySelector("#n") as HTMLInputElement).value = "<b>mbo</b>";
  const made = screenPage(root, "06.ipynb", "nl");
  expect(made).toContain('<html lang="nl">');
  expect(made).toContain("Wat op het scherm stond: 06.ipynb");
  expect(made).toContain("&lt;b&gt;mbo&lt;/b&gt;");
  expect(made).toContain(">two</span>");
  expect(made).toMatch(/<details open(="(true)?")?>/);
  expect(made).not.toMatch(/<script|<button|<input/);
});

test("an answer is kept by notebook and cell, and forgotten when it is as it began", () => {
  keepAnswer("exercises/nl/04_layers.ipynb", "ex-function", "return 1");
  expect(keptAnswer("exercises/nl/04_layers.ipynb", "ex-function")).toBe("return 1");
  expect(keptAnswer("exercises/en/04_layers.ipynb", "ex-function")).toBeNull();
  keepAnswer("exercises/nl/04_layers.ipynb", "ex-function", null);
  expect(keptAnswer("exercises/nl/04_layers.ipynb", "ex-function")).toBeNull();
});
