import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Button } from "../controls/button";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import { button, click } from "./drawn";
import { FakeModel } from "./fake_model";
import { KIT } from "./kit_view";

const words = { busy: "One moment", at_work: "At work: {percent}%", stop: "Stop", stopping: "…" };

let model: FakeModel;
let page: HTMLElement;
let gone: () => void;

function Reader() {
  const { send } = useKit();
  return <Button onPress={() => send("read_file")}>Read</Button>;
}

beforeEach(() => {
  vi.useFakeTimers();
  model = new FakeModel();
  page = document.createElement("div");
  document.body.append(page);
  model.show({ ...KIT, words }, {});
  gone = mount(Reader).render({ model, el: page });
});

afterEach(() => {
  gone();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const seconds = (count: number) => act(() => void vi.advanceTimersByTime(1000 * count));

async function reading(canStop = true) {
  const read = button(page, "Read") as HTMLElement;
  read.focus();
  click(read);
  model.say({ type: "working" });
  model.say({ type: "progress", percent: 30, can_stop: canStop });
  await seconds(1);
  return read;
}

const bar = () => page.querySelector<HTMLProgressElement>("progress");

test("a bar has a name and a value, and the words are heard once", async () => {
  await reading();
  expect(bar()?.getAttribute("aria-label")).toBe("At work: 30%");
  expect([bar()?.value, bar()?.max]).toEqual([30, 100]);
  expect(page.querySelector("[role=status]")?.textContent).toContain("One moment");
  expect(page.querySelector("[role=status]")?.textContent).not.toContain("30%");
});

test("Stop ends it: what was said is no error, and the focus is where it began", async () => {
  const read = await reading();
  const stop = button(page, "Stop") as HTMLElement;
  stop.focus();
  click(stop);
  expect(model.stops).toEqual([model.sent.at(-1)?.seq]);
  expect(button(page, "…")?.getAttribute("aria-disabled")).toBe("true");
  await act(async () =>
    model.say({ type: "ack", ok: false, error: "Stopped.", field: null, stopped: true }),
  );
  expect(bar()).toBeNull();
  expect(page.querySelector(".rl-error")).toBeNull();
  expect(page.querySelector("[role=status]")?.textContent).toContain("Stopped.");
  expect(document.activeElement).toBe(read);
});

test("where nothing can be stopped there is no button", async () => {
  await reading(false);
  expect(bar()?.value).toBe(30);
  expect(button(page, "Stop")).toBeUndefined();
});
