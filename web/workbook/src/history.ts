// The back button of the browser leads to the lesson that was open before.
import { PageConfig } from "@jupyterlab/coreutils";
import { askedPath, notebookIn, withPath, withPathKept } from "./address";
import { isAlone } from "./alone";
import { isOurPath } from "./ours";

/** Without a server JupyterLab names no lesson in the address: let it name the one in sight. */
export function showInAddress(path: string): void {
  if (!isAlone() || askedPath(location.href) === path) return;
  history.pushState(null, "", withPath(location.href, path));
}

/**
 * Open the lesson of the address whenever the browser goes back or forward.
 *
 * JupyterLab adds an entry to the history for each document that comes in sight, also for one that
 * came because of the back button; an entry for the address that is there already is not added.
 */
export function followHistory(open: (path: string) => void): void {
  const push = history.pushState.bind(history);
  history.pushState = (state: unknown, unused: string, asked?: string | URL | null): void => {
    const url = asked && isAlone() ? withPathKept(String(asked), location.href) : asked;
    const same = url && new URL(url, location.href).href === location.href;
    if (same) history.replaceState(state, unused, url);
    else push(state, unused, url);
  };
  window.addEventListener("popstate", () => {
    const path = isAlone()
      ? askedPath(location.href)
      : notebookIn(location.pathname, new URL(PageConfig.getBaseUrl()).pathname);
    if (isOurPath(path)) open(path);
  });
}
