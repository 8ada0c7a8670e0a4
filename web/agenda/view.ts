import type { FindingView, HowParts } from "../kit/finding";
import type { Marks } from "../scene/shapes";
import type { Block } from "./blocks";

/** What the agenda shows. */
export interface AgendaView {
  title: string;
  group: string;
  challenge: { label: string; text: string };
  marks: Marks;
  steps: StepsView;
  step: { id: string; title: string; question: string; blocks: Block[] };
  findings: AgendaFindingsView;
  inspiration: { title: string; rows: { id: string; name: string; taken: string }[]; none: string };
}

export interface StepsView {
  title: string;
  groups: {
    title: string;
    steps: { id: string; label: string; state: string; here: boolean }[];
  }[];
}

export interface AgendaFindingsView {
  title: string;
  empty: string;
  rows: AgendaFinding[];
  more: { title: string; rows: AgendaFinding[] };
  good: { title: string; rows: AgendaFinding[] };
  how: string;
  how_parts: HowParts;
}

export interface AgendaFinding extends FindingView {
  /** Where it can be mended, and the words of the link there; empty where it cannot. */
  step: string;
  entity: string | null;
  go: string;
}
