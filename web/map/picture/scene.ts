import type { Json } from "../../kit/command";
import type {
  LineEnds,
  OutlineShape,
  Polygon,
  Rect,
  RectShape,
  Shape,
  TextShape,
} from "../../scene/shapes";

/** The picture of the map. */
export interface MapScene {
  width: number;
  height: number;
  description: string;
  shapes: Shape[];
  ties: Tie[];
  marks: MapMark[];
  selections: RectShape[];
  cells: Place[];
  /** Where parties stand that have no place yet. */
  tray: Place;
}

/** Where a party can be put. */
export interface Place extends Rect {
  key: string;
  label: string;
}

/** A party, or a mark that stands for several. */
export interface MapMark {
  id: string;
  ids: string[];
  x: number;
  y: number;
  box: Rect;
  selected: boolean;
  tone: string;
  outline: OutlineShape;
  letters: TextShape;
  label: BoxedText[];
  sentence: string;
  /** Where the party stood when this was drawn. */
  seen?: Json;
  /** Of a mark for several: which parties are shown when it opens. */
  opens?: { sector: string; place: string };
}

export type BoxedText = TextShape & { box: Rect };

/** A relation between two parties. */
export interface Tie extends LineEnds {
  ids: string[];
  ends: string[];
  /** Where the line is pulled to, when it is not straight. */
  pull: [number, number] | null;
  label: BoxedText | null;
  arrows: Polygon[];
}

/** The party that was picked up by key, and the place it is above. */
export interface Carried {
  party: string;
  place: Place;
  said: string;
}
