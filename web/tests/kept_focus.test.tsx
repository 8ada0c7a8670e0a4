import { afterEach, expect, test } from "vitest";
import { keepFocus } from "../kit/kept_focus";

afterEach(() => document.body.replaceChildren());

function widget(html: string) {
  const root = document.createElement("div");
  root.innerHTML = html;
  document.body.append(root);
  keepFocus(root);
  const one = (id: string) => root.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
  return { root, one };
}

const settled = () => new Promise((done) => setTimeout(done, 5));
const now = () => document.activeElement?.id;

test("what came in the place of a control that went away has the focus", async () => {
  const { root, one } = widget(
    "<p><button id=five>5</button><button id=ten>10</button></p><input id=sound>",
  );
  one("ten").focus();
  root.querySelector("p")?.replaceChildren();
  root.querySelector("p")?.insertAdjacentHTML("beforeend", "<button id=stop>Stop</button>");
  await settled();
  expect(now()).toBe("stop");
});

test("where nothing came the next control has it, and at the end the one before", async () => {
  const { one } = widget(
    "<button id=page></button><p id=a><button id=yes></button></p><p id=b><button id=next></button></p>",
  );
  one("yes").focus();
  one("a").remove();
  await settled();
  expect(now()).toBe("next");
  one("b").remove();
  await settled();
  expect(now()).toBe("page");
});

test("a control in a fold that is closed is passed over, and its title is not", async () => {
  const { one } = widget(
    "<p id=a><button id=yes></button></p><details id=fold><summary id=title></summary><button id=in></button></details>",
  );
  one("yes").focus();
  one("a").remove();
  await settled();
  expect(now()).toBe("title");
});

test("nothing happens before the answer is there, nor to a focus that is elsewhere", async () => {
  const { root, one } = widget("<p id=a><button id=yes></button></p><button id=next></button>");
  document.body.insertAdjacentHTML("beforeend", "<input id=elsewhere>");
  root.dataset.waiting = "1";
  one("yes").focus();
  one("a").remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
  root.dataset.waiting = "0";
  await settled();
  expect(now()).toBe("next");
  document.getElementById("elsewhere")?.focus();
  one("next").remove();
  await settled();
  expect(now()).toBe("elsewhere");
});
