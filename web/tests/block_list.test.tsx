import { afterEach, expect, test } from "vitest";
import { BlockList } from "../agenda/block_list";
import type { Block } from "../agenda/blocks";
import { drawn, type } from "./drawn";

const NO_FOCUS = { step: () => undefined, card: () => undefined, button: () => undefined };
const ITEMS: Block = {
  type: "items",
  items: [],
  take_away: "Remove",
  form: {
    type: "form",
    key: "add",
    submit: "Add",
    command: "add",
    args: {},
    fields: [{ type: "text", name: "a", label: "a", hint: "", placeholder: "", options: [] }],
    narrow: false,
  },
};
const FOLD: Block = { type: "fold", title: "Change", blocks: [] };

const list = (blocks: Block[]) => <BlockList blocks={blocks} focus={NO_FOCUS} marks={{}} />;

afterEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
});

test("a block stays the same one when others come before it", () => {
  const { page, again } = drawn(list([ITEMS]));
  const box = page.querySelector("input");
  type(box, "120");
  box?.focus();
  again(list([FOLD, ITEMS]));
  expect(page.querySelector("input")).toBe(box);
  expect(document.activeElement).toBe(box);
});
