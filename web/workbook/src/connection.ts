// Whether the server and the kernel behind the lessons are still there.
import type { INotebookTracker, NotebookPanel } from "@jupyterlab/notebook";
import { type Kernel, ServerConnection, type ServiceManager } from "@jupyterlab/services";
import { isAlone } from "./alone";
import { kernelOf } from "./kernel";
import { Known } from "./known";
import { type Standing, standing } from "./trouble";

/** Ask this often, in milliseconds, and wait this long for an answer. */
const ASK_EVERY = 2000;
const ANSWER_WITHIN = 4000;

/** While somebody has the page in sight, its kernel is used: say so this often, in milliseconds. */
const SAY_SO_EVERY = 240_000;

/** What a kernel says of itself while it starts, for the first time or again. */
const STARTING = ["starting", "restarting", "autorestarting"];

/** What the server says of a kernel; no status for no answer. */
interface Answer {
  status: number | null;
  state: string;
  connections: number;
}

/** Who hears how things stand, and whether somebody else has the lessons open too. */
export interface Hears {
  standing(standing: Standing): void;
  elsewhere(elsewhere: boolean): void;
}

/** One watch for all lessons of the page: they share a kernel. */
export class Connection {
  private readonly known = new Known((next) => this.hears.standing(next));
  private elsewhere = false;
  private asking = false;
  private readonly watched = new WeakSet<Kernel.IKernelConnection>();
  private readonly ranWith = new WeakMap<NotebookPanel, string>();

  constructor(
    private readonly tracker: INotebookTracker,
    private readonly services: ServiceManager.IManager,
    private readonly hears: Hears,
  ) {}

  /** How things stand. */
  get standing(): Standing {
    return this.known.standing;
  }

  /** Begin to ask; without a server there is nobody to ask, and no kernel that is ended. */
  begin(): void {
    if (isAlone()) return;
    setInterval(() => void this.ask(), ASK_EVERY);
    setInterval(() => this.sayThatItIsUsed(), SAY_SO_EVERY);
    this.services.connectionFailure.connect(() => void this.ask());
  }

  /** Watch what the kernel of a lesson says of itself, from when it has run. */
  watch(panel: NotebookPanel): void {
    const kernel = kernelOf(panel);
    if (!kernel) return;
    this.ranWith.set(panel, kernel.id);
    this.known.about(this.askedAbout());
    if (this.watched.has(kernel)) return;
    this.watched.add(kernel);
    kernel.statusChanged.connect((_, status) => {
      // A kernel says "starting" once: hearing it here means that it is not the one that was.
      if (STARTING.includes(status)) this.known.heard(kernel.id, "restarted");
      else if (status === "dead" || status === "terminating") void this.ask();
    });
  }

  private async ask(): Promise<void> {
    const id = this.askedAbout();
    this.known.about(id);
    if (this.asking || !id) return;
    this.asking = true;
    try {
      const told = await this.answer(id);
      // The page may have missed the moment at which a kernel said that it starts.
      const kernel = this.kernel();
      const startsAgain = kernel && this.watched.has(kernel) && STARTING.includes(told.state);
      const before = this.known.standing;
      const next = startsAgain ? "restarted" : standing(told.status, before);
      if (!this.known.heard(id, next) || next !== null) return;
      if (before === "gone") this.reconnect();
      this.look(told.connections);
    } finally {
      this.asking = false;
    }
  }

  private async answer(id: string): Promise<Answer> {
    const { serverSettings: settings } = this.services;
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), ANSWER_WITHIN);
    try {
      const address = `${settings.baseUrl}api/kernels/${id}`;
      const asked = { signal: stop.signal };
      const response = await ServerConnection.makeRequest(address, asked, settings);
      const told = response.ok ? await response.json() : {};
      const connections = Number(told.connections ?? 0);
      return { status: response.status, state: String(told.execution_state ?? ""), connections };
    } catch {
      return { status: null, state: "", connections: 0 };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Each lesson of this page has a connection; one more belongs to another page. */
  private look(connections: number): void {
    const elsewhere = connections > this.kernels().length;
    if (elsewhere === this.elsewhere) return;
    this.elsewhere = elsewhere;
    this.hears.elsewhere(elsewhere);
  }

  private reconnect(): void {
    for (const kernel of this.kernels()) {
      if (kernel.connectionStatus !== "connected") void kernel.reconnect().catch(() => undefined);
    }
  }

  private sayThatItIsUsed(): void {
    const kernel = this.kernel();
    if (this.known.standing !== null || !kernel || document.visibilityState !== "visible") return;
    void kernel.requestKernelInfo().catch(() => undefined);
  }

  private kernels(): Kernel.IKernelConnection[] {
    const id = this.kernel()?.id;
    const found: Kernel.IKernelConnection[] = [];
    this.tracker.forEach((panel) => {
      const kernel = kernelOf(panel);
      if (kernel && kernel.id === id) found.push(kernel);
    });
    return found;
  }

  /**
   * The kernel of the lessons, also one that JupyterLab let go of because it heard first that the
   * server does not know it any more: what is on the page came from it.
   */
  private askedAbout(): string | undefined {
    const idOf = (panel: NotebookPanel): string | undefined =>
      kernelOf(panel)?.id ?? this.ranWith.get(panel);
    const panel = this.tracker.find(
      (one) => one.hasClass("rl-workbook") && idOf(one) !== undefined,
    );
    return panel && idOf(panel);
  }

  private kernel(): Kernel.IKernelConnection | null {
    const panel = this.tracker.find((one) => one.hasClass("rl-workbook") && kernelOf(one) !== null);
    return panel ? kernelOf(panel) : null;
  }
}
