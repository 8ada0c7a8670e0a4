// Texts that a widget sent and of which the answer may still come.
import type { Ack } from "../kit/command";
import type { Line } from "../kit/line";

/** What was sent from boxes of one name, and who hears what came of it. */
export interface OnTheWay {
  texts: string[];
  settle: (sent: string, ack: Ack) => string;
}

const all = new WeakMap<Line, Map<string, OnTheWay>>();

/** Return what is on its way from boxes of a name, also from one that is not drawn any more. */
export function onTheWay(line: Line, name: string): OnTheWay {
  const ofLine = all.get(line) ?? new Map<string, OnTheWay>();
  all.set(line, ofLine);
  const found = ofLine.get(name) ?? { texts: [], settle: () => "" };
  ofLine.set(name, found);
  return found;
}
