// The icon of the browser's tab, which shows whether Python computes.
//
// JupyterLab takes another icon whenever Python begins and ends, and the browser asks the server for
// each: some sixty times while a lesson opens, in front of what the lesson waits for. The bar says
// when Python is busy, so on a lesson the icon stays as it is.

/** Follow what JupyterLab tells of Python, except while `rests`. */
export function showBusy(busy: boolean, rests: boolean): void {
  const shown = busy && !rests ? "busy" : "idle";
  const next = document.querySelector<HTMLLinkElement>(`link.${shown}.favicon`);
  const now = document.querySelector<HTMLLinkElement>('link.favicon[rel="icon"]');
  if (!next || next === now) return;
  if (now) now.rel = "";
  next.rel = "icon";
  // Firefox sees another icon only when it comes into the page anew.
  document.head.append(next);
}
