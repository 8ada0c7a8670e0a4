import type { Answer, Json } from "../kit/command";

/** Keep a text of the party; `base` is what the person saw when typing began. */
export type Save = (text: string, base: string) => Promise<Answer>;
export type SaveField = (field: string) => Save;

/** Keep an answer about the party; `base` is what stood there. */
export type PickField = (field: string, base: Json) => (value: Json) => Promise<Answer>;
