import { act } from "preact/test-utils";
import { afterEach, describe, expect, test } from "vitest";
import { AskedPicture } from "../region/figure/asked_picture";
import type { AskedPicture as Asked, MarkView } from "../region/figure/marks";
import { button, click, drawn, press } from "./drawn";

const years = (y: number, values: string[]): MarkView[] =>
  values.map((value, place) => [place * 10, y, value, `${2022 + place}`, place === 2 ? "p" : ""]);

const PICTURE: Asked = {
  svg: '<svg viewBox="0 0 100 100"><g id="areas"><path d="M 1 1"/><path d="M 2 2"/></g></svg>',
  width: 100,
  height: 100,
  series: [
    { name: "Ours", kind: "line", own: true, marks: years(50, ["5%", "6%", "7%"]) },
    { name: "High", kind: "line", own: false, marks: years(20, ["8%", "8%", "9%"]) },
    { name: "Low", kind: "line", own: false, marks: years(80, ["1%", "2%", "3%"]) },
  ],
};
const AREAS: Asked = {
  ...PICTURE,
  series: [
    { name: "North", kind: "area", own: false, marks: [[50, 10, "4%", "2022", "", "areas/0"]] },
    { name: "South", kind: "area", own: false, marks: [[50, 90, "6%", "2022", "", "areas/1"]] },
  ],
};
const WORDS = { ask: "Ask", hint: "Point", let_go: "Let go" };

function asked(picture: Asked = PICTURE) {
  const page = drawn(<AskedPicture picture={picture} alt="Three lines" words={WORDS} />);
  const room = page.page.querySelector('[role="application"]');
  const text = (selector: string) => page.page.querySelector(selector)?.textContent ?? "";
  return {
    ...page,
    room,
    said: () => text("[aria-live]"),
    tip: () =>
      [...(page.page.querySelector(".rl-asked-tip")?.children ?? [])].map((one) => one.textContent),
    beside: () => text(".rl-asked-told p"),
    keys: (...keys: string[]) => keys.map((key) => press(room, key)),
  };
}

afterEach(() => document.body.replaceChildren());

describe("by key", () => {
  test("a person begins at the newest value of the own region, and hears its flag", () => {
    const { keys, said, tip } = asked();
    const [event] = keys("ArrowRight");
    expect(said()).toBe("Ours: 7% (2024, p)");
    expect(tip()).toEqual(["Ours", "7%", "2024, p"]);
    expect(event?.defaultPrevented).toBe(true);
  });

  test("left goes back a year, up to the line above in that year", () => {
    const { keys, said } = asked();
    keys("ArrowRight", "ArrowLeft", "ArrowUp");
    expect(said()).toBe("High: 8% (2023)");
  });

  test("Escape says nothing any more, and is not kept from the page where there was nothing", () => {
    const { keys, said, tip } = asked();
    keys("ArrowRight");
    const [first] = keys("Escape");
    expect([said(), tip()]).toEqual(["", []]);
    const [second] = keys("Escape");
    expect([first?.defaultPrevented, second?.defaultPrevented]).toEqual([true, false]);
  });

  test("Tab goes on, and a shortcut of the browser is left alone", () => {
    const { keys } = asked();
    const [tab] = keys("Tab");
    expect(tab?.defaultPrevented).toBe(false);
  });
});

describe("holding", () => {
  test("one that is held stands beside the own region, in the year that is pointed at", () => {
    const { keys, beside, said } = asked();
    keys("ArrowRight", "ArrowDown", "ArrowLeft", "Enter");
    expect(beside()).toBe("Ours 6% – Low 2% (2023)");
    expect(said()).toBe("Low: 2% (2023). Ours 6% – Low 2% (2023)");
  });

  test("what is let go is no longer compared, and the hint is there again", () => {
    const { keys, page, beside } = asked();
    keys("ArrowUp", "ArrowUp", "Enter");
    expect(beside()).toContain("High");
    click(button(page, "Let go"));
    expect(beside()).toBe("Point");
  });
});

describe("areas", () => {
  test("an area answers where it is, and Enter holds it", () => {
    const { page, tip, beside } = asked(AREAS);
    const south = page.querySelectorAll("path")[1];
    act(() => void south?.dispatchEvent(new PointerEvent("pointermove", { bubbles: true })));
    expect(tip()).toEqual(["South", "6%", "2022"]);
    click(south);
    expect(beside()).toBe("South 6% (2022)");
    const held = page.querySelector(".rl-asked-held path");
    expect(held?.getAttribute("d")).toBe("M 2 2");
  });

  test("two pictures on a page share no id", () => {
    asked(AREAS);
    asked(AREAS);
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("another picture keeps what is held where it is in the new one", () => {
  const { keys, again, beside } = asked();
  keys("ArrowUp", "ArrowUp", "Enter");
  const [ours, high] = PICTURE.series;
  const fewer = { ...PICTURE, series: ours && high ? [high] : [] };
  again(<AskedPicture picture={fewer} alt="One line" words={WORDS} />);
  expect(beside()).toBe("High 9% (p) (2024)");
});
