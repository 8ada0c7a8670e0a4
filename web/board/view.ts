import type { Listed, Option } from "../controls/options";
import type { Args } from "../kit/command";
import type { FileOffer } from "../kit/exports";
import type { Shape } from "../scene/shapes";
import type { VoteView } from "../vote/view";

/** A group that handed in. */
export interface GroupRow {
  key: string;
  name: string;
  at: string;
  holds: string;
}

/** Something that does not count; `back` is what lets it count, null where nothing does. */
export interface AsideRow {
  name: string;
  text: string;
  back: { label: string; command: string; args: Args } | null;
}

export interface CollectView {
  count: string;
  /** The folder that is followed: a sentence, empty without one; and the box to choose one. */
  folder: {
    now: string;
    title: string;
    label: string;
    hint: string;
    value: string;
    button: string;
  };
  open: string;
  paste: { label: string; button: string };
  groups_title: string;
  groups: GroupRow[];
  change: {
    title: string;
    which: string;
    rename: string;
    save: string;
    same_as: string;
    join: string;
    leave_out: string;
    choose: string;
  };
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
  share: ShareView | null;
  who: string[];
}

/** So many of so many; contested where the groups differ. */
export interface ShareView {
  part: number;
  whole: number;
  contested: boolean;
}

/** A challenge or an action of the joint agenda. */
export interface Item {
  id: string;
  title: string;
}

/** What may be the same: sets that are proposed, and everything to choose from by hand. */
export interface AlikeView {
  title: string;
  sets: Item[][];
  yes: string;
  no: string;
  by_hand: string;
  everything: Item[];
  taken_back: string;
}

export interface Switch {
  label: string;
  on: boolean;
}

export interface ResultView {
  sentences: string[];
  rests_on: string;
  note: string;
  caption: string;
  columns: string[];
  ends: string[];
  rows: ResultRow[];
  /** So many rows are shown before somebody asks for all. */
  at_first: number;
  all: string;
  fewer: string;
  more: string;
  alike: AlikeView | null;
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
  names: Switch;
  result: ResultView | null;
}

export interface TimerView {
  until: string;
  title: string;
  set: { minutes: number; label: string }[];
  stop: string;
  over: string;
  sound: Switch;
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

/** A picture as data: shapes below, then what is about one place or party. */
export interface OverPicture {
  title: string;
  description: string;
  width: number;
  height: number;
  shapes: Shape[];
  marks: { id: string; sentence: string; shapes: Shape[] }[];
}

/** Maps laid over each other; a row of the list with a party opens it. */
export interface OverView {
  none: string;
  choose: Listed;
  picture: OverPicture | null;
  sentence: string;
  list: { key: string; label: string; told: string; party: string }[];
  note: string;
  words: string;
}

/** The map of a group; a group of shapes has a title where it is about one party. */
export interface GroupMap {
  key: string;
  name: string;
  counted: string;
  picture: { width: number; height: number; groups: { title: string; shapes: Shape[] }[] };
  description: string;
}

/** Maps of groups as pictures, each with its description. */
export interface MapsView {
  how: { on: boolean; label: string; pressed: boolean }[];
  over: OverView | null;
  maps: GroupMap[];
  none: string;
  where: string;
  back: MoreMaps;
  next: MoreMaps;
  names: Switch;
}

/** The words on a button: to fill the screen, and to leave that. */
export interface FullScreenView {
  fill: string;
  leave: string;
}

/** The vote, and the result in which what may be the same is put together first. */
export interface DecideView extends VoteView {
  alike: { told: string; button: string; code: string } | null;
}

export interface BoardView {
  title: string;
  full_screen: FullScreenView;
  step: string;
  steps: Option[];
  follows: boolean;
  timer: TimerView;
  day: { route: Listed; part: Listed; now: string[] };
  collect: CollectView;
  names: NamesView;
  maps: MapsView | null;
  show: ShowView | null;
  decide: DecideView | null;
  take_home: TakeHomeView;
}
