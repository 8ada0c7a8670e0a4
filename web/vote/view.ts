import type { ButtonView, Listed, Option } from "../controls/options";
import type { TableView } from "../controls/table";

/** What setting priorities shows. */
export interface VoteView {
  title: string;
  intro: string;
  list: Listed;
  kind: Listed;
  count: string;
  start: ButtonView;
  show: ButtonView;
  again: ButtonView;
  notes: string[];
  by_code: ByCodeView;
  ballot: BallotView | null;
  result: ResultView | null;
}

/** Votes that came as lines of a chat. */
export interface ByCodeView {
  title: string;
  about: string;
  numbered: string[];
  label: string;
  button: string;
}

/** The vote of one person: an order, or points. */
export interface BallotView {
  kind: string;
  heading: string;
  hint: string;
  up: string;
  down: string;
  rows: BallotRow[];
  left: string;
  options: Option[];
  hand_in: string;
  stop: string;
}

export interface BallotRow {
  id: string;
  title: string;
  place: string;
  up: MoveView;
  down: MoveView;
  points: string;
  points_label: string;
}

export interface MoveView {
  name: string;
  enabled: boolean;
}

export interface ResultView extends TableView {
  heading: string;
  agreement: string;
  w: string;
  how: string;
  method: string;
  bars: { place: string; title: string; share: number; told: string }[];
  /** So many bars are shown before somebody asks for all. */
  at_first: number;
  all: string;
  fewer: string;
  minority: string[];
  ties: string[];
  best: string;
  orders: string[];
}
