/** What a picture tells of itself; texts are as they are written on the screen. */
export interface AskedPicture {
  /** The drawing, in a coordinate system of `width` by `height`. */
  svg: string;
  width: number;
  height: number;
  series: SeriesView[];
}

/** All points of a line, or one bar, dot or area. */
export interface SeriesView {
  name: string;
  kind: Kind;
  own: boolean;
  marks: MarkView[];
}

export type Kind = "line" | "bar" | "dot" | "area";

/** x, y, value, year or what it counts, flag; then the box or the outline that answers. */
export type MarkView = [number, number, string, string, string, (BoxView | string)?];

export type BoxView = [x: number, y: number, width: number, height: number];

/** One thing that answers when it is pointed at. */
export interface Mark {
  /** Its place among all marks of the picture. */
  id: number;
  series: number;
  name: string;
  kind: Kind;
  own: boolean;
  x: number;
  y: number;
  value: string;
  at: string;
  flag: string;
  box: BoxView | null;
  /** Of an area: the id of a group in the drawing and a place in it, as in `areas/3`. */
  shape: string;
}

/** Return all marks of a picture, those of a series together. */
export function marksOf(series: readonly SeriesView[]): Mark[] {
  const marks: Mark[] = [];
  series.forEach(({ name, kind, own, marks: listed }, place) => {
    for (const [x, y, value, at, flag, where] of listed) {
      const shape = typeof where === "string" ? where : "";
      const box = Array.isArray(where) ? where : null;
      const id = marks.length;
      marks.push({ id, series: place, name, kind, own, x, y, value, at, flag, box, shape });
    }
  });
  return marks;
}

/** Return a mark in one line: its name, value, year and flag. */
export function told({ name, value, at, flag }: Mark): string {
  const about = [at, flag].filter(Boolean).join(", ");
  return `${name}: ${value}${about && ` (${about})`}`;
}
