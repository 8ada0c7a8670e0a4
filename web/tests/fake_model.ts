import type { Command, Message, Sight, Stop } from "../kit/command";
import type { Model } from "../kit/model";

type WithoutAddress<Of> = Of extends unknown ? Omit<Of, "client" | "seq"> : never;

/** A kernel that answers when the test says so. */
export class FakeModel implements Model {
  readonly sent: Command[] = [];
  readonly sights: boolean[] = [];
  readonly stops: number[] = [];
  readonly traits: Record<string, unknown> = {};
  isGone = false;
  widget_manager: Model["widget_manager"];
  readonly #hearers = new Set<(message: Message) => void>();
  readonly #changes = new Set<() => void>();

  get(trait: string): unknown {
    return this.traits[trait];
  }

  send(said: Command | Sight | Stop): void {
    if (this.isGone) throw new Error("the comm is closed");
    if (said.type === "sight") this.sights.push(said.seen);
    else if (said.type === "stop") this.stops.push(said.seq);
    else this.sent.push(said);
  }

  on(event: string, callback: ((message: Message) => void) & (() => void)): void {
    if (event === "change") this.#changes.add(callback);
    else this.#hearers.add(callback);
  }

  off(event: string, callback: ((message: Message) => void) & (() => void)): void {
    if (event === "change") this.#changes.delete(callback);
    else this.#hearers.delete(callback);
  }

  get hearers(): number {
    return this.#hearers.size + this.#changes.size;
  }

  /** Set what the kernel shows, as text, as the kernel sends it. */
  show(kit: object, view: object, own: Record<string, unknown> = {}): void {
    this.traits.entry_names = Object.keys(own);
    this.traits.other_entries = JSON.stringify({ kit, ...view });
    for (const [name, entry] of Object.entries(own)) {
      this.traits[`entry_${name}`] = JSON.stringify(entry);
    }
    for (const change of this.#changes) change();
  }

  /** Say something of a command that was sent; the last one, unless another is meant. */
  say(message: WithoutAddress<Message>, about: Command | undefined = this.sent.at(-1)): void {
    if (!about) throw new Error("nothing was sent");
    const { client, seq } = about;
    for (const hear of this.#hearers) hear({ ...message, client, seq } as Message);
  }

  acknowledge(message = "", data: unknown = {}, about?: Command): void {
    this.say({ type: "ack", ok: true, saved: true, message, data }, about);
  }

  refuse(error: string, field: string | null = null, about?: Command): void {
    this.say({ type: "ack", ok: false, error, field }, about);
  }
}
