// What the browser keeps: choices for the visit, answers for longer. A forbidden store is no error.

/** What somebody chose in this visit: to see JupyterLab, to see the code. */
export type Choice = "lab" | "code";

/** What was said once and understood in this visit. */
export type Understood = "elsewhere" | "alone";

/** Whether something was chosen in this visit. */
export function chosen(choice: Choice | Understood): boolean {
  return read(() => sessionStorage.getItem(`regiolab:show-${choice}`)) === "yes";
}

/** Keep a choice for this visit. */
export function choose(choice: Choice | Understood, on: boolean): void {
  write(() => sessionStorage.setItem(`regiolab:show-${choice}`, on ? "yes" : "no"));
}

/** What was typed in a cell of an exercise; null for nothing that differs from its beginning. */
export function keptAnswer(path: string, cell: string): string | null {
  return read(() => localStorage.getItem(keyOf(path, cell)));
}

/** Keep what was typed in a cell of an exercise; null forgets it. */
export function keepAnswer(path: string, cell: string, answer: string | null): void {
  const key = keyOf(path, cell);
  write(() => (answer === null ? localStorage.removeItem(key) : localStorage.setItem(key, answer)));
}

/** Whether a page may load itself anew: not when it did so less than so many milliseconds ago. */
export function mayLoadAnew(within: number): boolean {
  const key = "regiolab:loaded";
  return (
    read(() => {
      if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < within) return null;
      sessionStorage.setItem(key, String(Date.now()));
      return "yes";
    }) === "yes"
  );
}

function keyOf(path: string, cell: string): string {
  return `regiolab:answer:${path}:${cell}`;
}

function read(ask: () => string | null): string | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

function write(keep: () => void): void {
  try {
    keep();
  } catch {
    // Nothing may be kept here: the choice holds for this page alone.
  }
}

/** Ask the browser not to throw the work away by itself when the disk is full. */
export async function keepWork(): Promise<boolean> {
  const { storage } = navigator;
  if (!storage?.persist) return false;
  return (await storage.persisted()) || (await storage.persist());
}
