import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TextField } from "../../controls/text_field";
import { mount } from "../../frame/mount";
import { callMe, me } from "../../kit/me";
import { FakeModel } from "../fake_model";
import { KIT } from "../kit_view";

const ME = { number: 1, colour: 1, name: "Anna", says: "that is you", at: "", here: "" };
const OTHER = { number: 2, colour: 2, name: "laptop 2", says: "", at: "", here: "is typing here" };
let el: HTMLElement;
let model: FakeModel;
let close: () => void;

const Sample = () => (
  <>
    <TextField
      name="stakeholders.p1.name"
      label="Name"
      value="ROC"
      save={() => new Promise(() => {})}
    />
    <input id="elsewhere" />
  </>
);

beforeEach(() => {
  localStorage.clear();
  el = document.createElement("div");
  document.body.append(el);
  model = new FakeModel();
  model.show(KIT, {});
  act(() => {
    close = mount(Sample).render({ model, el });
  });
});

afterEach(() => act(() => close()));

const withOthers = (other = OTHER) =>
  act(() => model.show({ ...KIT, together: { label: "Here now", laptops: [ME, other] } }, {}));
const go = (where: string) => act(() => el.querySelector<HTMLElement>(where)?.focus());
const typing = () => model.sent.filter((one) => one.name === "typing").map((one) => one.args.at);

test("what somebody else wrote in the store is no name and no id", () => {
  localStorage.setItem("regiolab:me", '{"browser": "<b>", "name": 3}');
  expect(me().browser).toMatch(/^[a-z0-9]{16}$/);
  expect(me().name).toBe("");
});

test("a page says who is at it, with an id that stays and the name that was typed", () => {
  const [first] = model.sent;
  expect(first).toMatchObject({ name: "ping", args: { browser: me().browser, name: "" } });
  expect(callMe("  Anna ")).toEqual({ browser: me().browser, name: "Anna" });
  expect(me().name).toBe("Anna");
});

test("who is here is said in words, as soon as there is somebody else", () => {
  expect(el.querySelector(".rl-together")).toBeNull();
  withOthers({ ...OTHER, says: "is typing in “ROC”" });
  const said = el.querySelector(".rl-together")?.textContent;
  expect(said).toBe("Here now:1 Anna (that is you)2 laptop 2 (is typing in “ROC”)");
});

test("which text is being typed in goes to the others, when there are any", () => {
  go("input");
  expect(typing()).toEqual([]);
  withOthers();
  go("#elsewhere");
  go("input");
  go("#elsewhere");
  expect(typing()).toEqual(["stakeholders.p1.name", ""]);
});

test("a field in which somebody else is typing says so", () => {
  withOthers();
  expect(el.textContent).not.toContain("is typing here");
  withOthers({ ...OTHER, at: "stakeholders.p1.name" });
  expect(el.textContent).toContain("laptop 2 is typing here");
});
