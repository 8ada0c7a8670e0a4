// What goes over the line: commands to Python, and what comes back.

/** A value as JSON has it; `undefined` is left out on the way. */
export type Json = string | number | boolean | null | undefined | Json[] | { [name: string]: Json };

/** The arguments of a command, by name. */
export type Args = Record<string, Json>;

export interface Command {
  type: "command";
  client: string;
  seq: number;
  name: string;
  args: Args;
}

/** Whether a page shows the widget, or another lesson in its place. */
export interface Sight {
  type: "sight";
  client: string;
  seen: boolean;
}

/** A command that takes long should end: nothing is changed then. */
export interface Stop {
  type: "stop";
  client: string;
  seq: number;
}

/** A command was carried out. `data` is what the widget needs beside the new view. */
export interface Reply<Data> {
  ok: true;
  saved: boolean;
  message: string;
  data: Data;
}

/** A command could not be accepted: a sentence, and the field that it is about. */
export interface Refusal {
  ok: false;
  error: string;
  field: string | null;
  details?: string | null;
  /** Somebody stopped it: that is no error. */
  stopped?: boolean;
}

export type Ack<Data = unknown> = Reply<Data> | Refusal;

/** What to say of an answer where it was asked: nothing of what somebody stopped themselves. */
export const errorOf = (ack: Ack): string => (ack.ok || ack.stopped ? "" : ack.error);

/** `stayed`: nobody went on to another control meanwhile, so the focus may be moved. */
export type Answer<Data = unknown> = Ack<Data> & { stayed: boolean };

/** What the kernel sends of itself: that it works on a command, how far it is, the acknowledgement. */
export type Message = { client: string; seq: number } & (
  | { type: "working" }
  | { type: "progress"; percent: number; can_stop: boolean }
  | ({ type: "ack" } & Ack)
);

/** A file that a command made, as text. */
export interface TextFile {
  name: string;
  text: string;
}

/** A file that a command made, in base64. */
export interface BinaryFile {
  name: string;
  content: string;
  type: string;
}
