import type { ComponentChild } from "preact";
import { render } from "preact";
import { act } from "preact/test-utils";
import type { Answer, Args } from "../kit/command";
import { Kit, type KitNow, type KitTools, Now, type SendHow } from "../kit/context";
import type { Words } from "../kit/kit_view";
import { Line, type Work } from "../kit/line";
import { FakeModel } from "./fake_model";
import { KIT } from "./kit_view";

/** Words that say which word they are. */
export const WORDS = new Proxy({} as Words, { get: (_words, name) => String(name) });

/** A command that a control sent, and how to answer it. */
export interface SentByControl {
  name: string;
  args: Args;
  how: SendHow;
  answer: (answer: Answer) => Promise<void>;
}

export interface Drawn {
  page: HTMLElement;
  sent: SentByControl[];
  said: string[];
  /** Draw the same place again, with other properties. */
  again: (child: ComponentChild) => void;
  gone: () => void;
}

export const done = (data: unknown = {}, message = ""): Answer => ({
  ok: true,
  saved: true,
  message,
  data,
  stayed: true,
});

export const refused = (error: string, field: string | null = null): Answer => ({
  ok: false,
  error,
  field,
  stayed: true,
});

/** Draw a control on a page of its own, with a kit that writes down what is sent. */
export function drawn(
  child: ComponentChild,
  { dead = false, work = null as Work | null } = {},
): Drawn {
  const page = document.createElement("div");
  document.body.append(page);
  const sent: SentByControl[] = [];
  const said: string[] = [];
  const send = (name: string, args: Args = {}, how: SendHow = {}) =>
    new Promise<Answer>((resolve) => {
      const answer = (one: Answer) => act(async () => resolve(one));
      sent.push({ name, args, how, answer });
    });
  const kit: KitTools = {
    words: WORDS,
    language: "en",
    workspace: "w1",
    dead,
    busy: false,
    line: new Line(new FakeModel(), page),
    send: send as KitTools["send"],
    say: (text) => said.push(text),
  };
  const saidLast = { text: "", kind: "info" } as const;
  const now: KitNow = { ...KIT, words: WORDS, dead, busy: false, work, said: saidLast, safe: null };
  const again = (one: ComponentChild) =>
    act(() =>
      render(
        <Kit.Provider value={kit}>
          <Now.Provider value={now}>{one}</Now.Provider>
        </Kit.Provider>,
        page,
      ),
    );
  again(child);
  const gone = () => act(() => render(null, page));
  return { page, sent, said, again, gone };
}

/** Type a text in a box, as one keystroke. */
export function type(box: Element | null, text: string): void {
  const input = box as HTMLInputElement;
  input.value = text;
  act(() => void input.dispatchEvent(new Event("input", { bubbles: true })));
}

export function press(element: Element | null, key: string): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  act(() => void element?.dispatchEvent(event));
  return event;
}

export function click(element: Element | null | undefined): void {
  act(() => void element?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
}

export function leave(box: Element | null): void {
  act(() => void box?.dispatchEvent(new FocusEvent("blur")));
}

export function choose(list: Element | null, value: string): void {
  const select = list as HTMLSelectElement;
  select.value = value;
  act(() => void select.dispatchEvent(new Event("change", { bubbles: true })));
}

export const button = (page: Element, words: string): Element | undefined =>
  [...page.querySelectorAll("button")].find((one) => one.textContent?.trim() === words);
