import { useRef } from "preact/hooks";

let lastControl = 0;

/** An id for the page, the same as long as the control is there. */
export const useControlId = (): string =>
  useRef(`rl-${++lastControl}-${Math.random().toString(36).slice(2, 7)}`).current;
