// No key, click, paste or drag beside the widgets changes a lesson.
import type { NotebookPanel } from "@jupyterlab/notebook";
import { ANSWER } from "./cells";

/** What JupyterLab listens for on the notebook itself: stopped on the way down. */
const MOVES = ["dblclick", "dragenter", "dragover", "dragleave", "drop"];
const OWN_MOVES = ["lm-dragenter", "lm-dragover", "lm-dragleave", "lm-drop"];

/** Keep what JupyterLab does with keys, clicks and drops away from a lesson. */
export function guard(panel: NotebookPanel): void {
  const notebook = panel.content.node;
  const inside = (event: Event): boolean => notebook.contains(event.target as Node);
  const onTheWayDown = (type: string, stops: (event: Event) => boolean): void => {
    panel.node.addEventListener(
      type,
      (event) => {
        if (inside(event) && stops(event)) event.stopPropagation();
      },
      true,
    );
  };
  for (const type of MOVES) onTheWayDown(type, (event) => !isWithin(event, WRITABLE));
  // Else the browser would open a file that is dropped there, in the place of the page.
  for (const type of ["dragover", "drop"]) {
    panel.node.addEventListener(type, keepPage, true);
  }
  for (const type of OWN_MOVES) onTheWayDown(type, () => true);
  // Its menu offers to cut and delete cells; the browser's own comes in its place.
  onTheWayDown("contextmenu", () => true);
  panel.node.addEventListener(
    "keydown",
    (event) => {
      if (!isSave(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  // JupyterLab listens for keys on the document, as they bubble up: they stop here.
  notebook.addEventListener("keydown", (event) => {
    if (!mayPass(event, panel)) event.stopPropagation();
  });
}

function keepPage(event: Event): void {
  const dropped = (event as DragEvent).dataTransfer;
  if (dropped?.types.includes("Files") && !isWithin(event, WRITABLE)) event.preventDefault();
}

const EDITOR = `.${ANSWER} .jp-InputArea-editor`;
const WRITABLE = `${EDITOR}, .jp-OutputArea-output`;

/** Whether JupyterLab may hear of a key: in an answer while somebody writes there. */
function mayPass(event: KeyboardEvent, panel: NotebookPanel): boolean {
  if (isWithin(event, EDITOR)) return !changesCells(event);
  // From beside the editor, Enter goes back into it.
  const active = panel.content.activeCell;
  const beside = event.target === panel.content.node || event.target === active?.node;
  return event.key === "Enter" && beside && active?.hasClass(ANSWER) === true && isPlain(event);
}

/** Keys that would split a cell, or run it and put another one below. */
function changesCells(event: KeyboardEvent): boolean {
  const splits = (event.ctrlKey || event.metaKey) && event.shiftKey && event.code === "Minus";
  return splits || (event.altKey && event.key === "Enter");
}

function isPlain(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
}

function isSave(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
}

function isWithin(event: Event, selector: string): boolean {
  return Boolean((event.target as Element | null)?.closest?.(selector));
}
