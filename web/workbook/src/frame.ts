// Everything of JupyterLab around a lesson is folded away, and is there again with one button.
import type { JupyterFrontEnd } from "@jupyterlab/application";
import { MessageLoop } from "@lumino/messaging";
import { Widget } from "@lumino/widgets";
import { isAlone } from "./alone";

const FOLDED = ["jp-top-panel", "jp-menu-panel", "jp-bottom-panel", "jp-title-panel-title"];
const SIDE_PANELS = ["jp-left-stack", "jp-right-stack"];
const LESSONS = "jp-main-dock-panel";

let showsTabs = true;

/** Fold JupyterLab away around a lesson, or unfold it. */
export function fold(app: JupyterFrontEnd, folded: boolean): void {
  document.body.classList.toggle("rl-wb-calm", folded);
  // Without a server JupyterLab opens with its list of files and a tab for each lesson.
  const tabs = !(folded && isAlone());
  if (tabs !== showsTabs) {
    showsTabs = tabs;
    document.body.classList.toggle("rl-wb-no-tabs", !tabs);
    remeasure(app.shell);
  }
  if (folded) (app.shell as unknown as { collapseLeft?(): void }).collapseLeft?.();
  for (const widget of everyWidget(app.shell)) {
    if (FOLDED.includes(widget.id) || widget.hasClass("jp-SideBar")) widget.setHidden(folded);
    if (folded && SIDE_PANELS.includes(widget.id)) widget.hide();
  }
}

/** The style sheet gives the strip of tabs no height; the lessons below it take that room. */
function remeasure(root: Widget): void {
  for (const widget of everyWidget(root)) {
    if (widget.id === LESSONS) MessageLoop.postMessage(widget, Widget.Msg.FitRequest);
  }
}

function* everyWidget(root: Widget): Generator<Widget> {
  for (const child of root.children()) {
    yield child;
    if (!child.hasClass("jp-MainAreaWidget")) yield* everyWidget(child);
  }
}
