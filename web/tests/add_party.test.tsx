import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AddParty } from "../map/add_party";
import { choose, click, done, drawn, press, refused, type } from "./drawn";

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
};

function panel() {
  const page = drawn(<AddParty add={ADD} close={() => undefined} />);
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

describe("one name after the other", () => {
  test("Enter adds, and the box is free for the next name at once", () => {
    const { page, box, adds } = panel();
    choose(page.querySelector("select"), "government");
    type(box(), "Province");
    press(box(), "Enter");
    expect(adds()[0]?.args).toEqual({ name: "Province", sector: "government" });
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
