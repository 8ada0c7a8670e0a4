import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Notices } from "../../frame/notices";
import { type Drawn, drawn } from "../drawn";

const said = ({ page }: Drawn) =>
  [...page.querySelectorAll<HTMLElement>(".rl-notice")]
    .filter((notice) => !notice.hidden)
    .map((notice) => notice.textContent);

const hidden = new Set<Element>();

beforeEach(() => {
  // There is no layout here: what is in sight is what the test says.
  vi.spyOn(Element.prototype, "getClientRects").mockImplementation(function (this: Element) {
    const isThere = this.isConnected && ![...hidden].some((place) => place.contains(this));
    return (isThere ? [new DOMRect()] : []) as unknown as DOMRectList;
  });
});

afterEach(() => {
  hidden.clear();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test("the first widget of a page says it, and what only another knows is said there", () => {
  const first = drawn(<Notices notices={["Two browsers."]} />);
  const second = drawn(<Notices notices={["Two browsers.", "A file was damaged."]} />);
  expect(said(first)).toEqual(["Two browsers."]);
  expect(said(second)).toEqual(["A file was damaged."]);
});

test("the next one says it when the first goes, or has nothing to say any more", () => {
  const first = drawn(<Notices notices={["Two browsers."]} />);
  const second = drawn(<Notices notices={["Two browsers."]} />);
  const third = drawn(<Notices notices={["Two browsers."]} />);
  first.again(<Notices notices={[]} />);
  expect([said(second), said(third)]).toEqual([["Two browsers."], []]);
  second.gone();
  expect(said(third)).toEqual(["Two browsers."]);
});

test("one that came first and stands below does not say it again", () => {
  const below = drawn(<Notices notices={["Two browsers."]} />);
  const above = drawn(<Notices notices={[]} />);
  document.body.prepend(above.page);
  above.again(<Notices notices={["Two browsers."]} />);
  expect([said(above), said(below)]).toEqual([["Two browsers."], []]);
});

test("a widget in a closed fold says it for nobody", () => {
  const folded = drawn(<Notices notices={[]} />);
  hidden.add(folded.page);
  folded.again(<Notices notices={["Two browsers."]} />);
  const open = drawn(<Notices notices={["Two browsers."]} />);
  expect(said(open)).toEqual(["Two browsers."]);
});

test("each lesson that is open says it", () => {
  const lessons = [0, 1].map(() => document.createElement("div"));
  const widgets = lessons.map((lesson) => {
    lesson.className = "jp-Notebook";
    document.body.append(lesson);
    const widget = drawn(<Notices notices={[]} />);
    lesson.append(widget.page);
    widget.again(<Notices notices={["Two browsers."]} />);
    return widget;
  });
  expect(widgets.map(said)).toEqual([["Two browsers."], ["Two browsers."]]);
});
