import type { ButtonView, Filled, Listed, Option } from "../controls/options";
import type { TableView } from "../controls/table";
import type { PracticeFacts, SourcedText } from "../practices/sources";
import type { Circle, LineShape, Polygon, TextShape, Toned } from "../scene/shapes";

/** What the tension scan shows. */
export interface ScanView {
  title: string;
  steps: { label: string; rows: { label: string; current: boolean }[] };
  now: string;
  begin: BeginView | null;
  seats: SeatsView | null;
  list: SixView;
  tension: TensionView;
  chosen: { divided: string; label: string; names: string; more: string } | null;
  scene: ScanScene | null;
  whole: string;
  restart: ButtonView;
}

export interface BeginView {
  label: string;
  options: Option[];
  button: string;
  why: string;
}

export interface SeatsView {
  title: string;
  rows: { id: string; label: string; open: boolean; current: boolean }[];
  count: string;
  add: ButtonView;
  show: string;
}

export interface SixView {
  title: string;
  rows: { code: string; name: string; words: string; chosen: string; selected: boolean }[];
}

/** The tension that is looked at. */
export interface TensionView {
  code: string;
  name: string;
  place: string;
  poles: { label: string; this: string; that: string };
  facts: FactsView;
  cases: CasesView;
  own: OwnView | null;
  spread: SpreadView | null;
  group: GroupView | null;
  next: NextView;
}

export interface FactsView {
  title: string;
  parts: { title: string; rows: SourcedText[] }[];
  note: string;
}

export interface CasesView {
  title: string;
  rows: PracticeFacts[];
  others: string;
}

export interface OwnView {
  seat: string;
  title: string;
  position: Listed;
  strain: Listed;
  hand_in: string;
  unanswered: string[];
}

export interface SpreadView {
  title: string;
  sentences: string[];
  how: { title: string; text: string };
  scene: ScanScene;
}

export interface GroupView {
  title: string;
  position: Listed;
  later: Listed;
  strain: Listed;
  proof: Filled;
  note: Filled;
  parties: PartiesView;
  choose: { label: string; chosen: boolean; hint: string };
}

export interface PartiesView {
  label: string;
  hint: string;
  options: Option[];
  involved: { id: string; name: string; remove: string }[];
  base: string[];
}

export interface NextView {
  code: string | null;
  label: string;
}

/** The picture of the scan, with its description and its table. */
export interface ScanScene extends TableView {
  /** One for each tension. */
  pictures: (Drawing & { description: string })[];
  legend: Drawing;
  description: string;
  label: string;
  more: string;
}

export interface Drawing {
  width: number;
  height: number;
  shapes: ScanShapeView[];
}

export type ScanShapeView = TextShape | LineShape | Toned<Circle> | Toned<Polygon>;
