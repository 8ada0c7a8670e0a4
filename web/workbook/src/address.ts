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
