// What a step of the agenda is made of. Python makes the list of blocks.

import type { Legended, Listed, Option } from "../controls/options";
import type { TableView } from "../controls/table";
import type { Args } from "../kit/command";
import type { FileOffer, PreviewPart } from "../kit/exports";
import type { Rect, Shape } from "../scene/shapes";

export type Block =
  | FieldsBlock
  | NoteBlock
  | HeadingBlock
  | LinkBlock
  | FoldBlock
  | LateFoldBlock
  | ButtonBlock
  | OfferBlock
  | ItemsBlock
  | FactsBlock
  | TableBlock
  | PictureBlock
  | ExportBlock
  | FormBlock
  | CardsBlock;

interface Keyed<Type extends string> {
  type: Type;
  /** Stays the same when blocks before it come and go. */
  key?: string;
}

export interface FieldsBlock extends Keyed<"fields"> {
  fields: Field[];
}

export type Field = TextEntry | OneField | SomeField | TakenField;

interface Sent<Type extends string> {
  type: Type;
  name: string;
  label: string;
  command: string;
  args: Args;
}

export interface TextEntry extends Sent<"text"> {
  hint: string;
  placeholder: string;
  lines: number;
  value: string;
}

/** One answer from a list. */
export interface OneField extends Sent<"choice"> {
  value: string;
  options: Option[];
}

/** Several answers, all in sight. */
export interface SomeField extends Sent<"checks"> {
  value: string[];
  options: Option[];
}

/** Several answers from a list that may be long. */
export interface TakenField extends Sent<"taken"> {
  value: string[];
  taken: (Option & { remove: string })[];
  options: Option[];
}

export interface NoteBlock extends Keyed<"note"> {
  text: string;
}

export interface HeadingBlock extends Keyed<"heading"> {
  text: string;
}

export interface LinkBlock extends Keyed<"link"> {
  href: string;
  text: string;
}

export interface FoldBlock extends Keyed<"fold"> {
  title: string;
  blocks: Block[];
}

/** A fold of which Python makes the content when it is opened. */
export interface LateFoldBlock extends Keyed<"late_fold"> {
  title: string;
  open: boolean;
  command: string;
  blocks: Block[];
}

/** One thing to do. */
export interface ButtonBlock extends Keyed<"button"> {
  label: string;
  command: string;
  args: Args;
  off: boolean;
}

/** Things to take over. */
export interface OfferBlock extends Keyed<"offer"> {
  take: string;
  taken: string;
  command: string;
  args: Args;
  offers: { key: string; text: string; detail: string; taken: boolean }[];
}

/** A list of which each item can be taken away, and a form for the next. */
export interface ItemsBlock extends Keyed<"items"> {
  items: { text: string; remove: string; args: Args }[];
  form: FormBlock | null;
  take_away: string;
}

export interface FactsBlock extends Keyed<"facts"> {
  facts: Fact[];
}

export interface Fact {
  label: string;
  text: string;
  empty: boolean;
}

export type TableBlock = Keyed<"table"> & TableView;

export interface PictureBlock extends Keyed<"picture">, Omit<TableView, "caption"> {
  picture: Picture;
  description_title: string;
  table_title: string;
}

export interface Picture {
  width: number;
  height: number;
  title: string;
  description: string;
  shapes: Shape[];
  marks: { id: string; sentence: string; box: Rect; shapes: Shape[] }[];
}

/** Taking the agenda home. */
export interface ExportBlock extends Keyed<"export"> {
  version: Legended;
  headings: Listed;
  template: { label: string; name: string; chosen: boolean; drop: string };
  preview_title: string;
  preview: PreviewPart[];
  files: FileOffer[];
  making: string;
}

/** A form with its own button. */
export interface FormBlock extends Keyed<"form"> {
  key: string;
  submit: string;
  command: string;
  args: Args;
  fields: FormEntry[];
  narrow: boolean;
}

export interface FormEntry {
  type: "text" | "choice";
  name: string;
  label: string;
  hint: string;
  placeholder: string;
  options: Option[];
}

export interface CardsBlock extends Keyed<"cards"> {
  empty: string;
  cards: Card[];
  words: Record<"change" | "done" | "up" | "down" | "remove" | "keep", string>;
  /** The label of the button for more cards; empty when all are there. */
  more: string;
}

/** One thing on the agenda: its facts when closed, its blocks when open. */
export interface Card {
  id: string;
  collection: string;
  /** Its place in the agenda, by which what stands out calls it. */
  number: number | null;
  title: string;
  /** The sector of a party. */
  mark?: string;
  facts: Fact[];
  /** Not there where it is put in order and taken away in another step. */
  order: { up: boolean; down: boolean; ask: string } | null;
  open: boolean;
  blocks: Block[];
}
