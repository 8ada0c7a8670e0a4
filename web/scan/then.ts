import type { Answer } from "../kit/command";

/** Called with the acknowledgement, where the button that was pressed may be gone. */
export type Then = (ack: Answer) => void;
