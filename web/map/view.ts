import type {
  ButtonView,
  FieldListed,
  Filled,
  Legended,
  Listed,
  Option,
  PressedView,
} from "../controls/options";
import type { TableView } from "../controls/table";
import type { Json } from "../kit/command";
import type { FileOffer, PreviewPart } from "../kit/exports";
import type { FindingView, HowParts } from "../kit/finding";
import type { Marks } from "../scene/shapes";
import type { Carried, MapScene } from "./picture/scene";

/** What the stakeholder map shows. */
export interface MapView {
  title: string;
  /** Of the invented example only. */
  example?: ExampleView;
  group: string;
  challenge: Filled & { placeholder: string };
  marks: Marks;
  add: AddView;
  paste: PasteView;
  catalogue: Opening<CatalogueView>;
  tie: Opening<TieView>;
  filter: Opening<FilterView, FilterSummary>;
  out: Opening<ExportView>;
  list: ListView;
  scene: MapScene;
  carried: Carried | null;
  picture: PictureView;
  form: { party: null } | FormView;
  findings: FindingsView;
  legend: LegendView;
}

/** The invented example while it is closed. */
export interface ClosedExample {
  title: string;
  example: ExampleView;
}

export interface ExampleView {
  open: boolean;
  word: string;
  says: string;
  choices_label: string;
  choices: { label: string; filled: boolean; pressed: boolean }[];
  close: string;
}

/** A panel of which Python makes the lists when it is opened. */
export type Opening<Opened, Always = unknown> = { button: string } & Always &
  ({ open: false } | ({ open: true } & Opened));

export interface AddView {
  button: string;
  name: string;
  sector: string;
  submit: string;
  sectors: Option[];
  drag: string;
}

export interface PasteView {
  button: string;
  text: string;
  hint: string;
  file: string;
  /** The label of the choice of a sector; empty where the table holds it. */
  sector: string;
  submit: string;
  sectors: Option[];
  /** The sector that the list points at, empty for none. */
  proposed: string;
  tables: TableRead[];
  /** What only the person who brought it knows, each with the answer that is likely. */
  questions: Question[];
  /** What will come of it, and what does not come along. */
  told: string[];
  brought: BroughtView | null;
}

export interface Question extends Listed {
  about: string;
}

/** A table that was pasted, as it was read. */
export interface TableRead {
  title: string;
  holds: Listed;
  header: { label: string; value: boolean };
  columns: (Listed & { place: number; samples: string })[];
}

export interface BroughtView {
  title: string;
  lost: string;
  take: string;
  leave: string;
}

export interface CatalogueView {
  button: string;
  hint: string;
  filters: FieldListed[];
  legend: string;
  rows: { id: string; name: string; role: string; sector: string; on_map: boolean }[];
  none: string;
  on_map: string;
  ticked: string;
  submit: string;
}

export interface TieView {
  button: string;
  hint: string;
  source: PartyListed;
  target: PartyListed;
  kind: KindView;
  status: Listed;
  submit: string;
}

/** A list of parties; on a large map with a search above it. */
export interface PartyListed extends Listed {
  search: SearchView | null;
}

export interface SearchView {
  label: string;
  value: string;
  says: string;
}

/** Kinds of relations: a few first, and all of them. */
export interface KindView {
  label: string;
  value: string;
  first: Option[];
  all: Option[];
}

export interface FilterSummary {
  active: boolean;
  says: string;
  clear: string;
}

export interface FilterView {
  button: string;
  search: Filled;
  choices: (PartyListed & { field: string })[];
}

export interface ExportView {
  button: string;
  version: Legended;
  preview: PreviewPart[];
  notes: string[];
  lists: FileGroup;
  pictures: FileGroup & { choice: string; views: PressedView[]; blocked: string[] };
  making: string;
}

export interface FileGroup {
  title: string;
  files: FileOffer[];
}

export interface ListView {
  caption: string;
  columns: string[];
  rows: PartyRowView[];
  empty: string;
  more: string;
  has_more: boolean;
}

export interface PartyRowView {
  id: string;
  name: string;
  sector: string;
  influence: string;
  interest: string;
  /** The fields that the list shows besides, in words. */
  further: string[];
  selected: boolean;
}

/** How wide and about how high a picture is drawn, in its own units. */
export interface Room {
  width: number;
  height: number;
}

/** Between what a picture is drawn, in its own units. */
export interface Rooms {
  narrowest: number;
  widest: number;
  lowest: number;
  highest: number;
}

export interface PictureView {
  label: string;
  hint: string;
  point: string;
  description: string;
  movable: boolean;
  views_label: string;
  views: PressedView[];
  wide: { label: string; value: boolean };
  drawn_for: Room;
  rooms: Rooms;
  larger: string;
  smaller: string;
  fit: string;
  more: string;
  rearrange: ButtonView;
}

/** The form of the selected party. */
export interface FormView {
  party: string;
  title: string;
  made_by: string;
  sector_code: string;
  name: Filled;
  sector: Listed;
  place: PlaceView;
  wants: Filled;
  role: Listed;
  note: Filled;
  further: FurtherAnswer[];
  more: MoreView;
  relations: RelationsView;
  close: string;
  remove: { label: string; ask: string; keep: string };
}

export interface PlaceView {
  title: string;
  influence: Listed & { word: string };
  interest: Listed & { word: string };
  seen: Json;
  move: { label: string; button: string; seen: Json; options: Option[] };
  arrows: (ButtonView & { direction: string })[];
}

export interface MoreView {
  title: string;
  reason: Filled & { asked: boolean };
  discuss: { label: string; value: boolean };
  contact_role: Filled;
  contact_by: Filled;
  role_desired: Listed;
  limits: Filled;
  corners: SeveralView;
  scale: Listed;
  kind: Listed;
  abbreviation: Filled;
  aliases: Filled;
  further: FurtherAnswer[];
}

/** Codes of which several can be chosen. */
export interface SeveralView {
  label: string;
  hint?: string;
  value: string[];
  options: Option[];
}

/** A field without a place of its own: of which field it is, and which control it is. */
export type FurtherAnswer = { field: string } & (
  | ({ control: "line" | "lines" | "day" } & Filled)
  | { control: "yes"; label: string; value: boolean }
  | ({ control: "choice" } & Listed)
  | ({ control: "choices" } & SeveralView)
);

export interface RelationsView {
  title: string;
  empty: string;
  rows: RelationView[];
}

export interface RelationView {
  key: string;
  id: string;
  sentence: string;
  kind: KindView;
  status: Listed;
  sign: Listed;
  strength: Listed;
  remove: string;
}

export interface FindingsView {
  title: string;
  empty: string;
  rows: MapFinding[];
  more: { title: string; rows: MapFinding[] };
  good: { title: string; rows: MapFinding[] };
  conversations: { title: string; rows: ConversationView[]; more: string; has_more: boolean };
  show: string;
  how: string;
  how_parts: HowParts;
  compute: { label: string; needed: boolean };
  numbers: { title: string; open: boolean } & ({ lines?: undefined } | NumbersView);
}

export interface MapFinding extends FindingView {
  can_pick: boolean;
  can_show: boolean;
  shown: boolean;
}

export interface ConversationView {
  key: string;
  name: string;
  about: string;
  who: string;
  parties: string[];
  shown: boolean;
}

export interface NumbersView {
  lines: string[];
  between: TableView & { note: string };
  sectors: TableView;
}

export interface LegendView {
  title: string;
  lines: { dash: string; word: string }[];
  relations: string;
  assessment: string;
}
