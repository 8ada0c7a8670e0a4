import type { Field } from "../agenda/blocks";
import type { FieldListed, Option } from "../controls/options";
import type { TableView } from "../controls/table";
import type { Source } from "../practices/sources";

/** What a heading with paragraphs shows. */
export interface TextPanelView {
  title: string;
  paragraphs: string[];
  behind: { title: string; paragraphs: string[] } | null;
}

/** What texts to fill in show. */
export interface TextFormView {
  title: string;
  groups: TextGroup[];
}

export interface TextGroup {
  title: string;
  fields: { name: string; label: string; hint: string; lines: number; value: string }[];
}

/** What the borders that a transition crosses show. */
export interface CrossingsView {
  title: string;
  choice: Field;
  legend: string;
  fields: Field[];
  lands: Field;
  result: string;
}

/** What the answer to an exercise shows. */
export interface ExerciseView {
  title: string;
  state: string;
  sentence: string;
  details: string;
}

/** What one question shows. */
export interface QuestionView {
  title: string;
  text: string;
  answers: Option[];
  given: string;
  not_yet: string;
}

/** What the questions on a lesson show. */
export interface QuizView {
  title: string;
  intro: string;
  questions: QuizQuestionView[];
  check: string;
  score: string;
}

export interface QuizQuestionView {
  id: string;
  place: string;
  text: string;
  answers: Option<number>[];
  given: number | null;
  feedback: { state: string; word: string; text: string } | null;
  sources: string;
}

/** What was done, in words and as a table. */
export interface ProgressView extends TableView {
  title: string;
  sentences: string[];
  page: string;
}

/** What the words of the course show. */
export interface GlossaryView {
  title: string;
  label: string;
  count: string;
  found: {
    id: string;
    term: string;
    other: string;
    other_language: string;
    text: string;
    basis: string;
    sources: Source[];
  }[];
}

/** What the catalogue of parties shows. */
export interface PartyListView {
  title: string;
  intro: string;
  filters: FieldListed[];
  all: string;
  is_all: boolean;
  count: string;
  caption: string;
  columns: { party: string; link: string; fields: string; scale: string; source: string };
  rows: PartyView[];
  none: string;
  counts_title: string;
  counts: TableView;
}

export interface PartyView {
  id: string;
  name: string;
  role: string;
  link: string;
  fields: string;
  scale: string;
  basis: string;
  address: string;
  host: string;
}
