import type { Mark } from "./marks";

/** So far from a mark, in units of the drawing, the pointer still means it. */
export const REACH = 26;

/** Of two marks that are about as near, the own region's is meant. */
const OWN_COUNTS_NEARER = 0.6;

/** Return the mark that is meant at a place: whose box it lies in, or else the nearest. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const around = marks.find(({ box }) => box && liesIn(box, x, y));
  if (around) return around;
  let found: Mark | undefined;
  let least = REACH;
  for (const mark of marks) {
    if (mark.box || mark.shape) continue; // they answer where they are
    const away = Math.hypot(mark.x - x, mark.y - y);
    const distance = mark.own ? away * OWN_COUNTS_NEARER : away;
    if (away < REACH && distance < least) {
      found = mark;
      least = distance;
    }
  }
  return found;
}

function liesIn(box: readonly number[], x: number, y: number): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = box;
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
