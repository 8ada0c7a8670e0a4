import type { Filled, Listed, Option } from "../controls/options";
import type { TableView } from "../controls/table";
import type { PreviewPart } from "../kit/exports";

/** What the check of the connection shows. */
export interface ConnectionView {
  title: string;
  asking: string;
  works: string;
  slow: string;
  again: string;
}

/** The words around the copies in the browser. */
export interface BrowserCopiesView {
  title: string;
  about: string;
  none: string;
  clear: string;
  cleared: string;
}

/** The words around the share code. */
export interface ShareCodeView {
  title: string;
  about: string;
  button: string;
  label: string;
  large: string;
}

/** Handing in: what was handed in when, and the last copy outside this computer. */
export interface HandInView {
  title: string;
  about: string;
  button: string;
  handed: string;
  route: Listed;
  copied: string;
}

/** The share code, and what to say when it was copied or has to be by hand. */
export interface ShareCodeMade {
  text: string;
  copied: string;
  by_hand: string;
}

/** One group on several laptops. */
export interface SeveralLaptopsView {
  title: string;
  about: string;
  name: { label: string; hint: string };
  folder: { label: string; hint: string; look: string };
  found: string;
  go: string;
  home: string;
  steps_title: string;
  none: string;
  steps: {
    id: string;
    at: string;
    number: number;
    colour: number;
    who: string;
    what: string;
  }[];
}

/** What the panel of one's own work shows. */
export interface WorkView {
  title: string;
  group: { label: string; value: string; choose: { label: string; options: Option[] } };
  content: string;
  place: string;
  download: string;
  code: ShareCodeView;
  share: { title: string; about: string; parts: PreviewPart[]; button: string };
  upload: {
    label: string;
    button: string;
    paste: { title: string; label: string; button: string };
    offered: string;
    take: string;
    leave: string;
  };
  versions: { title: string; back: string; times: { id: string; at: string }[] };
  copies: BrowserCopiesView;
  laptops: SeveralLaptopsView;
  hand_in: HandInView;
}

/** What the starter kit shows. */
export interface StarterKitView {
  title: string;
  what: string;
  inside: { label: string; value: string }[];
  stays: string;
  groups: Filled;
  steps: { legend: string; hint: string; each: { code: string; label: string; on: boolean }[] };
  download: string;
}

/** What another group's work beside our own shows. */
export interface OtherGroupView {
  title: string;
  intro: string;
  open: string;
  groups: Listed;
  close: string;
  none: string;
  beside: BesideView | null;
}

export interface BesideView {
  heading: string;
  content: string;
  words_title: string;
  words: string[];
  note: string;
  table: SideBySideView;
  parties_title: string;
  parties: TableView;
  reading: ReadingView;
  overview_title: string;
  overview: DocumentPartView[];
  nothing: string;
}

export interface SideBySideView {
  caption: string;
  columns: string[];
  rows: { about: string; ours: string[]; theirs: string[] }[];
  ours_empty: string;
  theirs_empty: string;
}

/** Their work as one party would read it. */
export interface ReadingView extends Listed {
  title: string;
  lines: string[];
  question: string;
}

export interface DocumentPartView {
  key: string;
  heading: string;
  blocks: DocumentBlockView[];
  parts: DocumentPartView[];
}

export type DocumentBlockView =
  | ({ type: "words"; soft: boolean } & Said)
  | { type: "points"; items: Said[]; more: string }
  | ({ type: "table"; more: string } & TableView);

/** Words with, where there is one, a label before them. */
export interface Said {
  label: string;
  words: string;
}
