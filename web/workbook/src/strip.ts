// A strip above a lesson that is as tall as what stands in it.
import { MessageLoop } from "@lumino/messaging";
import { Widget } from "@lumino/widgets";

/**
 * JupyterLab gives a strip the height it asks for beforehand; this one asks anew whenever its
 * content takes more or less room, such as on a narrow page.
 */
export class Strip extends Widget {
  private readonly watching: ResizeObserver;

  constructor(private readonly content: HTMLElement) {
    super({ node: document.createElement("div") });
    this.addClass("rl-wb-strip");
    this.node.append(content);
    this.watching = new ResizeObserver(() => this.askForRoom());
    this.watching.observe(content);
  }

  override dispose(): void {
    this.watching.disconnect();
    super.dispose();
  }

  /** Lumino writes into each part of a page that it shows nothing outside itself. */
  private showWhatHangsBelow(): void {
    for (const part of [this, this.parent]) if (part) part.node.style.contain = "layout style";
  }

  private askForRoom(): void {
    this.showWhatHangsBelow();
    const height = `${this.content.offsetHeight}px`;
    if (this.isHidden || this.node.style.minHeight === height) return;
    this.node.style.minHeight = height;
    this.node.style.maxHeight = height;
    for (let above = this.parent; above; above = above.parent) {
      MessageLoop.postMessage(above, Widget.Msg.FitRequest);
      if (above.hasClass("jp-MainAreaWidget")) break;
    }
  }
}
