import { afterEach, describe, expect, test, vi } from "vitest";
import { PasteCode } from "../work/paste_code";
import { ShareCode } from "../work/share_code";
import { button, click, done, drawn, refused, type } from "./drawn";

const VIEW = {
  title: "Share code",
  about: "As text",
  button: "Copy share code",
  label: "Code",
  large: "Large",
};
const MADE = { text: "REGIOLAB1U…", copied: "Copied.", by_hand: "Press Ctrl+C." };

const allow = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal("navigator", { clipboard: { writeText } });

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe("the share code", () => {
  const ask = async () => {
    const panel = drawn(<ShareCode view={VIEW} />);
    click(button(panel.page, "Copy share code"));
    await panel.sent[0]?.answer(done(MADE));
    return panel;
  };

  test("is copied, stands in sight, and it is said", async () => {
    const copied: string[] = [];
    allow(async (text) => void copied.push(text));
    const { page, said } = await ask();
    await vi.waitFor(() => expect(said).toEqual(["Copied."]));
    expect(copied).toEqual([MADE.text]);
    expect(page.querySelector("textarea")?.value).toBe(MADE.text);
  });

  test("is selected for copying by hand where a page may not copy", async () => {
    allow(() => Promise.reject(new Error("not allowed")));
    const { page, said } = await ask();
    await vi.waitFor(() => expect(said).toEqual(["Press Ctrl+C."]));
    const box = page.querySelector("textarea");
    expect([box?.selectionStart, box?.selectionEnd]).toEqual([0, MADE.text.length]);
  });

  test("that cannot be made is said", async () => {
    const panel = drawn(<ShareCode view={VIEW} />);
    click(button(panel.page, "Copy share code"));
    await panel.sent[0]?.answer(refused("Too large."));
    expect(panel.said).toEqual(["Too large."]);
    expect(panel.page.querySelector("textarea")).toBeNull();
  });
});

describe("a pasted code", () => {
  const paste = async () => {
    const panel = drawn(<PasteCode view={{ label: "Paste", button: "Look" }} />);
    type(panel.page.querySelector("textarea"), "REGIOLAB");
    click(button(panel.page, "Look"));
    return panel;
  };

  test("goes to the kernel and leaves the box empty", async () => {
    const { page, sent } = await paste();
    expect(sent).toMatchObject([{ name: "paste", args: { text: "REGIOLAB" } }]);
    await sent[0]?.answer(done());
    expect(page.querySelector("textarea")?.value).toBe("");
  });

  test("that is refused stays, with what is wrong beside it", async () => {
    const { page, sent } = await paste();
    await sent[0]?.answer(refused("Cut off in part 2.", "code"));
    expect(page.querySelector("textarea")?.value).toBe("REGIOLAB");
    expect(page.querySelector(".rl-field-error")?.textContent).toBe("Cut off in part 2.");
  });
});
