// A lesson opens by itself: as soon as the kernel answers, its cells run, without a click.
import { type INotebookTracker, NotebookActions, type NotebookPanel } from "@jupyterlab/notebook";
import type { Kernel } from "@jupyterlab/services";
import { isAlone } from "./alone";
import { drawOnRequest } from "./course";
import { answers, kernelOf, panelWithWidgets } from "./kernel";
import { hasLostWidgets, loadAnew } from "./lost_widgets";

/** So long, in milliseconds, a kernel may take before the page says what to do. */
const PATIENCE = 20_000;

/** In a browser alone Python itself is fetched first. */
const PATIENCE_ALONE = 180_000;

/** Where a lesson is on its way to the reader. */
export type State = "starting" | "slow" | "running" | "ready";

/** Run cells of a lesson once its kernel answers; `tell` hears of each state. */
export async function run(
  panel: NotebookPanel,
  tracker: INotebookTracker,
  cells: NotebookPanel["content"]["widgets"][number][],
  tell: (state: State) => void,
): Promise<void> {
  tell("starting");
  const timer = setTimeout(() => tell("slow"), isAlone() ? PATIENCE_ALONE : PATIENCE);
  let kernel: Kernel.IKernelConnection | null;
  try {
    await panel.sessionContext.ready;
    kernel = kernelOf(panel);
    if (!kernel) {
      tell("slow");
      return;
    }
    await answers(kernel);
  } finally {
    clearTimeout(timer);
  }
  if (panel.isDisposed) return;
  tell("running");
  // In a browser alone pictures were made beforehand.
  if (!isAlone()) drawOnRequest(kernel);
  // Not "run all": that would leave the last cell active, and the page at its end.
  await runCells(panel, tracker, cells);
  if ((await hasLostWidgets(panel)) && loadAnew()) return;
  if (!panel.isDisposed) tell("ready");
}

/** Run some cells of a lesson, over the connection that handles its widgets. */
export async function runCells(
  panel: NotebookPanel,
  tracker: INotebookTracker,
  cells: NotebookPanel["content"]["widgets"][number][],
): Promise<void> {
  const { sessionContext } = panelWithWidgets(tracker, panel);
  await NotebookActions.runCells(panel.content, cells, sessionContext);
}

/** A lesson's file is never written, so it never counts as changed: nobody is asked to stay. */
export function neverSaved(panel: NotebookPanel): void {
  const { context } = panel;
  context.save = () => Promise.resolve();
  context.model.dirty = false;
  context.model.stateChanged.connect((model) => {
    if (model.dirty) model.dirty = false;
  });
}

/**
 * A lesson's file is never written, so nobody goes back to an earlier one. JupyterLab would look
 * for a copy of it, and make one, before it connects the page to Python. Returns how to let it.
 */
export function noCopyToGoBackTo(panel: NotebookPanel): () => void {
  const { context } = panel;
  const { listCheckpoints, createCheckpoint } = context;
  context.listCheckpoints = () => Promise.resolve([]);
  context.createCheckpoint = () => Promise.resolve({ id: "", last_modified: "" });
  return () => Object.assign(context, { listCheckpoints, createCheckpoint });
}
