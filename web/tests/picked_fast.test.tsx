import { afterEach, expect, test } from "vitest";
import type { SomeField } from "../agenda/blocks";
import { AgendaField } from "../agenda/field";
import { Line } from "../kit/line";
import { click, done, drawn } from "./drawn";
import { FakeModel } from "./fake_model";

const FIELD: SomeField = {
  type: "checks",
  name: "tiers",
  label: "Economy",
  value: [],
  options: ["a", "b", "c"].map((value) => ({ value, label: value })),
  command: "tiers",
  args: { field: "economy" },
};

afterEach(() => document.body.replaceChildren());

test("boxes that are ticked before an answer is there all stay ticked", async () => {
  const { page, sent, again } = drawn(<AgendaField field={FIELD} />);
  const boxes = () => [...page.querySelectorAll("input")];
  click(boxes()[0]);
  click(boxes()[1]);
  expect(sent.map((one) => one.args.value)).toEqual([["a"], ["a", "b"]]);
  again(<AgendaField field={{ ...FIELD, value: ["a"] }} />);
  await sent[0]?.answer(done());
  expect(boxes().map((one) => one.checked)).toEqual([true, true, false]);
  again(<AgendaField field={{ ...FIELD, value: ["a", "b"] }} />);
  await sent[1]?.answer(done());
  expect(boxes().map((one) => one.checked)).toEqual([true, true, false]);
});

test("a second choice in a field is made on the first, which is still on its way", () => {
  const model = new FakeModel();
  const line = new Line(model, document.createElement("div"));
  const about = { field: "economy" };
  line.send("tiers", { ...about, value: ["a"], base: [] });
  line.send("tiers", { field: "education", value: ["c"], base: [] });
  line.send("tiers", { ...about, value: ["a", "b"], base: [] });
  line.send("tiers", { ...about, value: ["b"], base: ["x"] }); // the page shows something else by now
  expect(model.sent.map((one) => one.args.base)).toEqual([[], [], ["a"], ["x"]]);
  line.close();
});
