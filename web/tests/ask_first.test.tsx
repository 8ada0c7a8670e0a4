import { expect, test } from "vitest";
import { AskFirst } from "../controls/ask_first";
import { button, click, done, drawn } from "./drawn";

function asking(ask: string) {
  const pressed: string[] = [];
  const page = drawn(
    <AskFirst
      ask={ask}
      act="Remove this action"
      keep="Cancel"
      press={() => pressed.push("gone")}
    />,
  );
  return { ...page, pressed };
}

test("what takes nothing along goes at once", () => {
  const { page, pressed } = asking("");
  click(button(page, "Remove this action"));
  expect(pressed).toEqual(["gone"]);
});

test("what takes other work along asks first, and Cancel leaves it", async () => {
  const { page, pressed } = asking("With it goes: 1 milestone.");
  click(button(page, "Remove this action"));
  await done();
  expect(pressed).toEqual([]);
  expect(page.textContent).toContain("With it goes: 1 milestone.");
  expect(document.activeElement?.textContent).toBe("Cancel");
  click(button(page, "Cancel"));
  await done();
  expect(page.textContent).not.toContain("1 milestone");
  expect(pressed).toEqual([]);
  click(button(page, "Remove this action"));
  await done();
  click(button(page, "Remove this action"));
  expect(pressed).toEqual(["gone"]);
});
