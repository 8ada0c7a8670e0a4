// What each cell of a notebook of ours is to the reader, told to the style sheet by a class.
import type { NotebookPanel } from "@jupyterlab/notebook";
import type { OurNotebook } from "./ours";

/** The class of a cell that a reader writes in. */
export const ANSWER = "rl-answer";

/** The class of a cell whose code is not for readers. */
export const HIDDEN_CODE = "rl-hidden-code";

type Cell = NotebookPanel["content"]["widgets"][number];

/** Make every cell but the answers read-only, and mark what each is. */
export function markCells(panel: NotebookPanel, notebook: OurNotebook): void {
  for (const cell of panel.content.widgets) {
    const answer = hasTag(cell, "answer");
    const folded = Boolean(cell.model.getMetadata("jupyter")?.source_hidden);
    cell.toggleClass(ANSWER, answer);
    const code = cell.model.type === "code" && !answer;
    cell.toggleClass(HIDDEN_CODE, code && (folded || notebook.kind === "lesson"));
    cell.toggleClass("rl-by-hand", hasTag(cell, "by-hand"));
    cell.model.setMetadata("deletable", false);
    cell.model.setMetadata("editable", answer);
  }
}

/** Show the code of every cell, or only what readers have to see. */
export function showCode(panel: NotebookPanel, shown: boolean): void {
  panel.toggleClass("rl-wb-code", shown);
  for (const cell of panel.content.widgets) {
    if (cell.hasClass(HIDDEN_CODE)) cell.inputHidden = !shown;
  }
}

function hasTag(cell: Cell, tag: string): boolean {
  const tags: unknown = cell.model.getMetadata("tags");
  return Array.isArray(tags) && tags.includes(tag);
}
