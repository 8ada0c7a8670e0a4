import type { Option } from "../controls/options";
import type { TableView } from "../controls/table";
import type { AskedWords } from "./figure/asked_picture";
import type { AskedPicture } from "./figure/marks";

/** What the choice of a region shows. */
export interface RegionView {
  title: string;
  none: string;
  /** The municipalities of the region that was chosen; empty for a municipality. */
  holds: string;
  region: RegionFormView;
  tiles: TilesView;
  list: OwnListView;
}

/** Search a region, or pick one from the list of a level. */
export interface RegionFormView {
  chosen: string;
  search: {
    label: string;
    hint: string;
    button: string;
    query: string;
    results: (Option & { detail: string })[];
    said: string;
  };
  list: {
    level_label: string;
    levels: Option[];
    level: string;
    label: string;
    pick: string;
    options: Option[];
  };
  clear: string;
}

/** A map of equal tiles. */
export interface TilesView {
  title: string;
  hint: string;
  level_label: string;
  levels: Option[];
  level: string;
  map: string;
  none: string;
  chosen_word: string;
  chosen: string;
  tiles: Tile[];
  columns: number;
}

export interface Tile {
  code: string;
  short: string;
  name: string;
  detail: string;
  column: number;
  row: number;
  /** Which tile an arrow key goes to. */
  beside: Partial<Record<Direction, string>>;
}

export type Direction = "left" | "right" | "up" | "down";

/** An own list of municipalities. */
export interface OwnListView {
  title: string;
  label: string;
  hint: string;
  kept: string;
  kept_name: string;
  look_up: string;
  entries: ListEntry[];
  table: string;
  summary: string;
  names: string;
  name_label: string;
  name_hint: string;
  keep: string;
  ready: boolean;
}

/** What was made of one line of the list. */
export interface ListEntry {
  key: string;
  typed: string;
  state: string;
  sentence: string;
  open: boolean;
  options: (Option & { picked: boolean })[];
}

/** What a figure shows; until a bet is made it is hidden. */
export interface FigureView {
  figure: Figure | null;
  /** Why the figure waits, where it does. */
  hidden: string;
  /** Said until the page asked for the picture; then empty. */
  coming: string;
  beside: TableView | null;
  options: { name: string; label: string; value: string; values: Option[] }[];
  region: RegionFormView;
  choose: string;
  open: boolean;
  description_title: string;
  limits_title: string;
  table_title: string;
  asked: AskedWords;
}

export interface Figure extends TableView {
  picture: AskedPicture;
  /** For how wide a page it was drawn. */
  room: string;
  subtitle: string;
  /** The own region in numbers, or empty. */
  own: string;
  unit: string;
  /** Limits and source, a paragraph each. */
  below: string[];
  alt: string;
  description: string;
  limits: string;
  /** Up to which year it goes, and where newer figures are published. */
  newest: { words: string; pages: { name: string; address: string }[] } | null;
}

/** What the form for figures of one's own shows. */
export interface OwnFiguresView {
  title: string;
  why: string;
  add: string;
  change: string;
  stop: string;
  fields: OwnFigureText[];
  region_label: string;
  regions: Option[];
  area: OwnFigureText;
  beside_label: string;
  beside: Option[];
  picture_label: string;
  picture_hint: string;
  picture: Option[];
  /** Figures beside which there is no picture. */
  without_picture: string[];
  table: TableView | null;
  none: string;
  figures: OwnFigure[];
}

export interface OwnFigureText {
  name: string;
  label: string;
  hint: string;
}

export interface OwnFigure {
  id: string;
  change: string;
  remove: string;
  values: { region: string; beside: string; picture: string } & Record<string, string>;
}
