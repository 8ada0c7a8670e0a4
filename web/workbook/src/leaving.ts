// Leaving a page that has no server behind it ends its Python, and with it what was not saved yet.

/** A widget of which Python has still to answer a command, or could not save what was done. */
const UNSAVED = '.rl[data-waiting]:not([data-waiting="0"]), .rl .rl-saved.rl-bad';

/** Let the browser ask before the page is left, for as long as something is not saved. */
export function askBeforeLeaving(page: Document = document): void {
  page.defaultView?.addEventListener("beforeunload", (event) => {
    if (page.querySelector(UNSAVED)) event.preventDefault();
  });
}
