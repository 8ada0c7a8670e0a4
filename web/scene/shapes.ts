// What a picture is made of. Python says where everything stands, in units of the picture.

export interface TextShape {
  type: "text";
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: string;
  dir: string;
  weight: string;
  tone: string;
  /** Degrees. */
  turn?: number;
}

export interface LineEnds {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  tone: string;
  dash: string;
}

export interface LineShape extends LineEnds {
  type: "line";
  /** Where the line is pulled to, when it is not straight. */
  pull?: [number, number] | null;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface RectShape extends Rect {
  type: "rect";
  tone: string;
  radius: number;
}

export interface Circle {
  type: "circle";
  x: number;
  y: number;
  r: number;
}

export interface Polygon {
  type: "polygon";
  points: number[][];
}

/** What can be filled: the shape of a mark, of an arrow, of an area. */
export type OutlineShape = Circle | Polygon;

export type Toned<Shape> = Shape & { tone: string };

export type Shape = TextShape | LineShape | RectShape | Toned<Circle> | Toned<Polygon>;

/** The mark of a sector, small: for a list or a legend. */
export interface SmallMarkView {
  word: string;
  letters: TextShape;
  outline: OutlineShape;
  tone: string;
  side: number;
}

/** Sector -> its mark. */
export type Marks = Record<string, SmallMarkView>;
