// Pictures are drawn one by one, those in sight first: between two of them Python answers people.
// Each widget has a script of its own, so whose turn it is stands on the page.

/** A picture that waits for its turn. */
export interface Turn {
  place: Element;
  /** Whether it is behind something else, such as a bet: it comes after the others. */
  hidden: boolean;
  /** Draw it; settles when it is there, or not to be had. */
  draw: () => Promise<unknown>;
}

interface Turns {
  waiting: Turn[];
  running: boolean;
}

const shared = (): Turns => {
  const page = globalThis as { regiolabTurns?: Turns };
  page.regiolabTurns ??= { waiting: [], running: false };
  return page.regiolabTurns;
};

/** Wait for a turn; gives what ends the waiting. */
export function inTurn(turn: Turn): () => void {
  const turns = shared();
  let leave: () => void = () => undefined;
  // Whoever goes away during its turn must not keep the others waiting.
  const gone = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const mine = { ...turn, draw: () => Promise.race([turn.draw(), gone]) };
  turns.waiting.push(mine);
  void goOn(turns);
  return () => {
    turns.waiting = turns.waiting.filter((one) => one !== mine);
    leave();
  };
}

async function goOn(turns: Turns): Promise<void> {
  if (turns.running) return;
  turns.running = true;
  await new Promise((resolve) => setTimeout(resolve)); // what is drawn together waits together
  for (let next = first(turns); next; next = first(turns)) {
    const one = next;
    turns.waiting = turns.waiting.filter((other) => other !== one);
    await one.draw().catch(() => undefined);
  }
  turns.running = false;
}

function first({ waiting }: Turns): Turn | undefined {
  const open = waiting.filter((one) => !one.hidden);
  return open.find(({ place }) => isInSight(place)) ?? open[0] ?? waiting[0];
}

function isInSight(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
