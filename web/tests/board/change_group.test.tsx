import { afterEach, expect, test } from "vitest";
import { ChangeGroup } from "../../board/change_group";
import type { CollectView } from "../../board/view";
import { choose, drawn, press, type } from "../drawn";

const VIEW = {
  groups: [{ key: "g1", name: "Coast" }],
  change: { title: "Something is wrong", choose: "choose", which: "Which?", rename: "Other name" },
} as unknown as CollectView;

afterEach(() => document.body.replaceChildren());

test("Enter in another name for a group does what the button beside it does", () => {
  const { page, sent } = drawn(<ChangeGroup view={VIEW} />);
  type(page.querySelector("input"), "Delta");
  press(page.querySelector("input"), "Enter");
  expect(sent).toEqual([]);
  choose(page.querySelector("select"), "g1");
  press(page.querySelector("input"), "Enter");
  expect(sent[0]).toMatchObject({
    name: "decide",
    args: { kind: "group_name", about: ["g1"], value: "Delta" },
  });
});
