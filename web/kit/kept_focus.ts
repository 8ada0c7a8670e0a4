import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

const CONTROLS = "button, input, select, textarea, summary, a[href], [tabindex]";

/**
 * Keep the focus in a widget when the control that has it goes away with what it did, such as the
 * answer to a question: it goes to what came in its place, else to the next control, else to the one
 * before. A widget that places the focus itself has done so by then.
 */
export function useKeptFocus(inside: RefObject<Element>): void {
  useEffect(() => {
    const root = inside.current?.closest<HTMLElement>(".rl");
    return root ? keepFocus(root) : undefined;
  }, [inside]);
}

/** Begin to keep it; gives what ends that. */
export function keepFocus(root: HTMLElement): () => void {
  let last: { control: HTMLElement; before: HTMLElement[]; after: HTMLElement[] } | null = null;
  const note = (event: FocusEvent) => {
    const control = event.target as HTMLElement;
    const all = controlsOf(root);
    const at = all.indexOf(control);
    last =
      at < 0 ? null : { control, before: all.slice(0, at).reverse(), after: all.slice(at + 1) };
  };
  const look = () => {
    const isLost = last && !last.control.isConnected && document.activeElement === document.body;
    if (!last || !isLost || isWaiting(root)) return;
    const all = controlsOf(root);
    const before = all.indexOf(last.before.find((one) => all.includes(one)) ?? root);
    const after = all.indexOf(last.after.find((one) => all.includes(one)) ?? root);
    const next = after < 0 || after > before ? before + 1 : after;
    (all[next] ?? all[before])?.focus();
  };
  const changes = new MutationObserver(() => setTimeout(look));
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ["data-waiting"] });
  root.addEventListener("focusin", note);
  return () => {
    changes.disconnect();
    root.removeEventListener("focusin", note);
  };
}

/** What can have the focus by Tab now, from top to bottom. */
function controlsOf(root: HTMLElement): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const reached = (one: Element) => !one.matches(":disabled, [tabindex='-1']");
  return all.filter((one) => reached(one) && isOpen(one));
}

function isOpen(one: Element): boolean {
  const fold = one.closest("details:not([open])");
  if (!fold) return true;
  const isItsTitle = one.matches("summary") && one.parentElement === fold;
  return isItsTitle && (!fold.parentElement || isOpen(fold.parentElement));
}

// While an answer is on its way the widget may still place the focus.
const isWaiting = (root: HTMLElement): boolean => (root.dataset.waiting ?? "0") !== "0";
