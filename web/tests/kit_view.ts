import type { KitView } from "../kit/kit_view";
import { WORDS } from "./drawn";

const STEP = { label: "Undo", enabled: false };

/** What a widget holds for the kit while nothing is going on; words say which word they are. */
export const KIT: KitView = {
  language: "en",
  workspace: "w1",
  saved_at: null,
  copy: null,
  together: null,
  reminder: "",
  left_out: "",
  problem: null,
  notices: [],
  undo: STEP,
  redo: STEP,
  conflicts: [],
  words: WORDS,
};
