// What every widget of a page would say: the first of them says it, from top to bottom.
// Each widget has a script of its own, so that who says what is kept by the page.

/** A text at its place in a widget, and how that place hears whether one before it says the same. */
export interface SaidOnce {
  text: string;
  place: Element;
  repeats: (isRepeated: boolean) => void;
}

const KEY = Symbol.for("regiolab.said_once");

/** Let the first place on the page say a text; returns how to let it go. */
export function sayOnce(said: SaidOnce): () => void {
  const all = everywhere();
  all.add(said);
  // A widget may be drawn before it is on the page, and a lesson may stand behind another.
  const comesOnThePage = new IntersectionObserver(() => arrange(all));
  comesOnThePage.observe(said.place);
  arrange(all);
  return () => {
    comesOnThePage.disconnect();
    all.delete(said);
    arrange(all);
  };
}

function arrange(all: Set<SaidOnce>): void {
  const there = [...all].filter(({ place }) => place.parentElement?.getClientRects().length);
  for (const said of there) {
    said.repeats(there.some((other) => saysTheSame(other, said) && isBefore(other, said)));
  }
}

function saysTheSame(one: SaidOnce, other: SaidOnce): boolean {
  return one.text === other.text && pageOf(one.place) === pageOf(other.place);
}

/** Lessons that are open stand beside each other in one document, one of them in sight. */
function pageOf(place: Element): Element | null {
  return place.closest(".jp-Notebook");
}

function isBefore(one: SaidOnce, other: SaidOnce): boolean {
  const order = one.place.compareDocumentPosition(other.place);
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function everywhere(): Set<SaidOnce> {
  const page = globalThis as { [KEY]?: Set<SaidOnce> };
  page[KEY] ??= new Set();
  return page[KEY];
}
