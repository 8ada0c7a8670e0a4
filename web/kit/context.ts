import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Answer, Args } from "./command";
import type { KitView, LaptopView, Words } from "./kit_view";
import type { Line, Work } from "./line";

export interface SendHow {
  /** Leaves an error to the control that caused it. */
  quiet?: boolean;
  /** The sender shows the answer where it was asked; among the messages it is only heard. */
  told?: boolean;
}

/** Send a command and say what came of it. Resolves to the acknowledgement. */
export type Send = <Data = unknown>(
  name: string,
  args?: Args,
  how?: SendHow,
) => Promise<Answer<Data>>;

/** What the controls need: the same object until something of it is another. */
export interface KitTools {
  words: Words;
  language: string;
  workspace: string;
  dead: boolean;
  /** The kernel is there, and at work on something else. */
  busy: boolean;
  line: Line;
  send: Send;
  say: (text: string, how?: { told?: boolean }) => void;
}

/** What was said last. */
export interface Said {
  text: string;
  kind: "info" | "error";
  details?: string | null;
  told?: boolean;
}

/** What is another after every command: when all was saved, which step can be undone, what was said. */
export interface KitNow extends KitView {
  dead: boolean;
  busy: boolean;
  /** Long work that goes on, null for none. */
  work: Work | null;
  said: Said;
  /** When the newest copy in this browser was saved, null for none. */
  safe: string | null;
}

export const Kit = createContext<KitTools | null>(null);
export const Now = createContext<KitNow | null>(null);

/** The other laptops that work on this now. */
export const Others = createContext<LaptopView[]>([]);

/** Who is typing in a field elsewhere, null for nobody. */
export const useTypist = (field: string): LaptopView | null =>
  useContext(Others).find((one) => one.at === field) ?? null;

export const useKit = (): KitTools => inFrame(useContext(Kit));
export const useNow = (): KitNow => inFrame(useContext(Now));

function inFrame<Value>(value: Value | null): Value {
  if (value === null) throw new Error("a control of the kit stands in the frame of a widget");
  return value;
}
