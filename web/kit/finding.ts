/** What stands out, as the map and the agenda both say it. */
export interface FindingView {
  key: string;
  severity: string;
  word: string;
  /** In the few words that fit on one line. */
  headline: string;
  sentence: string;
  why: string;
  how: HowParts;
}

/** How a finding is computed, part by part. */
export type HowParts = Record<"formula" | "reference" | "example" | "limits", string>;
