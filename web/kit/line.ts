// The line to Python: commands, acknowledgements, and whether the kernel is still there.
import type { Ack, Args, Message } from "./command";
import { me } from "./me";
import type { Model } from "./model";

const ANSWER_WITHIN = 3000; // milliseconds without an answer before we say nothing is saved
const WORK_WITHIN = 60000; // once the kernel says that it works on a command that takes long
const SPEAK_EVERY = 60000; // a page in sight says so: what nobody watches may end as idle
const SHOWN_AFTER = 1000; // work that takes longer is shown
const ASK_AGAIN_AFTER = 5000; // ask whether the kernel is (still) there: while typing, while it is gone
const AT_WORK = ["busy", "starting", "restarting"];

/** Long work, as it is shown. */
export interface Work {
  seq: number;
  /** The command. */
  name: string;
  /** How far it is, null where nobody can say. */
  percent: number | null;
  canStop: boolean;
  isStopping: boolean;
}

interface Waiting {
  name: string;
  /** As they were given: with what the page showed. */
  args: Args;
  resolve: (ack: Ack) => void;
  timer?: ReturnType<typeof setTimeout>;
}

/** A second choice in a field, while the first is on its way, is made on the first: nobody else's. */
function onOwn(name: string, args: Args, waiting: readonly Waiting[]): Args {
  if (!("base" in args && "value" in args)) return args;
  const about = ({ value: _value, ...rest }: Args) => JSON.stringify(rest);
  const last = waiting.findLast((one) => one.name === name && about(one.args) === about(args));
  return last ? { ...args, base: last.args.value } : args;
}

export class Line {
  /** Who hears it when the kernel is gone, or there again. */
  readonly listeners = new Set<(dead: boolean) => void>();
  /** Who hears it when the kernel is there and at work on something else, or done with it. */
  readonly busyListeners = new Set<(busy: boolean) => void>();
  /** Who hears how far long work is. */
  readonly workListeners = new Set<(work: Work | null) => void>();
  dead = false;
  busy = false;
  readonly #client = Math.random().toString(36).slice(2);
  readonly #waiting = new Map<number, Waiting>();
  #seq = 0;
  #seen = true; // nothing was said of it yet: it counts as seen
  readonly #working = new Map<number, Work>(); // commands that take long; others wait for them
  readonly #shown = new Set<number>(); // those of them that took long enough to be shown
  #lastHeard = Date.now();
  #asking: ReturnType<typeof setInterval> | undefined; // while the kernel is gone
  readonly #speaking: ReturnType<typeof setInterval>;
  readonly #asked = new Set<number>();

  /** `root` says how many commands wait for an answer, for whoever watches the page. */
  constructor(
    private readonly model: Model,
    private readonly root: HTMLElement,
  ) {
    model.on("msg:custom", this.#hear);
    this.#speaking = setInterval(() => this.#speak(), SPEAK_EVERY);
  }

  /** Send a command; the promise gives the acknowledgement, whenever it comes. */
  send<Data = unknown>(name: string, args: Args = {}): Promise<Ack<Data>> {
    const seq = ++this.#seq;
    return new Promise((resolve) => {
      // What a command answers is known where it is sent.
      const waiting: Waiting = { resolve: resolve as (ack: Ack) => void, name, args };
      const sent = onOwn(name, args, [...this.#waiting.values()]);
      this.#waiting.set(seq, waiting);
      this.#expect(seq, waiting, ANSWER_WITHIN);
      this.#countWaiting();
      try {
        this.model.send({ type: "command", client: this.#client, seq, name, args: sent });
      } catch {
        this.#setDead(true);
      }
    });
  }

  /** Say whether the page shows the widget: what nobody sees need not follow every change. */
  tellSight(seen: boolean): void {
    if (seen === this.#seen) return;
    this.#seen = seen;
    try {
      this.model.send({ type: "sight", client: this.#client, seen });
    } catch {
      // Nobody hears it: the kernel is gone, and with it what followed.
    }
  }

  /** Called at every keystroke: a dead kernel should not be found out at the end of a text. */
  noticeTyping(): void {
    if (this.#waiting.size === 0 && Date.now() - this.#lastHeard > ASK_AGAIN_AFTER) this.speak();
  }

  /** Say that a page is there, who is at it, and in which time zone. */
  speak(): void {
    this.send("ping", { ...me(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  }

  /** The long work to show: the last that began. */
  get work(): Work | null {
    const shown = [...this.#working.values()].filter((one) => this.#shown.has(one.seq));
    return shown.at(-1) ?? null;
  }

  /** Stop long work. Its acknowledgement says whether that was in time. */
  stop(seq: number): void {
    this.#isNow(seq, { isStopping: true });
    try {
      this.model.send({ type: "stop", client: this.#client, seq });
    } catch {
      this.#setDead(true);
    }
  }

  close(): void {
    this.model.off("msg:custom", this.#hear);
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    clearInterval(this.#asking);
    clearInterval(this.#speaking);
  }

  #speak(): void {
    const isSeen = globalThis.document?.visibilityState !== "hidden";
    if (isSeen && !this.dead && this.#waiting.size === 0) this.speak();
  }

  // Nothing is heard of a command in time: nothing is saved. Behind work that takes long it waits.
  #expect(seq: number, waiting: Waiting, within: number): void {
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => {
      if (this.#working.size > 0 && !this.#working.has(seq)) {
        this.#expect(seq, waiting, ANSWER_WITHIN);
      } else if (this.#isAtWork()) {
        this.#setBusy(true);
        this.#expect(seq, waiting, ANSWER_WITHIN);
      } else this.#setDead(true);
    }, within);
  }

  readonly #hear = (message: Message): void => {
    if (message?.client !== this.#client) return;
    const { seq } = message;
    if (this.#asked.has(seq)) this.#isBack(seq);
    const waiting = this.#waiting.get(seq);
    if (!waiting) return;
    if (message.type === "working") {
      const { name } = waiting;
      this.#working.set(seq, { seq, name, percent: null, canStop: false, isStopping: false });
      this.#expect(seq, waiting, WORK_WITHIN);
      setTimeout(() => this.#show(seq), SHOWN_AFTER);
      return;
    }
    if (message.type === "progress") {
      this.#expect(seq, waiting, WORK_WITHIN);
      this.#isNow(seq, { percent: message.percent, canStop: message.can_stop });
      return;
    }
    clearTimeout(waiting.timer);
    this.#working.delete(seq);
    this.#shown.delete(seq);
    this.#tellWork();
    this.#waiting.delete(seq);
    this.#countWaiting();
    this.#heard();
    waiting.resolve(message);
  };

  #heard(): void {
    this.#lastHeard = Date.now();
    this.#setDead(false);
    this.#setBusy(this.#shown.size > 0);
  }

  #show(seq: number): void {
    if (!this.#working.has(seq)) return;
    this.#shown.add(seq);
    this.#setBusy(true);
    this.#tellWork();
  }

  #isNow(seq: number, what: Partial<Work>): void {
    const work = this.#working.get(seq);
    if (!work) return;
    this.#working.set(seq, { ...work, ...what });
    this.#tellWork();
  }

  #tellWork(): void {
    for (const listener of this.workListeners) listener(this.work);
  }

  // The kernel takes commands in their order: what came before a question and was not answered
  // when that was, was lost on the way. Its text goes back to who sent it.
  #isBack(seq: number): void {
    this.#heard();
    for (const [number, { timer, resolve }] of [...this.#waiting]) {
      if (number > seq || this.#working.has(number)) continue;
      clearTimeout(timer);
      this.#waiting.delete(number);
      resolve({ ok: false, error: "", field: null });
    }
    this.#countWaiting();
  }

  // The page around knows more than a clock does: a kernel that runs cells is not gone.
  #isAtWork(): boolean {
    const kernel = this.model.widget_manager?.kernel;
    return kernel?.connectionStatus === "connected" && AT_WORK.includes(kernel.status);
  }

  #ask(): void {
    const seq = ++this.#seq;
    this.#asked.add(seq);
    try {
      this.model.send({ type: "command", client: this.#client, seq, name: "ping", args: {} });
    } catch {
      // Still gone.
    }
  }

  #setBusy(busy: boolean): void {
    if (busy === this.busy) return;
    this.busy = busy;
    for (const listener of this.busyListeners) listener(busy);
  }

  #countWaiting(): void {
    this.root.dataset.waiting = String(this.#waiting.size);
  }

  #setDead(dead: boolean): void {
    if (dead === this.dead) return;
    this.dead = dead;
    clearInterval(this.#asking);
    this.#asked.clear();
    if (dead) {
      this.#setBusy(false);
      this.#asking = setInterval(() => this.#ask(), ASK_AGAIN_AFTER);
    }
    for (const listener of this.listeners) listener(dead);
  }
}
