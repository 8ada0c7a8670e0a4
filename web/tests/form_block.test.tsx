import { afterEach, expect, test } from "vitest";
import type { FormBlock } from "../agenda/blocks";
import { Form } from "../agenda/form_block";
import { button, choose, click, done, drawn, refused, type } from "./drawn";

const entry = (kind: "text" | "choice", name: string) => ({
  type: kind,
  name,
  label: name,
  hint: "",
  placeholder: "",
  options:
    kind === "text"
      ? []
      : [
          { value: "", label: "-" },
          { value: "p1", label: "Province" },
        ],
});

const BLOCK: FormBlock = {
  type: "form",
  key: "add_action",
  submit: "Add",
  command: "add_action",
  args: { challenge: "c1" },
  fields: [entry("text", "title"), entry("choice", "lead")],
  narrow: false,
};

const NO_FOCUS = { step: () => undefined, card: () => undefined, button: () => undefined };

function form() {
  const opened: string[] = [];
  const focus = {
    step: () => undefined,
    card: (id: string) => opened.push(id),
    button: () => undefined,
  };
  const page = drawn(<Form block={BLOCK} focus={focus} />);
  const box = () => page.page.querySelector("input");
  const list = () => page.page.querySelector("select");
  return { ...page, opened, box, list, submit: () => click(button(page.page, "Add")) };
}

afterEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
});

test("what was filled in goes along by name, with what the block says itself", () => {
  const { box, list, sent, submit } = form();
  type(box(), "Open the lab");
  choose(list(), "p1");
  submit();
  expect(sent[0]).toMatchObject({
    name: "add_action",
    args: { challenge: "c1", title: "Open the lab", lead: "p1" },
  });
});

test("the form is empty when all went well, and what was made is opened", async () => {
  const { box, list, sent, opened, submit } = form();
  type(box(), "Open the lab");
  choose(list(), "p1");
  submit();
  await sent[0]?.answer(done({ open: "a1" }));
  expect([box()?.value, list()?.value]).toEqual(["", ""]);
  expect(opened).toEqual(["a1"]);
});

test("an error stands at its field, and the texts come back", async () => {
  const { page, box, list, sent, submit } = form();
  type(box(), "Open the lab");
  submit();
  await sent[0]?.answer(refused("Choose who leads.", "lead"));
  expect(box()?.value).toBe("Open the lab");
  const errors = [...page.querySelectorAll(".rl-field-error")].map((one) => one.textContent);
  expect(errors).toEqual(["", "Choose who leads."]);
  expect(document.activeElement).toBe(list());
});

test("an error about no field here stands at the first", async () => {
  const { page, box, sent, submit } = form();
  type(box(), "Open the lab");
  submit();
  await sent[0]?.answer(refused("The challenge is gone.", "challenge"));
  expect(page.querySelector(".rl-field-error")?.textContent).toBe("The challenge is gone.");
  expect(document.activeElement).toBe(box());
});

test("a form that the answer draws anew says nothing of texts that were kept", async () => {
  const { page, box, sent, submit, again } = form();
  type(box(), "Open the lab");
  submit();
  again(<Form key="anew" block={BLOCK} focus={NO_FOCUS} />);
  await sent[0]?.answer(done());
  expect(page.querySelector(".rl-draft")).toBeNull();
  expect(sessionStorage).toHaveLength(0);
});

test("a form that was drawn anew gives a text that is refused back", async () => {
  const { page, box, sent, submit, again } = form();
  type(box(), "Open the lab");
  submit();
  again(<Form key="anew" block={BLOCK} focus={NO_FOCUS} />);
  await sent[0]?.answer(refused("No."));
  expect(box()?.value).toBe("Open the lab");
  expect(page.querySelector(".rl-draft")).toBeNull();
});
