import { afterEach, expect, test, vi } from "vitest";
import { inTurn } from "../region/figure/in_turn";

/** A place on the page, this far from its top. */
function place(top: number): Element {
  const element = document.createElement("div");
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
  return element;
}

function waiting() {
  const order: string[] = [];
  const done: Record<string, () => void> = {};
  const wait = (name: string, top: number, hidden = false) =>
    inTurn({
      place: place(top),
      hidden,
      draw: () =>
        new Promise<void>((resolve) => {
          order.push(name);
          done[name] = resolve;
        }),
    });
  const next = (count: number) => vi.waitFor(() => expect(order).toHaveLength(count));
  return { order, done, wait, next };
}

afterEach(() => {
  (globalThis as { regiolabTurns?: unknown }).regiolabTurns = undefined;
});

test("what is in sight is drawn first, what waits for a bet last, and one at a time", async () => {
  const { order, done, wait, next } = waiting();
  wait("bet", 10, true);
  wait("above", -900);
  wait("seen", 50);
  await next(1);
  expect(order).toEqual(["seen"]);
  done.seen?.();
  await next(2);
  done.above?.();
  await next(3);
  expect(order).toEqual(["seen", "above", "bet"]);
});

test("whoever leaves, before or during its turn, keeps nobody waiting", async () => {
  const { order, done, wait, next } = waiting();
  const leave = wait("first", 10);
  const leaveEarly = wait("second", 20);
  wait("third", 30);
  await next(1);
  leaveEarly();
  leave();
  await next(2);
  expect(order).toEqual(["first", "third"]);
  done.third?.();
});

test("a picture that is not to be had keeps nobody waiting", async () => {
  const order: string[] = [];
  inTurn({ place: place(1), hidden: false, draw: () => Promise.reject(new Error("gone")) });
  inTurn({ place: place(2), hidden: false, draw: async () => order.push("next") });
  await vi.waitFor(() => expect(order).toEqual(["next"]));
});
