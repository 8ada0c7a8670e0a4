import type { Option } from "../controls/options";

/** The lines that could not be added: they stay in the box, to be mended. */
export interface Left {
  left?: string;
}

/** Where an error is shown; what is about nothing that is in sight is about the text. */
export function placeToSay(field: string | null): string {
  return field !== null && /^(sector|file|done|columns\.\d)$/.test(field) ? field : "text";
}

/** The sector that goes along: what was chosen for a list is no choice for a table. */
export function sectorFor(sectors: readonly Option[], chosen: string): string {
  return sectors.some((one) => one.value === chosen) ? chosen : "";
}
