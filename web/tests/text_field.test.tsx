import { afterEach, describe, expect, test } from "vitest";
import { TextField } from "../controls/text_field";
import type { Answer } from "../kit/command";
import { moveDrafts, readDraft, writeDraft } from "../kit/drafts";
import { button, click, done, drawn, leave, press, refused, type } from "./drawn";

interface Saved {
  text: string;
  base: string;
  answer: (answer: Answer) => void;
}

function field(value: string, { lines = 1 } = {}) {
  const saved: Saved[] = [];
  const save = (text: string, base: string) =>
    new Promise<Answer>((answer) => saved.push({ text, base, answer }));
  const shown = (now: string) => (
    <TextField name="about.group" label="Group" value={now} save={save} lines={lines} />
  );
  const page = drawn(shown(value));
  const box = () => page.page.querySelector<HTMLInputElement>("input, textarea");
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const answered = async (answer: Answer) => {
    saved.at(-1)?.answer(answer);
    await settle();
    await settle();
  };
  const error = () => page.page.querySelector(".rl-field-error")?.textContent;
  return {
    ...page,
    saved,
    box,
    answered,
    error,
    settle,
    show: (now: string) => page.again(shown(now)),
  };
}

afterEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
});

describe("a text that is left", () => {
  test("is saved with what stood there when typing began", () => {
    const { box, saved } = field("Twente");
    type(box(), "Twente Board");
    leave(box());
    expect(saved).toMatchObject([{ text: "Twente Board", base: "Twente" }]);
  });

  test("is not saved when it is as it was", () => {
    const { box, saved } = field("Twente");
    type(box(), "Twen");
    type(box(), "Twente");
    leave(box());
    expect(saved).toEqual([]);
    expect(readDraft("w1", "about.group")).toBeNull();
  });

  test("keeps its base when somebody else changes it meanwhile", () => {
    const { box, saved, show } = field("Twente");
    type(box(), "Twente B");
    show("Zeeland");
    type(box(), "Twente Board");
    leave(box());
    expect(saved).toMatchObject([{ text: "Twente Board", base: "Twente" }]);
  });

  test("stands there as typed until the answer is here, and then as it is kept", async () => {
    const { box, show, answered } = field("Twente");
    type(box(), "Zeeland");
    leave(box());
    expect(box()?.value).toBe("Zeeland");
    await answered(done());
    show("Zeeland (kept)");
    expect(box()?.value).toBe("Zeeland (kept)");
    expect(readDraft("w1", "about.group")).toBeNull();
  });

  test("that was refused stays, with the error and as a draft", async () => {
    const { box, answered, error } = field("Twente");
    type(box(), "Zeeland");
    leave(box());
    await answered(refused("That name is taken."));
    expect(box()?.value).toBe("Zeeland");
    expect(error()).toBe("That name is taken.");
    expect(box()?.getAttribute("aria-invalid")).toBe("true");
    expect(readDraft("w1", "about.group")).toEqual({ text: "Zeeland", base: "Twente" });
  });

  test("and typed on while it is on its way is not thrown away by the answer", async () => {
    const { box, answered } = field("Twente");
    type(box(), "Zeeland");
    leave(box());
    type(box(), "Zeeland and more");
    await answered(done());
    expect(box()?.value).toBe("Zeeland and more");
    expect(readDraft("w1", "about.group")?.text).toBe("Zeeland and more");
  });
});

describe("a key", () => {
  test("Enter saves on one line", () => {
    const { box, saved } = field("");
    type(box(), "Twente");
    expect(press(box(), "Enter").defaultPrevented).toBe(true);
    expect(saved).toHaveLength(1);
  });

  test("Enter is a new line where there are more", () => {
    const { box, saved } = field("", { lines: 2 });
    type(box(), "Twente");
    expect(press(box(), "Enter").defaultPrevented).toBe(false);
    expect(saved).toEqual([]);
  });

  test("Escape leaves it as it was", () => {
    const { box, saved } = field("Twente");
    type(box(), "Zeeland");
    press(box(), "Escape");
    expect(box()?.value).toBe("Twente");
    leave(box());
    expect(saved).toEqual([]);
  });
});

describe("a draft of before the page was loaded", () => {
  test("stands there, and can be saved with its own base", () => {
    writeDraft("w1", "about.group", { text: "Zeel", base: "Twente" });
    const { page, box, saved } = field("Drenthe");
    expect(box()?.value).toBe("Zeel");
    click(button(page, "save_draft"));
    expect(saved).toMatchObject([{ text: "Zeel", base: "Twente" }]);
  });

  test("can be dropped", () => {
    writeDraft("w1", "about.group", { text: "Zeel", base: "Twente" });
    const { page, box } = field("Drenthe");
    click(button(page, "drop_draft"));
    expect(box()?.value).toBe("Drenthe");
    expect(readDraft("w1", "about.group")).toBeNull();
  });

  test("is not saved by the focus that passes its box, and is once somebody types", () => {
    writeDraft("w1", "about.group", { text: "Zeel", base: "Twente" });
    const { page, box, saved } = field("Drenthe");
    leave(box());
    expect(saved).toEqual([]);
    expect(button(page, "save_draft")).toBeDefined();
    type(box(), "Zeeland");
    leave(box());
    expect(saved).toMatchObject([{ text: "Zeeland", base: "Twente" }]);
  });

  test("stands there at once when work is brought back that it belongs to", async () => {
    const { page, box, saved, settle } = field("");
    await settle();
    writeDraft("gone", "about.group", { text: "Zeel", base: "Twente" });
    moveDrafts("gone", "w1");
    await settle();
    expect(box()?.value).toBe("Zeel");
    expect(button(page, "save_draft")).toBeDefined();
    expect(saved).toEqual([]);
  });

  test("of work that is brought back takes the place of nothing that is typed here", async () => {
    const { box, settle } = field("");
    await settle();
    type(box(), "Drenthe");
    writeDraft("gone", "about.group", { text: "Zeel", base: "Twente" });
    moveDrafts("gone", "w1");
    await settle();
    expect(box()?.value).toBe("Drenthe");
  });

  test("that was saved after all is no draft", () => {
    writeDraft("w1", "about.group", { text: "Twente", base: "" });
    const { page } = field("Twente");
    expect(button(page, "save_draft")).toBeUndefined();
  });

  test("is not offered while somebody types", () => {
    const { page, box } = field("Twente");
    type(box(), "Zeeland");
    expect(button(page, "save_draft")).toBeUndefined();
  });
});

describe("one person alone", () => {
  test("who types on while the first text is on its way makes no conflict", async () => {
    const { box, saved, answered, show } = field("");
    type(box(), "Twen");
    press(box(), "Enter");
    type(box(), "Twente");
    press(box(), "Enter");
    expect(saved).toHaveLength(1); // one after the other
    show("Twen");
    await answered(done());
    expect(saved[1]).toMatchObject({ text: "Twente", base: "Twen" });
  });

  test("who comes back after a reload to a text that did arrive makes none either", async () => {
    const { box, gone } = field("");
    type(box(), "Twen");
    press(box(), "Enter");
    type(box(), "Twente");
    gone();
    const again = field("Twen"); // the first text was kept; the page did not hear of it
    press(again.box(), "Enter");
    expect(again.saved).toMatchObject([{ text: "Twente", base: "Twen" }]);
  });
});
