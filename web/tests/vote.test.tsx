import { afterEach, expect, test } from "vitest";
import type { BallotView, ResultView, VoteView } from "../vote/view";
import { Vote } from "../vote/vote";
import { button, click, done, drawn } from "./drawn";

const BUTTON = { label: "", enabled: true };
const CHOICE = { label: "", value: "", options: [] };

const VIEW: VoteView = {
  title: "What comes first?",
  intro: "",
  list: CHOICE,
  kind: CHOICE,
  count: "",
  start: { label: "Start", enabled: true },
  show: { ...BUTTON, label: "Show" },
  again: { ...BUTTON, label: "Again" },
  notes: [],
  by_code: { title: "By code", about: "", numbered: [], label: "", button: "Take" },
  ballot: null,
  result: null,
};

const move = (name: string) => ({ name, enabled: true });

/** A vote in which the items stand in this order. */
const voting = (...ids: string[]): VoteView => {
  const ballot: BallotView = {
    kind: "order",
    heading: "Your vote",
    hint: "",
    up: "up",
    down: "down",
    rows: ids.map((id, place) => ({
      id,
      title: id,
      place: String(place + 1),
      up: move(`up ${id}`),
      down: move(`down ${id}`),
      points: "",
      points_label: "",
    })),
    left: "",
    options: [],
    hand_in: "Hand in",
    stop: "Stop",
  };
  return { ...VIEW, ballot };
};

function vote(view: VoteView) {
  const { page, sent, again } = drawn(<Vote view={view} />);
  return {
    sent,
    show: (next: VoteView) => again(<Vote view={next} />),
    onIt: () =>
      document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    go: (words: string) => {
      const found = button(page, words) ?? page.querySelector(`[aria-label="${words}"]`);
      (found as HTMLElement).focus();
      return found;
    },
  };
}

/** What a browser does with the focus in a row that is put elsewhere. */
const loseFocus = () => (document.activeElement as HTMLElement).blur();

afterEach(() => document.body.replaceChildren());

test("the heading of a vote has the focus, whether the vote comes before the answer or after it", async () => {
  for (const first of ["vote", "answer"]) {
    const { go, sent, show, onIt } = vote(VIEW);
    click(go("Start"));
    if (first === "vote") show(voting("a", "b"));
    await sent[0]?.answer(done());
    if (first === "answer") show(voting("a", "b"));
    expect(onIt()).toBe("Your vote");
    document.body.replaceChildren();
  }
});

test("who went on to another control before the vote came keeps the focus there", async () => {
  const { go, sent, show, onIt } = vote(VIEW);
  click(go("Start"));
  await sent[0]?.answer(done());
  go("Again");
  show(voting("a", "b"));
  expect(onIt()).toBe("Again");
});

test("a vote that somebody else began leaves the focus where it is", () => {
  const { go, show, onIt } = vote(VIEW);
  go("Again");
  show(voting("a", "b"));
  expect(onIt()).toBe("Again");
});

test("the button that moves a row keeps the focus, also when it is pressed twice at once", () => {
  const { go, sent, show, onIt } = vote(voting("a", "b", "c"));
  const up = go("up c");
  click(up);
  click(up);
  expect(sent.map(({ name, args }) => [name, args])).toEqual([
    ["move", { item: "c", by: -1 }],
    ["move", { item: "c", by: -1 }],
  ]);
  for (const order of [
    ["a", "c", "b"],
    ["c", "a", "b"],
  ]) {
    loseFocus();
    show(voting(...order));
    expect(onIt()).toBe("up c");
  }
});

test("who went on to another control after a move keeps the focus there", () => {
  const { go, show, onIt } = vote(voting("a", "b"));
  click(go("up b"));
  go("Hand in");
  show(voting("b", "a"));
  expect(onIt()).toBe("Hand in");
});

test("after a vote was handed in the button for the next person has the focus", async () => {
  const { go, sent, show, onIt } = vote(voting("a", "b"));
  click(go("Hand in"));
  await sent[0]?.answer(done());
  show(VIEW);
  expect(onIt()).toBe("Start");
});

test("of a long result the first items are in sight, and all of them on request", () => {
  const bars = Array.from({ length: 20 }, (_, place) => ({
    place: String(place + 1),
    title: place % 2 ? "Open a desk" : "Build homes",
    share: 1 - place / 20,
    told: "",
  }));
  const result: ResultView = {
    heading: "The result",
    agreement: "",
    w: "",
    how: "How?",
    method: "",
    caption: "",
    columns: [],
    rows: [],
    bars,
    at_first: 8,
    all: "Show all",
    fewer: "Show fewer",
    minority: [],
    ties: [],
    best: "",
    orders: [],
  };
  const { page } = drawn(<Vote view={{ ...VIEW, result }} />);
  const shown = () => page.querySelectorAll(".rl-vote-bars > li").length;
  expect(shown()).toBe(8);
  click(button(page, "Show all"));
  expect(shown()).toBe(20);
  click(button(page, "Show fewer"));
  expect(shown()).toBe(8);
});
