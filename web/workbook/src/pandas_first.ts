// Without a server pandas comes from elsewhere: an exercise asks first, and its code waits for it.
import type { NotebookPanel } from "@jupyterlab/notebook";
import type { Kernel } from "@jupyterlab/services";
import { isAlone } from "./alone";
import type { Banner } from "./banner";
import { HIDDEN_CODE } from "./cells";
import { hasPandas, loadPandas } from "./course";
import { kernelOf } from "./kernel";
import type { OurNotebook } from "./ours";
import { words } from "./words";

type Cell = NotebookPanel["content"]["widgets"][number];

/** The code of an exercise that waits until pandas is there. */
export class PandasFirst {
  private waits: boolean;

  /** `run` runs cells. */
  constructor(
    private readonly panel: NotebookPanel,
    private readonly notebook: OurNotebook,
    private readonly banner: Banner,
    private readonly run: (cells: Cell[]) => Promise<void>,
  ) {
    this.waits = isAlone() && ["exercise", "solution"].includes(notebook.kind);
  }

  /** The cells that run when the page opens: texts, and code that only opens the work. */
  cellsAtOnce(): Cell[] {
    return this.panel.content.widgets.filter((cell) => !(this.waits && this.needsPandas(cell)));
  }

  /** Run cells that a reader asked for; where pandas is missing, ask for that first. */
  async runAsked(cells: Cell[]): Promise<void> {
    if (this.waits) this.offer();
    else await this.run(cells);
  }

  /** The page is open: go on when another exercise brought pandas, else ask. */
  async begin(): Promise<void> {
    const kernel = kernelOf(this.panel);
    if (!this.waits || !kernel) return;
    if (await hasPandas(kernel).catch(() => false)) await this.goOn();
    else this.offer();
  }

  private offer(): void {
    const { language } = this.notebook;
    this.tell(words(language, "needPandas"), words(language, "loadPandas"));
  }

  private tell(sentence: string, label: string): void {
    const kernel = kernelOf(this.panel);
    if (kernel) this.banner.tell(sentence, [label, () => void this.load(kernel)]);
  }

  private async load(kernel: Kernel.IKernelConnection): Promise<void> {
    const { language } = this.notebook;
    this.banner.tell(words(language, "loadingPandas"));
    const there = await loadPandas(kernel).catch(() => false);
    if (there) await this.goOn();
    else this.tell(words(language, "noPandas"), words(language, "tryAgain"));
  }

  private async goOn(): Promise<void> {
    this.waits = false;
    this.banner.clear();
    await this.run(this.panel.content.widgets.filter((cell) => this.needsPandas(cell)));
  }

  private needsPandas(cell: Cell): boolean {
    return cell.model.type === "code" && !cell.hasClass(HIDDEN_CODE);
  }
}
