// The cells of an exercise that a reader writes in: kept in the browser, and run with a button.
import type { NotebookPanel } from "@jupyterlab/notebook";
import { ANSWER } from "./cells";
import { button, element } from "./element";
import { keepAnswer, keptAnswer } from "./kept";
import type { OurNotebook } from "./ours";
import { words } from "./words";

type Cell = NotebookPanel["content"]["widgets"][number];

/**
 * Put back what was typed in each answer before, keep what is typed now, and add the buttons.
 *
 * The file of an exercise is never written. `run` runs cells.
 */
export function openAnswers(
  panel: NotebookPanel,
  notebook: OurNotebook,
  run: (cells: Cell[]) => Promise<void>,
): void {
  for (const cell of panel.content.widgets) {
    if (cell.hasClass(ANSWER)) openAnswer(cell, panel, notebook, run);
  }
}

function openAnswer(
  cell: Cell,
  panel: NotebookPanel,
  notebook: OurNotebook,
  run: (cells: Cell[]) => Promise<void>,
): void {
  const { language } = notebook;
  const source = cell.model.sharedModel;
  const begin = source.getSource();
  const { path } = panel.context;
  const kept = keptAnswer(path, cell.model.id);
  if (kept !== null) source.setSource(kept);
  const again = button(words(language, "answerAgain"), () => source.setSource(begin));
  const note = (): void => {
    const typed = source.getSource();
    keepAnswer(path, cell.model.id, typed === begin ? null : typed);
    again.disabled = typed === begin;
  };
  note();
  source.changed.connect(note);
  const check = button(words(language, "runAnswer"), () => run(withWhatItNeeds(cell, panel)));
  check.classList.add("rl-wb-main");
  const buttons = element("div", { class: "rl-wb-answer", lang: language }, check, again);
  cell.node.querySelector(".jp-Cell-inputWrapper")?.after(buttons);
  cell.node.querySelector(".cm-content")?.setAttribute("aria-label", words(language, "answer"));
}

/** The cell that opens the work, for another notebook may have opened other work; then from here. */
function withWhatItNeeds(cell: Cell, panel: NotebookPanel): Cell[] {
  const cells = panel.content.widgets;
  const place = cells.indexOf(cell);
  const code = (one: Cell): boolean => one.model.type === "code";
  return [...cells.slice(0, place).filter(code), cell, ...cells.slice(place + 1).filter(code)];
}
