const CONTROLS = "input, textarea, select, button, summary, a";

/** Whether nobody went on to another control since the focus was on `from`: then it may be moved. */
export function hasStayed(from: Element | null): boolean {
  const now = document.activeElement;
  return now === from || !now?.matches(CONTROLS);
}
