import type { Option } from "../controls/options";

/** The lines that could not be added: they stay in the box, to be mended. */
export interface Left {
  left?: string;
}

/** The names in a file with a list: they come in the box, to be looked at. */
export interface Names {
  names?: string;
  /** What they were before an answer. */
  before?: string;
}

/** What was in the box stays; names from a file come below it. */
export function below(text: string, names: string): string {
  return text.trim() ? `${text.trimEnd()}\n${names}` : names;
}

/** The names of a file as they are after an answer; what somebody typed since stays. */
export function renamed(text: string, { names, before }: Names): string {
  return names !== undefined && text === before ? names : text;
}

/** Where an error is shown; what is about nothing that is in sight is about the text. */
export function placeToSay(field: string | null): string {
  return field !== null && /^(sector|file|done|columns\.\d|question\..+)$/.test(field)
    ? field
    : "text";
}

/** The sector that goes along: what was chosen for a list is no choice for a table. */
export function sectorFor(sectors: readonly Option[], chosen: string): string {
  return sectors.some((one) => one.value === chosen) ? chosen : "";
}
