import { createRef } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Picture } from "../map/picture/picture";
import type { Carried, MapMark, MapScene } from "../map/picture/scene";
import type { PictureView } from "../map/view";
import { done, drawn, press, refused } from "./drawn";

const BOX = { x: 0, y: 0, width: 10, height: 10 };
const LETTERS = {
  type: "text",
  text: "PR",
  x: 0,
  y: 0,
  size: 10,
  anchor: "middle",
  dir: "ltr",
  weight: "bold",
  tone: "letters",
} as const;

const mark = (id: string, x: number, more: Partial<MapMark> = {}): MapMark => ({
  id,
  ids: [id],
  x,
  y: 0,
  box: BOX,
  selected: false,
  tone: "government",
  outline: { type: "circle", x, y: 0, r: 5 },
  letters: LETTERS,
  label: [],
  sentence: `party ${id}`,
  seen: { influence: 1 },
  ...more,
});

const place = (key: string, x: number) => ({ ...BOX, key, x, label: `place ${key}` });

const SCENE: MapScene = {
  width: 100,
  height: 100,
  description: "Two parties",
  shapes: [],
  ties: [],
  marks: [
    mark("b", 20),
    mark("a", 0),
    mark("many", 40, { ids: ["x", "y"], opens: { sector: "government", place: "4-4" } }),
  ],
  selections: [],
  cells: [place("low", 0)],
  tray: place("tray", 50),
};

const PICTURE: PictureView = {
  label: "Map",
  hint: "Arrows",
  point: "Point at a party",
  description: "In words",
  movable: true,
  views_label: "Picture",
  views: [],
  wide: { label: "Wide", value: false },
  drawn_for: { width: 600, height: 596 },
  rooms: { narrowest: 600, widest: 1500, lowest: 436, highest: 596 },
  larger: "Larger",
  smaller: "Smaller",
  fit: "Whole",
  more: "more",
  rearrange: { label: "Rearrange", enabled: true },
};

const CARRIED: Carried = { party: "a", place: place("low", 0), said: "above low" };

let chosen: string[];

function picture({
  carried = null as Carried | null,
  tying = false,
  scene = SCENE,
  zoom = 1,
} = {}) {
  const choose = (party: string) => chosen.push(party);
  const shown = (now: Carried | null) => (
    <Picture
      scene={scene}
      carried={now}
      picture={PICTURE}
      choose={choose}
      tying={tying}
      zoom={zoom}
      shared={createRef()}
    />
  );
  const page = drawn(shown(carried));
  const at = (id: string) => page.page.querySelector<SVGElement>(`[data-mark="${id}"]`);
  const names = () => page.sent.map((one) => one.name);
  const stops = () =>
    [...page.page.querySelectorAll("[data-mark]")]
      .filter((one) => one.getAttribute("tabindex") === "0")
      .map((one) => one.getAttribute("data-mark"));
  return { ...page, at, names, stops, carry: (now: Carried | null) => page.again(shown(now)) };
}

beforeEach(() => {
  chosen = [];
});

afterEach(() => {
  document.body.replaceChildren();
});

describe("walking over the marks", () => {
  test("one mark is in the tab order, and an arrow brings it to the next", () => {
    const { at, stops, names } = picture();
    expect(stops()).toEqual(["b"]);
    press(at("b"), "ArrowLeft");
    expect(stops()).toEqual(["a"]);
    press(at("a"), "ArrowRight");
    expect(stops()).toEqual(["b"]);
    expect(names()).toEqual([]);
  });

  test("marks stand in the order of their ids, wherever they are on the map", () => {
    const { page } = picture();
    const ids = [...page.querySelectorAll("[data-mark]")].map((one) =>
      one.getAttribute("data-mark"),
    );
    expect(ids).toEqual(["a", "b", "many"]);
  });

  test("an arrow does not scroll the page, and Tab goes on", () => {
    const { at } = picture();
    expect(press(at("a"), "ArrowUp").defaultPrevented).toBe(true);
    expect(press(at("a"), "Tab").defaultPrevented).toBe(false);
    expect(press(at("a"), "Escape").defaultPrevented).toBe(false);
  });
});

describe("moving by key", () => {
  test("a party is picked up, carried and put down", async () => {
    const { at, sent, carry } = picture();
    press(at("a"), "Enter");
    await sent[0]?.answer(done());
    carry(CARRIED);
    press(at("a"), "ArrowUp");
    press(at("a"), " ");
    expect(sent.map(({ name, args }) => ({ name, args }))).toEqual([
      { name: "pick_up", args: { party: "a" } },
      { name: "carry", args: { direction: "up" } },
      { name: "drop", args: {} },
    ]);
  });

  test("keys that follow fast count as carrying, before the answer is here", () => {
    const { at, names } = picture();
    press(at("a"), "Enter");
    press(at("a"), "ArrowUp");
    expect(names()).toEqual(["pick_up", "carry"]);
  });

  test("a party that could not be picked up is not carried", async () => {
    const { at, sent, names } = picture();
    press(at("a"), "Enter");
    await sent[0]?.answer(refused("It is gone."));
    press(at("a"), "ArrowRight");
    expect(names()).toEqual(["pick_up"]);
  });

  test("Escape puts it back", () => {
    const { at, names } = picture({ carried: CARRIED });
    expect(press(at("a"), "Escape").defaultPrevented).toBe(true);
    expect(names()).toEqual(["put_back"]);
  });

  test("leaving the mark puts it back, once", () => {
    const { at, names } = picture({ carried: CARRIED });
    at("a")?.dispatchEvent(new FocusEvent("blur"));
    at("a")?.dispatchEvent(new FocusEvent("blur"));
    expect(names()).toEqual(["put_back"]);
  });

  test("what is carried hangs in the middle of its place, and is said", () => {
    const { page } = picture({ carried: CARRIED });
    expect(page.querySelector(".rl-ghost")?.getAttribute("transform")).toBe("translate(5 5)");
    expect(page.querySelector(".rl-map-told")?.textContent).toBe("above low");
  });
});

test("while a relation is laid, Enter chooses the party", () => {
  const { at, names } = picture({ tying: true });
  press(at("a"), "Enter");
  expect(chosen).toEqual(["a"]);
  expect(names()).toEqual([]);
});

test("Enter on a mark for several shows whom it stands for", () => {
  const { at, sent } = picture();
  press(at("many"), "Enter");
  expect(sent[0]).toMatchObject({
    name: "open_mark",
    args: { sector: "government", place: "4-4" },
  });
});

describe("the ties of the mark that is pointed at", () => {
  const TIE = {
    type: "line" as const,
    x1: 0,
    y1: 0,
    x2: 20,
    y2: 0,
    tone: "soft",
    dash: "solid",
    ids: ["r1"],
    ends: ["a", "b"],
    arrows: [],
    label: null,
  };

  test("stand out: what it is not tied to is dimmed, until the pointer leaves", () => {
    const scene = { ...SCENE, ties: [TIE] } as unknown as MapScene;
    const { page } = drawn(
      <Picture
        scene={scene}
        carried={null}
        picture={PICTURE}
        choose={() => undefined}
        tying={false}
        zoom={1}
        shared={createRef()}
      />,
    );
    const far = () =>
      [...page.querySelectorAll(".rl-mark-far")].map((one) => one.getAttribute("data-mark"));
    const point = (id: string, kind: string) =>
      act(() => {
        page.querySelector(`[data-mark="${id}"]`)?.dispatchEvent(new PointerEvent(kind));
      });
    expect(far()).toEqual([]);
    point("a", "pointerenter");
    expect(far()).toEqual(["many"]);
    expect(page.querySelectorAll(".rl-tie-near")).toHaveLength(1);
    point("a", "pointerleave");
    expect(far()).toEqual([]);
    // a mark without ties dims nothing
    point("many", "pointerenter");
    expect(far()).toEqual([]);
  });
});

test("on an enlarged map what was found comes into sight", () => {
  const scrolled: ScrollToOptions[] = [];
  const before = Element.prototype.scrollTo;
  Element.prototype.scrollTo = (to?: ScrollToOptions | number) => {
    scrolled.push(to as ScrollToOptions);
  };
  const found = { type: "rect" as const, x: 10, y: 20, width: 20, height: 20, tone: "accent" };
  picture({ zoom: 2, scene: { ...SCENE, selections: [found as MapScene["selections"][number]] } });
  picture({ zoom: 1, scene: { ...SCENE, selections: [found as MapScene["selections"][number]] } });
  Element.prototype.scrollTo = before;
  expect(scrolled).toHaveLength(1);
});
