// Which of the things that go on the bar says: there is room for one.
import type { Word } from "./words";

/** What can go on, the most important first. */
const STATUSES = [
  "starting",
  "running",
  "notDownloaded",
  "downloaded",
  "busy",
] as const satisfies readonly Word[];

/** Something that can go on. */
export type Status = (typeof STATUSES)[number];

/** What goes on. */
export type Asked = Partial<Record<Status, boolean>>;

/** What to say of all that goes on; null for nothing. */
export function status(asked: Asked): Status | null {
  return STATUSES.find((one) => asked[one]) ?? null;
}
