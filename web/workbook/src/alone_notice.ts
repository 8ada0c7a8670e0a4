// The first lines in a browser alone: where the work is, and what would delete it.
import { button, element } from "./element";
import { choose, chosen, keepWork } from "./kept";
import type { Language } from "./ours";
import { Strip } from "./strip";
import { words } from "./words";

/** Stays until somebody presses its button; then it is under Help. */
export class AloneNotice extends Strip {
  constructor(language: Language, keep: () => Promise<boolean> = keepWork) {
    const rest = element("span", {});
    const told = element("p", {}, words(language, "alone"), " ", rest);
    const seen = button(words(language, "understood"), () => {
      choose("alone", true);
      this.hide();
    });
    const attributes = { class: "rl-wb-banner", role: "note", lang: language, "data-rl-alone": "" };
    super(element("div", attributes, told, seen));
    this.setHidden(chosen("alone"));
    void keep().then((kept) => {
      if (!kept) rest.textContent = words(language, "aloneNotKept");
    });
  }
}
