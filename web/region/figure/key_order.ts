import { type Direction, nearest } from "../../scene/nearest";
import type { Mark } from "./marks";

const DIRECTIONS: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const ONWARD: Partial<Record<string, number>> = { PageUp: -1, PageDown: 1 };
const KEYS = new Set([...Object.keys(DIRECTIONS), ...Object.keys(ONWARD), "Home", "End"]);

/** Return whether a key goes through the marks of a picture. */
export const goesThrough = (key: string): boolean => KEYS.has(key);

/** Return where a person begins: at the newest value of the own region, or of the first series. */
export function beginning(marks: readonly Mark[]): Mark | undefined {
  const first = marks.find((mark) => mark.own) ?? marks[0];
  return marks.findLast((mark) => mark.series === first?.series);
}

/**
 * Return the mark that a key goes to; the same one where there is nothing on that side.
 *
 * Along a line left and right go through its years, up and down to the line above or below in the
 * same year. Bars, dots and areas are gone through by where they lie; where no other bar lies
 * beside one, left and right go on to the one before it or after it. Page Up and Page Down go
 * through everything in its order, Home and End to the ends of a line, or of everything.
 */
export function markByKey(marks: readonly Mark[], from: Mark, key: string): Mark {
  return found(marks, from, key) ?? from;
}

function found(marks: readonly Mark[], from: Mark, key: string): Mark | undefined {
  const onLine = from.kind === "line";
  const within = onLine ? marks.filter((mark) => mark.series === from.series) : marks;
  if (key === "Home") return within[0];
  if (key === "End") return within.at(-1);
  const onward = ONWARD[key];
  if (onward !== undefined) return after(marks, from, onward);
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const step = direction === "left" || direction === "up" ? -1 : 1;
  const along = direction === "left" || direction === "right";
  if (onLine) return along ? after(within, from, step) : beside(marks, from, step);
  const there = nearest(marks, from, direction);
  return there ?? (along && from.kind === "bar" ? after(marks, from, step) : undefined);
}

function after(marks: readonly Mark[], from: Mark, step: number): Mark | undefined {
  return marks[marks.findIndex((mark) => mark.id === from.id) + step];
}

// Lines that are as high keep their order, so that going up and down passes each of them once.
function beside(marks: readonly Mark[], from: Mark, step: number): Mark | undefined {
  const column = marks
    .filter((mark) => mark.at === from.at)
    .sort((one, other) => one.y - other.y || one.id - other.id);
  return after(column, from, step);
}
