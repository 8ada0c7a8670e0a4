// All lessons that are open: which one is in sight, how one leads to another, and how things stand.
import type { JupyterFrontEnd } from "@jupyterlab/application";
import type { IDocumentManager } from "@jupyterlab/docmanager";
import type { INotebookTracker, NotebookPanel } from "@jupyterlab/notebook";
import { withPath } from "./address";
import { makeAhead } from "./ahead";
import { isAlone } from "./alone";
import { Connection } from "./connection";
import { fold } from "./frame";
import { followHistory, showInAddress } from "./history";
import { type Choice, choose, chosen } from "./kept";
import { kernelOf } from "./kernel";
import { guidePath } from "./leads";
import { noCopyToGoBackTo } from "./lesson";
import { type Around, LessonPage } from "./lesson_page";
import { linkedNotebook } from "./links";
import { inLanguage, isOurPath, type Language, lessonPath, ourNotebook } from "./ours";
import type { Standing } from "./trouble";
import { learnWords } from "./words";

/**
 * The workbook: what the extension does for all notebooks of ours together. `asked` is the path of
 * the notebook that the address of the page leads to; empty for none.
 */
export class Workbook {
  private readonly pages = new Map<NotebookPanel, LessonPage>();
  private readonly connection: Connection;
  private readonly comesInSight = new WeakMap<NotebookPanel, string>();
  private restored = false;

  constructor(
    private readonly app: JupyterFrontEnd,
    private readonly tracker: INotebookTracker,
    private readonly docs: IDocumentManager,
    private readonly asked: string,
  ) {
    this.connection = new Connection(tracker, app.serviceManager, {
      standing: (standing) => this.tellStanding(standing),
      elsewhere: (elsewhere) => this.each((page) => page.tellElsewhere(elsewhere)),
    });
  }

  /** Follow the notebooks that are opened and the links that are followed. */
  begin(): void {
    this.tracker.widgetAdded.connect((_, panel) => void this.take(panel));
    this.tracker.currentChanged.connect(() => this.cameInSight());
    this.app.shell.currentChanged?.connect(() => this.putLauncherAway());
    document.addEventListener("click", (event) => this.follow(event), true);
    followHistory((path) => this.open(path));
    void this.app.restored.then(() => {
      this.restored = true;
      this.tracker.forEach((panel) => {
        this.putBack(panel);
      });
    });
    this.connection.begin();
  }

  private async take(panel: NotebookPanel): Promise<void> {
    if (!isOurPath(panel.context.path)) return;
    if (this.isOfAnEarlierVisit(panel)) {
      panel.dispose();
      return;
    }
    panel.addClass("rl-workbook");
    panel.toolbar.setHidden(!chosen("lab"));
    const withCopies = noCopyToGoBackTo(panel);
    await panel.context.ready;
    const notebook = ourNotebook(panel.context.model);
    if (notebook === null) {
      withCopies();
      panel.removeClass("rl-workbook");
      panel.toolbar.show();
      return;
    }
    learnWords(notebook.language, notebook.words ?? {});
    const page = new LessonPage(panel, notebook, this.tracker, this.around(panel));
    this.pages.set(panel, page);
    panel.disposed.connect(() => this.pages.delete(panel));
    this.cameInSight();
    await page.begin();
  }

  /**
   * JupyterLab opens all that was open before. Each lesson would run, and until the lesson of the
   * address is there another one would be in sight.
   */
  private isOfAnEarlierVisit(panel: NotebookPanel): boolean {
    const asksForOne = isAlone() || isOurPath(this.asked);
    return asksForOne && !this.restored && panel.context.path !== this.asked;
  }

  private around(panel: NotebookPanel): Around {
    const language = ourNotebook(panel.context.model)?.language ?? "nl";
    return {
      open: (lesson) => this.open(lessonPath(panel.context.path, language, lesson)),
      openGuide: (lesson) => this.open(guidePath(panel.context.path, language, lesson)),
      inLanguage: (other) => this.inLanguage(panel, other),
      choose: (choice, on) => this.choose(choice, on),
      startAgain: () => void this.startAgain(panel),
      understood: () => {
        choose("elsewhere", true);
        this.each((page) => page.tellElsewhere(false));
      },
      ready: (page) => {
        this.connection.watch(page.panel);
        this.cameInSight();
        this.putLauncherAway();
        this.scroll(page.panel);
        void makeAhead(page, () => this.current() === page);
      },
    };
  }

  private choose(choice: Choice, on: boolean): void {
    choose(choice, on);
    this.each((page) => page.show(choice, on));
    if (choice === "lab") fold(this.app, !on);
  }

  private tellStanding(standing: Standing): void {
    this.each((page) => page.tellStanding(standing));
    this.cameInSight();
    // What was typed is kept by the widgets, and comes back with the page.
    if (standing === "back") location.reload();
  }

  /** JupyterLab is folded away around a lesson, and is as ever around another notebook. */
  private cameInSight(): void {
    const page = this.current();
    fold(this.app, page !== undefined && !chosen("lab"));
    if (page) showInAddress(page.panel.context.path);
    const ready = page?.state === "ready" && this.connection.standing === null;
    if (ready) document.body.dataset.rlReady = page.panel.context.path;
    else delete document.body.dataset.rlReady;
    if (ready) void page.askProgress();
  }

  /**
   * JupyterLab opens its launcher where nothing is open for a moment, such as before the lesson is
   * there. While JupyterLab is folded away nobody asked for it, and nobody could go back.
   */
  private putLauncherAway(): void {
    const { shell } = this.app;
    const seen = shell.currentWidget;
    const lesson = this.current()?.panel;
    if (!lesson || chosen("lab") || !seen?.node.querySelector(".jp-Launcher")) return;
    seen.close();
    this.putInSight(lesson);
  }

  /**
   * JupyterLab takes away what was opened before it knew what stood where on an earlier visit, as it
   * may on a slow machine: the lesson would run, and nobody would see it.
   */
  private putBack(panel: NotebookPanel): void {
    if (isOurPath(this.asked) && panel.context.path === this.asked) this.putInSight(panel);
  }

  private putInSight(panel: NotebookPanel): void {
    const { shell } = this.app;
    if (!panel.isAttached) shell.add(panel, "main");
    shell.activateById(panel.id);
  }

  private open(path: string, hash = ""): NotebookPanel | null {
    const kernel = [...this.pages.keys()].map(kernelOf).find((one) => one !== null);
    const inVain = this.connection.standing === "ended" || this.connection.standing === "restarted";
    if (inVain) {
      // The kernel of this page is of no use any more: a page that opens finds one that is.
      location.assign(this.addressOf(path));
      return null;
    }
    const opened = this.docs.openOrReveal(path, "default", kernel ? { id: kernel.id } : undefined);
    const panel = (opened ?? null) as NotebookPanel | null;
    if (panel && hash) void panel.revealed.then(() => panel.content.setFragment(`#${hash}`));
    return panel;
  }

  private addressOf(path: string): string {
    if (isAlone()) return withPath(location.href, path);
    const now = encodeURI(this.tracker.currentWidget?.context.path ?? "");
    return location.href.replace(now, encodeURI(path));
  }

  private follow(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element | null)?.closest?.("a");
    const from = this.current();
    if (!link || !from) return;
    const to = linkedNotebook(link.getAttribute("href") ?? "", from.panel.context.path);
    if (to === null || to.path === from.panel.context.path) return;
    event.preventDefault();
    event.stopPropagation();
    this.open(to.path, to.hash);
  }

  /** Open the same notebook in another language, at the cell that is in sight. */
  private inLanguage(panel: NotebookPanel, language: Language): void {
    const top = panel.content.node.getBoundingClientRect().top;
    const inSight = (node: HTMLElement): boolean => node.getBoundingClientRect().bottom > top + 40;
    const id = panel.content.widgets.find((one) => inSight(one.node))?.model.id;
    const opened = this.open(inLanguage(panel.context.path, language));
    if (!opened || !id) return;
    this.comesInSight.set(opened, id);
    if (this.pages.get(opened)?.state === "ready") this.scroll(opened);
  }

  /** Go to the cell that is to come in sight; before a lesson ran, its cells have no height. */
  private scroll(panel: NotebookPanel): void {
    const id = this.comesInSight.get(panel);
    this.comesInSight.delete(panel);
    const there = panel.content.widgets.find((one) => one.model.id === id);
    if (there) requestAnimationFrame(() => there.node.scrollIntoView());
  }

  /** End the kernel cleanly; the page then opens as if for the first time. */
  private async startAgain(panel: NotebookPanel): Promise<void> {
    const id = kernelOf(panel)?.id;
    if (id) await this.app.serviceManager.kernels.shutdown(id).catch(() => undefined);
    location.reload();
  }

  private current(): LessonPage | undefined {
    const panel = this.tracker.currentWidget;
    return panel ? this.pages.get(panel) : undefined;
  }

  private each(act: (page: LessonPage) => void): void {
    for (const page of this.pages.values()) act(page);
  }
}
