import type { Listed, Option } from "../controls/options";
import type { FileOffer } from "../kit/exports";
import type { VoteView } from "../vote/view";

/** A group that handed in. */
export interface GroupRow {
  key: string;
  name: string;
  at: string;
  holds: string;
}

/** Something that does not count; `back` is empty where nothing can be done about it. */
export interface AsideRow {
  name: string;
  text: string;
  group: string;
  digest: string;
  back: string;
}

export interface CollectView {
  count: string;
  followed: string;
  open: string;
  paste: { label: string; button: string };
  columns: string[];
  groups: GroupRow[];
  rename: string;
  name: string;
  aside_title: string;
  aside: AsideRow[];
  layout: string;
}

export interface QuestionView {
  names: string[];
  why: string;
  changes: string;
}

export interface NamesView {
  count: string;
  yes: string;
  no: string;
  hint: string;
  questions: QuestionView[];
  decided_title: string;
  take_back: string;
  decided: { id: string; text: string }[];
  blocked_title: string;
  blocked: string[];
}

/** A row of a result: cells, how many groups gave each answer, and who said what. */
export interface ResultRow {
  cells: string[];
  dots: number[];
  who: string[];
}

export interface ResultView {
  sentences: string[];
  rests_on: string;
  note: string;
  caption: string;
  columns: string[];
  ends: string[];
  rows: ResultRow[];
  more: string;
  pairs: { ids: string[]; titles: string[] }[];
  together: string;
}

export interface ShowView {
  choose: Listed;
  title: string;
  revealed: boolean;
  hidden: string;
  reveal: string;
  hide: string;
  before: string;
  after: string;
  back: string;
  next: string;
  names: { label: string; on: boolean };
  result: ResultView | null;
}

export interface TimerView {
  until: string;
  title: string;
  set: { minutes: number; label: string }[];
  stop: string;
  over: string;
  sound: string;
  left: string;
}

export interface TakeHomeView {
  about: string;
  making: string;
  files: FileOffer[];
  ledger: string;
}

interface MoreMaps {
  label: string;
  first: number;
  enabled: boolean;
}

/** Maps of groups as pictures, each with its description. */
export interface MapsView {
  maps: { key: string; name: string; counted: string; picture: string; description: string }[];
  none: string;
  back: MoreMaps;
  next: MoreMaps;
}

export interface BoardView {
  title: string;
  step: string;
  steps: Option[];
  follows: boolean;
  timer: TimerView;
  day: { route: Listed; now: string[] };
  collect: CollectView;
  names: NamesView;
  maps: MapsView | null;
  show: ShowView | null;
  decide: VoteView | null;
  take_home: TakeHomeView;
}
