import type { Mark } from "./marks";

/** So far from a mark, in units of the drawing, the pointer still means it. */
export const REACH = 26;

/** Of two marks that are about as near, the own region's is meant. */
const OWN_COUNTS_NEARER = 0.6;

/**
 * Return the mark that is meant at a place: whose box it lies in, or else the nearest. Of a line,
 * which is near all along, it is the point that lies nearest.
 */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const around = marks.find(({ box }) => box && liesIn(box, x, y));
  if (around) return around;
  let found: Mark | undefined;
  let least = REACH;
  marks.forEach((mark, place) => {
    if (mark.box || mark.shape) return; // they answer where they are
    const next = marks[place + 1];
    const goesOn = mark.kind === "line" && next?.series === mark.series;
    const to = goesOn ? next : mark;
    const away = distanceTo(mark, to, x, y);
    const distance = mark.own ? away * OWN_COUNTS_NEARER : away;
    if (away < REACH && distance < least) {
      found = Math.abs(to.x - x) < Math.abs(mark.x - x) ? to : mark;
      least = distance;
    }
  });
  return found;
}

// How far a place is from the straight line between two marks.
function distanceTo(from: Mark, to: Mark, x: number, y: number): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const long = across * across + down * down;
  const along = long && ((x - from.x) * across + (y - from.y) * down) / long;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + part * across - x, from.y + part * down - y);
}

function liesIn(box: readonly number[], x: number, y: number): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = box;
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
