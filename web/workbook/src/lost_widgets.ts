// What a cell shows is a place for a widget; the widget itself came before, or with all the others when
// the page asked the kernel for them. A page that missed one asks anew by loading anew.
import type { NotebookPanel } from "@jupyterlab/notebook";
import { mayLoadAnew } from "./kept";

/** What the widget manager of JupyterLab writes in the place of a widget, in every language. */
const ON_ITS_WAY = "Loading widget...";
const LOST = "Error displaying widget";

/** So long, in milliseconds, a widget may be on its way before the page no longer waits for it. */
const PATIENCE = 5_000;

/** Once in so many milliseconds a page is loaded anew for a widget. */
const ONCE_IN = 60_000;

/** Wait until no widget of a lesson is on its way; whether one of them got lost. */
export async function hasLostWidgets(panel: NotebookPanel): Promise<boolean> {
  await settled(panel.content.node, () => !places(panel).includes(ON_ITS_WAY));
  return places(panel).some((text) => text.startsWith(LOST));
}

/** Load the page anew, unless that was done a moment ago and did not help; whether it is loaded. */
export function loadAnew(): boolean {
  const may = mayLoadAnew(ONCE_IN);
  if (may) location.reload();
  return may;
}

function places(panel: NotebookPanel): string[] {
  const shown = panel.content.node.querySelectorAll(".jp-OutputArea-output");
  // What a widget shows is not read: it can be long, and it is there.
  return [...shown].map((place) => (place.querySelector(".rl") ? "" : (place.textContent ?? "")));
}

function settled(node: HTMLElement, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => isSo() && end());
    const timer = setTimeout(end, PATIENCE);
    observer.observe(node, { subtree: true, childList: true, characterData: true });
    if (isSo()) end();
  });
}
