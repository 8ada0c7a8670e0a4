/** What every view holds for the kit itself. */
export interface KitView {
  language: string;
  workspace: string;
  saved_at: string | null;
  /** What tells this state of the work, null where no copy is kept. */
  copy: { name: string; state: string; size: number } | null;
  /** Who works on this now, null as long as that is nobody else. */
  together: TogetherView | null;
  /** What to do before the break; empty for nothing. */
  reminder: string;
  /** Which steps of the workshop in this widget are left out today. */
  left_out: string;
  problem: string | null;
  notices: string[];
  undo: Step;
  redo: Step;
  conflicts: Conflict[];
  words: Words;
}

export interface TogetherView {
  label: string;
  laptops: LaptopView[];
}

/** A laptop: what it is called, what it is at in words, and in which field. */
export interface LaptopView {
  number: number;
  colour: number;
  name: string;
  says: string;
  at: string;
  /** What to say beside that field. */
  here: string;
}

export interface Step {
  label: string;
  enabled: boolean;
}

/** Two people changed one field at once. */
export interface Conflict {
  id: string;
  sentence: string;
  theirs: string;
  /** Whose that is, empty where two laptops cannot be told apart. */
  theirs_by: string;
  mine: string;
  mine_by: string;
}

export type Words = Record<
  | "saved_at"
  | "not_saved_yet"
  | "dead"
  | "busy"
  | "too_large"
  | "wrong_kind"
  | "one_file"
  | "stop"
  | "stopping"
  | "at_work"
  | "put_back"
  | "dead_text"
  | "draft"
  | "save_draft"
  | "drop_draft"
  | "copy_is_safe"
  | "copy_offered"
  | "copy_fuller"
  | "leave_copy"
  | "bring_back"
  | "details"
  | "close"
  | "keep_theirs"
  | "take_mine",
  string
>;
