import { useEffect } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Button } from "../../controls/button";
import { mount } from "../../frame/mount";
import type { Answer } from "../../kit/command";
import { type SendHow, useKit } from "../../kit/context";
import { button, click, press, WORDS } from "../drawn";
import { FakeModel } from "../fake_model";
import { KIT } from "../kit_view";

const VIEW = {
  ...KIT,
  // As they come over the line: plain text.
  words: Object.fromEntries(
    [
      "saved_at",
      "not_saved_yet",
      "dead",
      "dead_text",
      "details",
      "keep_theirs",
      "take_mine",
      "too_large",
      "one_file",
      "busy",
    ].map((name) => [name, String(WORDS[name as "dead"])]),
  ),
};

let how: SendHow;
let answers: Answer[];
let drawnTimes: number;
let huge = "a";

function Sample({ view }: { view: { title: string } }) {
  const { send } = useKit();
  useEffect(() => {
    drawnTimes += 1;
  });
  return (
    <div>
      <p class="title">{view.title}</p>
      <Button onPress={async () => answers.push(await send("add", { name: huge }, how))}>
        Add
      </Button>
      <input />
    </div>
  );
}

function page() {
  const model = new FakeModel();
  model.show(VIEW, { title: "Sample" });
  const el = document.createElement("div");
  document.body.append(el);
  let close: () => void = () => undefined;
  act(() => {
    close = mount(Sample).render({ model, el });
  });
  act(() => model.acknowledge()); // of the first ping
  const text = (selector: string) => el.querySelector(selector)?.textContent ?? null;
  const hear = async (say: () => void) => {
    await act(async () => say());
  };
  const add = () => click(button(el, "Add"));
  return { model, el, close, text, hear, add };
}

beforeEach(() => {
  how = {};
  answers = [];
  drawnTimes = 0;
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe("what came of a command", () => {
  test("is announced", async () => {
    const { model, text, hear, add } = page();
    add();
    await hear(() => model.acknowledge("Added."));
    expect(text("[role=status] p")).toBe("Added.");
  });

  test("is heard and not seen when the sender shows it", async () => {
    how = { quiet: true, told: true };
    const { model, el, hear, add } = page();
    add();
    await hear(() => model.acknowledge("Added."));
    expect(el.querySelector("[role=status] p")?.className).toBe("rl-hidden");
  });

  test("is an error in sight", async () => {
    const { model, text, hear, add } = page();
    add();
    await hear(() => model.refuse("Fill in a name."));
    expect(text(".rl-error")).toBe("Fill in a name.");
  });

  test("is left to the control that asked quietly, when it is an error", async () => {
    how = { quiet: true };
    const { model, text, hear, add } = page();
    add();
    await hear(() => model.refuse("Fill in a name."));
    expect(text(".rl-error")).toBeNull();
    expect(answers).toMatchObject([{ ok: false, error: "Fill in a name." }]);
  });

  test("is bad news when it was done and could not be saved", async () => {
    const { model, text, hear, add } = page();
    add();
    const unsaved = { ok: true, saved: false, message: "The disk is full.", data: {} } as const;
    await hear(() => model.say({ type: "ack", ...unsaved }));
    expect(text(".rl-error")).toBe("The disk is full.");
  });
});

describe("the focus", () => {
  test("may be moved when nobody went elsewhere", async () => {
    const { model, hear, add } = page();
    add();
    await hear(() => model.acknowledge());
    expect(answers[0]?.stayed).toBe(true);
  });

  test("stays with whoever went on to another control", async () => {
    const { model, el, hear, add } = page();
    add();
    el.querySelector("input")?.focus();
    await hear(() => model.acknowledge());
    expect(answers[0]?.stayed).toBe(false);
  });
});

describe("a kernel that is gone", () => {
  test("is said, and no button works until it is there again", async () => {
    vi.useFakeTimers();
    const { model, el, text, hear, add } = page();
    add();
    const [, command] = model.sent;
    await hear(() => vi.advanceTimersByTime(3000));
    expect(text(".rl-banner")).toContain("dead");
    expect(el.querySelector("button")?.getAttribute("aria-disabled")).toBe("true");
    add();
    expect(model.sent).toHaveLength(2);
    await hear(() => model.acknowledge("", {}, command));
    expect(text(".rl-banner")).toBeNull();
    expect(el.querySelector("button")?.getAttribute("aria-disabled")).toBeNull();
  });
});

test("a view that did not change is not drawn again when only the saved line did", () => {
  const { model, text } = page();
  const before = drawnTimes;
  act(() => model.show({ ...VIEW, saved_at: "2026-01-01T10:00:00" }, { title: "Sample" }));
  expect(drawnTimes).toBe(before);
  act(() => model.show(VIEW, { title: "Another" }));
  expect(text(".title")).toBe("Another");
  expect(drawnTimes).toBeGreaterThan(before);
});

test("keys stay in the widget, but the one that saves the notebook goes on", () => {
  const { el } = page();
  const keys: string[] = [];
  const hear = (event: Event) => keys.push((event as KeyboardEvent).key);
  document.body.addEventListener("keydown", hear);
  press(el.querySelector("input"), "x");
  const saves = new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true });
  el.querySelector("input")?.dispatchEvent(saves);
  document.body.removeEventListener("keydown", hear);
  expect(keys).toEqual(["s"]);
});

test("a widget that is closed leaves nothing behind", () => {
  const { model, el, close } = page();
  act(() => close());
  expect(el.querySelector(".rl-frame")).toBeNull();
  expect(model.hearers).toBe(0);
});

test("a conflict is asked once on a page, by another widget when the first is closed", () => {
  const conflicts = [
    {
      id: "c1",
      sentence: "What should stay?",
      theirs: "a",
      theirs_by: "Fatima",
      mine: "b",
      mine_by: "",
    },
  ];
  const pages = [page(), page()];
  const asked = () => document.querySelectorAll(".rl-conflict").length;
  for (const { model } of pages) act(() => model.show({ ...VIEW, conflicts }, { title: "Sample" }));
  expect(asked()).toBe(1);
  const question = pages[0]?.el.querySelector(".rl-conflict");
  const answers = [...(question?.querySelectorAll("button") ?? [])].map((one) => one.textContent);
  expect(answers).toEqual(["keep_theirs (Fatima)", "take_mine"]);
  act(() => pages[0]?.close());
  expect(pages[1]?.el.querySelector(".rl-conflict")).not.toBeNull();
  for (const { model } of pages) act(() => model.show(VIEW, { title: "Sample" }));
  expect(asked()).toBe(0);
  act(() => pages[1]?.close());
});

test("what is too large is refused in a sentence and not sent", async () => {
  const { model, el, text } = page();
  how = {};
  huge = "x".repeat(11_000_000);
  await act(async () => click(button(el, "Add")));
  huge = "a";
  expect(model.sent.filter((one) => one.name === "add")).toEqual([]);
  expect(text(".rl-error")).toBe("too_large");
});
