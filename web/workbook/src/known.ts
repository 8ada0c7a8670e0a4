// What is known of the kernel of the lessons: of one at a time.
import type { Standing } from "./trouble";

/**
 * How things stand with one kernel. An answer may come late, when the lessons have another one by
 * then: it says nothing about that one.
 */
export class Known {
  private id: string | undefined;
  private now: Standing = null;

  /** `changed` is told how things stand when that changes. */
  constructor(private readonly changed: (next: Standing) => void) {}

  get standing(): Standing {
    return this.now;
  }

  /** From now on it is about this kernel; what was known of another one is forgotten. */
  about(id: string | undefined): void {
    if (id === this.id) return;
    this.id = id;
    this.set(null);
  }

  /** Something was heard of a kernel. Returns whether it is the one that this is about. */
  heard(id: string, next: Standing): boolean {
    if (id !== this.id) return false;
    this.set(next);
    return true;
  }

  private set(next: Standing): void {
    if (next === this.now) return;
    this.now = next;
    this.changed(next);
  }
}
