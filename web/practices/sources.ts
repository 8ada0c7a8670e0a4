/** Where something comes from; without an address its key stands there without a link. */
export interface Source {
  label: string;
  address: string;
  name: string;
}

export interface SourcedText {
  text: string;
  /** What kind of statement it is, where that is said. */
  mark?: string;
  sources: Source[];
}

/** What is known about one practice, and what we take from it. */
export interface PracticeFacts {
  id: string;
  name: string;
  status: string;
  lines: { label: string; text: string }[];
  facts: SourcedText[];
  facts_title: string;
  lesson: { label: string; text: string };
}
