// Texts that were typed and not acknowledged yet.
// Kept in this tab only, so that they survive a reload of the page.

export interface Draft {
  text: string;
  /** What stood there when typing began; a text with a button of its own has none. */
  base?: string;
  /** What was sent last and may have arrived: whoever goes on from there changed it themselves. */
  sent?: string;
  /** Entries that were sent, and not acknowledged yet. */
  waiting?: string[];
}

const keyOf = (workspace: string, field: string) => `regiolab:draft:${workspace}:${field}`;

export function readDraft(workspace: string, field: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(workspace, field)) ?? "null");
  } catch {
    return null;
  }
}

export function writeDraft(workspace: string, field: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(workspace, field), JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the text still stands in the field itself.
  }
}

export function clearDraft(workspace: string, field: string): void {
  try {
    sessionStorage.removeItem(keyOf(workspace, field));
  } catch {
    // Nothing was kept either.
  }
}
