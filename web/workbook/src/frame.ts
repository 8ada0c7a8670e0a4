// Everything of JupyterLab around a lesson is folded away, and is there again with one button.
import type { JupyterFrontEnd } from "@jupyterlab/application";
import type { Widget } from "@lumino/widgets";

const FOLDED = ["jp-top-panel", "jp-menu-panel", "jp-bottom-panel", "jp-title-panel-title"];
const SIDE_PANELS = ["jp-left-stack", "jp-right-stack"];

/** Fold JupyterLab away around a lesson, or unfold it. */
export function fold(app: JupyterFrontEnd, folded: boolean): void {
  document.body.classList.toggle("rl-wb-calm", folded);
  // Without a server JupyterLab opens with its list of files.
  if (folded) (app.shell as unknown as { collapseLeft?(): void }).collapseLeft?.();
  for (const widget of everyWidget(app.shell)) {
    if (FOLDED.includes(widget.id) || widget.hasClass("jp-SideBar")) widget.setHidden(folded);
    if (folded && SIDE_PANELS.includes(widget.id)) widget.hide();
  }
}

function* everyWidget(root: Widget): Generator<Widget> {
  for (const child of root.children()) {
    yield child;
    if (!child.hasClass("jp-MainAreaWidget")) yield* everyWidget(child);
  }
}
