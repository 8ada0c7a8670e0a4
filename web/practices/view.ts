import type { ButtonView, Filled, Listed } from "../controls/options";
import type { TableView } from "../controls/table";
import type { PracticeFacts, Source } from "./sources";

/** What the list of practices shows. */
export interface PracticesView {
  title: string;
  intro: string;
  filters: (Listed & { name: string })[];
  likeness_note: string;
  count: string;
  reset: ButtonView;
  none: string;
  rows: PracticeView[];
  kept: KeptView;
  remove: string;
}

export interface PracticeView {
  id: string;
  name: string;
  about: string;
  likeness: string;
  kept: string;
  open: boolean;
  case: (PracticeFacts & { taken: TakenView }) | null;
}

/** What the group takes from a practice. */
export interface TakenView {
  label: string;
  value: string;
  keep: string;
}

export interface KeptView {
  title: string;
  rows: { id: string; name: string; taken: string }[];
  none: string;
}

/** What findings beside practices show. */
export interface PracticeTestView {
  title: string;
  intro: string;
  choices: Listed[];
  sources: { label: string; rows: Source[] };
  findings: TestedFinding[];
  result: TableView & { heading: string; count: string; limits: string };
}

/** A finding with a verdict and a reason per practice. */
export interface TestedFinding {
  code: string;
  text: string;
  pairs: { case: string; verdict: Listed; why: Filled & { name: string } }[];
}
