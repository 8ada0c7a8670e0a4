import { createRef } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AddParty } from "../../map/add_party";
import type { MarkActs } from "../../map/picture/mark";
import type { MapMark, MapScene } from "../../map/picture/scene";
import { choose, click, done, drawn, press, refused, type } from "../drawn";

const ADD = {
  button: "Add a party",
  name: "Name",
  sector: "Sector",
  submit: "Add",
  sectors: [
    { value: "", label: "Choose" },
    { value: "government", label: "Government" },
    { value: "education", label: "Education" },
  ],
  drag: "Drag me",
};

type Placing = Pick<MapScene, "marks" | "tray">;

function panel(scene: Placing | null = null, moving = createRef<MarkActs>()) {
  const page = drawn(<AddParty add={ADD} close={() => undefined} scene={scene} moving={moving} />);
  const box = () => page.page.querySelector("input");
  const errors = () =>
    [...page.page.querySelectorAll(".rl-field-error")].map((one) => one.textContent);
  const adds = () => page.sent.filter((one) => one.name === "add");
  return { ...page, box, errors, adds };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
  document.body.replaceChildren();
});

test("the sector is proposed from the name, until somebody chooses one", async () => {
  const { page, box, sent } = panel();
  const list = () => page.querySelector("select");
  const looked = () => sent.filter((one) => one.name === "alike");
  type(box(), "Gemeente Zwolle");
  vi.advanceTimersByTime(400);
  await looked()
    .at(-1)
    ?.answer(done({ alike: "", sector: "government" }));
  expect(list()?.value).toBe("government");
  choose(list(), "education");
  type(box(), "Gemeente Deventer");
  vi.advanceTimersByTime(400);
  await looked()
    .at(-1)
    ?.answer(done({ alike: "", sector: "government" }));
  expect(list()?.value).toBe("education");
});

describe("the sector of the next name", () => {
  const look = async ({ sent }: ReturnType<typeof panel>, sector: string, proposed = "") => {
    vi.advanceTimersByTime(400);
    await sent
      .filter((one) => one.name === "alike")
      .at(-1)
      ?.answer(done({ alike: "", sector, proposed }));
  };

  test("is empty after a proposal, and never what the name before said", async () => {
    const one = panel();
    const list = one.page.querySelector("select");
    type(one.box(), "Gemeente Zwolle");
    await look(one, "government", "Proposed: government.");
    expect(one.page.querySelector("[role=status]")?.textContent).toBe("Proposed: government.");
    press(one.box(), "Enter");
    expect(one.adds()[0]?.args).toEqual({ name: "Gemeente Zwolle", sector: "", by_hand: false });
    expect(list?.value).toBe("");
    type(one.box(), "Kramp");
    await look(one, "");
    expect(list?.value).toBe("");
  });

  test("stays what was chosen by hand, until the next name says something else", async () => {
    const one = panel();
    const list = one.page.querySelector("select");
    choose(list, "education");
    type(one.box(), "De Landen");
    press(one.box(), "Enter");
    type(one.box(), "De Weiden");
    await look(one, "");
    expect(list?.value).toBe("education");
    type(one.box(), "Gemeente Zwolle");
    await look(one, "government");
    expect(list?.value).toBe("government");
  });

  test("is not that of a name that is not there any more", async () => {
    const one = panel();
    type(one.box(), "Gemeente Zwolle");
    vi.advanceTimersByTime(400);
    const [late] = one.sent.filter((sent) => sent.name === "alike");
    type(one.box(), "Kramp");
    await late?.answer(done({ alike: "", sector: "government", proposed: "" }));
    expect(one.page.querySelector("select")?.value).toBe("");
  });
});

test("where the name does not tell the sector, the list takes the focus, and Enter adds", async () => {
  const { page, box, adds } = panel();
  type(box(), "Kramp");
  press(box(), "Enter");
  await adds()[0]?.answer(refused("Choose a sector.", "sector"));
  const list = page.querySelector("select");
  expect(document.activeElement).toBe(list);
  choose(list, "education");
  press(list, "Enter");
  expect(adds()[1]?.args).toEqual({ name: "Kramp", sector: "education", by_hand: true });
});

describe("the line of the party that was just added", () => {
  const shape = { type: "circle", x: 0, y: 90, r: 5 } as const;
  const letters = {
    ...({ type: "text", text: "Go", x: 0, y: 90, size: 10, anchor: "middle" } as const),
    ...({ dir: "ltr", weight: "bold", tone: "letters" } as const),
  } as const;
  const box = { x: 0, y: 85, width: 10, height: 10 };
  const mark: MapMark = {
    ...{ id: "new", ids: ["new"], x: 0, y: 90, box, selected: true, tone: "government" },
    ...{ outline: shape, letters, label: [], sentence: "Zwolle, not placed yet" },
  };
  const tray = { x: 0, y: 80, width: 100, height: 20, key: "tray", label: "not placed yet" };
  const added = async (scene: Placing | null) => {
    const moved: string[] = [];
    const moving = createRef<MarkActs>();
    moving.current = {
      onPointerDown: (_event: unknown, one: MapMark) => moved.push(one.id),
    } as unknown as MarkActs;
    const one = panel(scene, moving);
    type(one.box(), "Zwolle");
    press(one.box(), "Enter");
    await one.adds()[0]?.answer(done({ id: "new" }, "Zwolle is on the map."));
    return { ...one, line: () => one.page.querySelector(".rl-map-new"), moved };
  };

  test("can be dragged into the picture while it has no place", async () => {
    const { line, moved } = await added({ marks: [mark], tray });
    expect(line()?.textContent).toBe("GoDrag me");
    line()?.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(moved).toEqual(["new"]);
  });

  test("is not there once it has one, nor where pictures arrange themselves", async () => {
    const placed = await added({ marks: [{ ...mark, y: 40 }], tray });
    expect(placed.line()).toBeNull();
    placed.gone();
    const { line } = await added(null);
    expect(line()).toBeNull();
  });
});

describe("one name after the other", () => {
  test("Enter adds, and the box is free for the next name at once", () => {
    const { page, box, adds } = panel();
    choose(page.querySelector("select"), "government");
    type(box(), "Province");
    press(box(), "Enter");
    expect(adds()[0]?.args).toEqual({ name: "Province", sector: "government", by_hand: true });
    expect(box()?.value).toBe("");
  });

  test("the next name stays when the first was added", async () => {
    const { box, adds } = panel();
    type(box(), "Province");
    press(box(), "Enter");
    type(box(), "Schoo");
    await adds()[0]?.answer(done({}, "Added."));
    expect(box()?.value).toBe("Schoo");
  });

  test("a name that was refused comes back", async () => {
    const { box, adds, errors } = panel();
    type(box(), "Province");
    press(box(), "Enter");
    await adds()[0]?.answer(refused("Province is there already.", "name"));
    expect(box()?.value).toBe("Province");
    expect(errors()[0]).toBe("Province is there already.");
  });

  test("a name that was refused does not push out the next one; the error says which it was", async () => {
    const { box, adds, errors } = panel();
    type(box(), "Province");
    press(box(), "Enter");
    type(box(), "School");
    await adds()[0]?.answer(refused("It is there already.", "name"));
    expect(box()?.value).toBe("School");
    expect(errors()[0]).toBe("Province: It is there already.");
  });

  test("what is wrong with the sector is said there", async () => {
    const { box, adds, errors } = panel();
    type(box(), "Province");
    press(box(), "Enter");
    await adds()[0]?.answer(refused("Choose a sector.", "sector"));
    expect(errors()).toEqual(["", "Choose a sector."]);
  });
});

describe("names that are alike", () => {
  test("are asked for once nothing was typed for a moment", () => {
    const { box, sent } = panel();
    type(box(), "Prov");
    vi.advanceTimersByTime(200);
    type(box(), "Province");
    vi.advanceTimersByTime(299);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent).toMatchObject([{ name: "alike", args: { name: "Province" } }]);
  });

  test("are not asked for when the panel is gone", () => {
    const { box, sent, gone } = panel();
    type(box(), "Province");
    gone();
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([]);
  });
});

test("a name that was not added yet stands there again when the panel is opened", () => {
  const first = panel();
  type(first.box(), "Province");
  first.gone();
  expect(panel().box()?.value).toBe("Province");
});

describe("names that nobody acknowledged", () => {
  const unsaved = (page: Element) =>
    [...page.querySelectorAll(".rl-draft bdi")].map((one) => one.textContent);

  test("are all there after a reload, and go back in the box one by one", () => {
    const { box, gone, page } = panel();
    for (const name of ["Province", "School", "Bank"]) {
      type(box(), name);
      press(box(), "Enter");
    }
    expect(unsaved(page)).toEqual([]); // an answer may still come
    type(box(), "Uni");
    gone();
    const again = panel();
    expect(again.box()?.value).toBe("Uni");
    expect(unsaved(again.page)).toEqual(["Province", "School", "Bank"]);
    click(again.page.querySelectorAll(".rl-draft button")[1]);
    expect(again.box()?.value).toBe("School");
    expect(unsaved(again.page)).toEqual(["Province", "Bank", "Uni"]);
  });

  test("leave the list when they are", async () => {
    const { box, adds, gone } = panel();
    type(box(), "Province");
    press(box(), "Enter");
    await adds()[0]?.answer(done({}, "Added."));
    gone();
    const again = panel();
    expect(again.box()?.value).toBe("");
    expect(unsaved(again.page)).toEqual([]);
  });

  test("stay when they are refused while the next one stands in the box", async () => {
    const { box, adds, page } = panel();
    type(box(), "Province");
    press(box(), "Enter");
    type(box(), "School");
    await adds()[0]?.answer(refused("It is there already.", "name"));
    expect(unsaved(page)).toEqual(["Province"]);
  });
});
