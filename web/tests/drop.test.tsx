import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FileChoice } from "../controls/file_choice";
import { drawn } from "./drawn";

let chosen: string[];
let isFolded: boolean;

beforeEach(() => {
  chosen = [];
  isFolded = false;
  vi.spyOn(HTMLElement.prototype, "getClientRects").mockImplementation(
    () => (isFolded ? [] : [{}]) as unknown as DOMRectList,
  );
});

afterEach(() => vi.restoreAllMocks());

const choice = (name: string, accept = ".csv") => (
  <FileChoice
    label={name}
    accept={accept}
    error=""
    pick={({ currentTarget }) => chosen.push(`${name}: ${currentTarget.files?.[0]?.name}`)}
  />
);

function dropOn(element: Element | null, names: string[]): Event {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  const files = names.map((name) => new File(["a;b"], name));
  Object.defineProperty(event, "dataTransfer", { value: { files, types: ["Files"] } });
  act(() => {
    element?.dispatchEvent(event);
  });
  return event;
}

async function widget(dead = false) {
  const { page } = drawn(
    <div class="rl">
      <p>some text</p>
      {choice("one")}
      {choice("two")}
    </div>,
    { dead },
  );
  await act(async () => undefined); // effects
  return page;
}

test("a file that is dropped anywhere on a widget is chosen, once", async () => {
  const page = await widget();
  const event = dropOn(page.querySelector("p"), ["parties.csv"]);
  expect(chosen).toEqual(["one: parties.csv"]);
  expect(event.defaultPrevented).toBe(true);
});

test("two at once are not: it is said that one at a time can be taken", async () => {
  const page = await widget();
  dropOn(page.querySelector("p"), ["a.csv", "b.csv"]);
  expect(chosen).toEqual([]);
  expect(page.querySelector(".rl-file")?.textContent).toContain("one_file");
  dropOn(page.querySelector("p"), ["a.csv"]);
  expect(chosen).toEqual(["one: a.csv"]);
  expect(page.querySelector(".rl-file")?.textContent).not.toContain("one_file");
});

test("what is dropped is looked at as what is chosen", async () => {
  const page = await widget();
  dropOn(page.querySelector("p"), ["photo.png"]);
  expect(chosen).toEqual([]);
  expect(page.querySelector(".rl-file")?.textContent).toContain("wrong_kind");
});

test.each([
  ["nobody takes it where the choice is folded", true, false],
  ["nor while the kernel is gone", false, true],
])("%s", async (_name, folded, dead) => {
  isFolded = folded;
  const page = await widget(dead);
  dropOn(page.querySelector("p"), ["parties.csv"]);
  expect(chosen).toEqual([]);
});

test("the file of before stays the chosen one when reading another was stopped", async () => {
  const ends = [true, false];
  const { page } = drawn(
    <FileChoice label="one" accept=".csv" error="" pick={async () => ends.shift()} />,
  );
  const shown = () => page.querySelector("bdi")?.textContent;
  const input = page.querySelector<HTMLInputElement>("input");
  for (const name of ["first.csv", "second.csv"]) {
    const files = [new File(["a;b"], name)];
    Object.defineProperty(input, "files", { value: files, configurable: true });
    await act(async () => void input?.dispatchEvent(new Event("change", { bubbles: true })));
  }
  expect(shown()).toBe("first.csv");
});
