// One lesson on the page: its bar, its banner, and what happens to it.
import type { INotebookTracker, NotebookPanel } from "@jupyterlab/notebook";
import { isAlone } from "./alone";
import { AloneNotice } from "./alone_notice";
import { openAnswers } from "./answers";
import { Banner } from "./banner";
import { type BarActions, LessonBar } from "./bar";
import { markCells, showCode } from "./cells";
import { setControls } from "./controls";
import { progress, workFile } from "./course";
import { giveFile } from "./file";
import { guard } from "./guard";
import { type Choice, chosen } from "./kept";
import { kernelOf } from "./kernel";
import { neverSaved, run, runCells, type State } from "./lesson";
import type { OurNotebook } from "./ours";
import { PandasFirst } from "./pandas_first";
import { saveScreen } from "./rescue";
import type { Standing } from "./trouble";
import { words } from "./words";

/** A kernel that works for longer than this, in milliseconds, is said to be busy. */
const BUSY_AFTER = 3000;

/** What is said after a download stays this long, in milliseconds. */
const SAID_FOR = 8000;

/** What a lesson asks of the page around it. */
export interface Around extends Omit<BarActions, "download"> {
  ready(page: LessonPage): void;
  /** That others have it open too was read: it is not said again in this visit. */
  understood(): void;
}

/** A notebook of ours that is open. */
export class LessonPage {
  /** How far it is. */
  state: State = "starting";
  private readonly bar: LessonBar;
  private readonly banner: Banner;
  private readonly pandas: PandasFirst;

  constructor(
    readonly panel: NotebookPanel,
    readonly notebook: OurNotebook,
    private readonly tracker: INotebookTracker,
    private readonly around: Around,
  ) {
    const actions = { ...bound(around), download: () => void this.download() };
    this.bar = new LessonBar(notebook, actions, { code: chosen("code"), lab: chosen("lab") });
    this.banner = new Banner(notebook.language);
    this.pandas = new PandasFirst(panel, notebook, this.banner, (cells) =>
      runCells(panel, tracker, cells),
    );
  }

  /** Put bar and banner above the lesson, keep harm away, and run it. */
  async begin(): Promise<void> {
    const { panel, notebook, tracker } = this;
    panel.contentHeader.addWidget(this.bar);
    if (isAlone()) panel.contentHeader.addWidget(new AloneNotice(notebook.language));
    panel.contentHeader.addWidget(this.banner);
    guard(panel);
    markCells(panel, notebook);
    neverSaved(panel);
    showCode(panel, chosen("code"));
    openAnswers(panel, notebook, (cells) => this.pandas.runAsked(cells));
    this.withoutDialog();
    await run(panel, tracker, this.pandas.cellsAtOnce(), (state) => this.tell(state));
  }

  /** Show a choice that was made, here or in another lesson. */
  show(choice: Choice, on: boolean): void {
    this.bar.showChoice(choice, on);
    if (choice === "code") showCode(this.panel, on);
    else this.panel.toolbar.setHidden(!on);
  }

  /** Say how things stand with server and kernel; controls that nobody answers go off. */
  tellStanding(standing: Standing): void {
    const { language } = this.notebook;
    setControls(this.panel.content.node, standing === null);
    if (standing === null) {
      this.banner.clear();
    } else if (standing === "gone") {
      const shown = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
      const time = new Date().toLocaleTimeString(language, shown);
      const save = (): void =>
        saveScreen(this.panel.content.node, this.panel.title.label, language);
      const sentence = words(language, "gone", { time });
      this.banner.tell(sentence, [words(language, "saveScreen"), save]);
    } else if (standing === "back") {
      this.banner.tell(words(language, "back"));
    } else {
      const goOn = (): void => location.reload();
      this.banner.tell(words(language, standing), [words(language, "goOn"), goOn]);
    }
  }

  /** Say once, in this visit, that somebody else has the lessons open too. */
  tellElsewhere(elsewhere: boolean): void {
    const { language } = this.notebook;
    if (!elsewhere) {
      if (this.banner.says === words(language, "elsewhere")) this.banner.clear();
    } else if (!chosen("elsewhere") && this.banner.says === "") {
      const understood = (): void => this.around.understood();
      this.banner.tell(words(language, "elsewhere"), [words(language, "understood"), understood]);
    }
  }

  /** Ask Python what is done, and show it. */
  async askProgress(): Promise<void> {
    const kernel = kernelOf(this.panel);
    if (!kernel || this.state !== "ready") return;
    const told = await progress(kernel, this.notebook.language).catch(() => null);
    if (told && !this.panel.isDisposed) this.bar.showProgress(told);
  }

  private tell(state: State): void {
    const { language } = this.notebook;
    this.state = state;
    this.panel.node.dataset.rlState = state;
    this.bar.announce("starting", state === "starting" || state === "slow");
    this.bar.announce("running", state === "running");
    if (state === "slow") {
      const again = (): void => this.around.startAgain();
      this.banner.tell(words(language, "slow"), [words(language, "tryAgain"), again]);
    } else if (state === "running") this.banner.clear();
    if (state !== "ready") return;
    this.sayWhenBusy();
    this.around.ready(this);
    void this.pandas.begin();
    void this.askProgress();
  }

  private sayWhenBusy(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.panel.sessionContext.statusChanged.connect((_, status) => {
      clearTimeout(timer);
      if (status === "busy") {
        timer = setTimeout(() => this.bar.announce("busy", true), BUSY_AFTER);
      } else this.bar.announce("busy", false);
    });
  }

  /** JupyterLab's own dialog about a kernel that died stays away: the banner says it. */
  private withoutDialog(): void {
    const { panel } = this;
    // biome-ignore lint/complexity/useLiteralKeys: it is private, and there is no other way
    panel.sessionContext.statusChanged.disconnect(panel["_onSessionStatusChanged"], panel);
  }

  private async download(): Promise<void> {
    const kernel = kernelOf(this.panel);
    const file = kernel && (await workFile(kernel, this.notebook.language).catch(() => null));
    if (file) giveFile(file.name, file.text, "application/json");
    const said = file ? "downloaded" : "notDownloaded";
    this.bar.announce(said, true);
    setTimeout(() => this.bar.announce(said, false), SAID_FOR);
  }
}

function bound(around: Around): Omit<BarActions, "download"> {
  return {
    open: (lesson) => around.open(lesson),
    openGuide: (lesson) => around.openGuide(lesson),
    inLanguage: (language) => around.inLanguage(language),
    choose: (choice, on) => around.choose(choice, on),
    startAgain: () => around.startAgain(),
  };
}
