// Links between lessons, exercises, solutions and guide open inside the page.
import { isOurPath } from "./ours";

/** A place in a notebook of ours: its path within the server's root, and a heading or "". */
export interface Place {
  path: string;
  hash: string;
}

/** Where a link in a notebook leads, as far as that is a notebook of ours; null otherwise. */
export function linkedNotebook(href: string, from: string): Place | null {
  const [address = "", hash = ""] = decoded(href).split("#", 2);
  const bare = address.replace(/\?.*$/, "");
  // JupyterLab writes a relative link as an address of the server, sooner or later.
  const served = /\/(?:files|doc\/tree|lab\/tree|notebooks)\/(.*\.ipynb)$/.exec(bare)?.[1];
  for (const path of [served, resolved(bare, from)]) {
    if (path && isOurPath(path)) return { path, hash };
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a % that stands for itself
  }
}

function resolved(relative: string, from: string): string {
  if (/^[a-z]+:/i.test(relative) || relative.startsWith("/")) return "";
  const parts = from.split("/").slice(0, -1);
  for (const step of relative.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}
