// Which notebook an address of JupyterLab leads to.

/**
 * The path of a notebook, within the server's root, in the path of an address.
 *
 * `base` is where the server is, such as "/" or "/user/ann/".
 */
export function notebookIn(address: string, base: string): string {
  const rest = address.startsWith(base) ? address.slice(base.length) : address;
  return decodeURIComponent(rest.replace(/^(lab|doc)(\/workspaces\/[^/]*)?\/tree\//, ""));
}

/** The path of the notebook that an address without a server opens; empty for none. */
export function askedPath(address: string): string {
  return new URL(address).searchParams.get("path") ?? "";
}

/** The same address for another notebook. */
export function withPath(address: string, path: string): string {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  url.searchParams.set("path", path);
  return url.href;
}

/**
 * The next address of a page, with the notebook of the one it has where it names none.
 *
 * JupyterLab takes the notebook out of the address as soon as it opens it; a page that is loaded
 * anew just then would know nothing to open.
 */
export function withPathKept(next: string, now: string): string {
  const url = new URL(next, now);
  const kept = askedPath(now);
  const samePage = url.origin + url.pathname === new URL(now).origin + new URL(now).pathname;
  if (samePage && kept && !url.searchParams.has("path")) url.searchParams.set("path", kept);
  return url.href;
}
