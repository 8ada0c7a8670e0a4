// The place above a lesson where one sentence says what happened, with the one thing to do.
import { button, element } from "./element";
import type { Language } from "./ours";
import { Strip } from "./strip";

/** A label, and what pressing it does. */
export type Offer = [label: string, press: () => void];

export class Banner extends Strip {
  private readonly place: HTMLElement;

  constructor(language: Language) {
    const place = element("div", { class: "rl-wb-banner", role: "alert", lang: language });
    super(place);
    this.place = place;
    this.hide();
  }

  /** The sentence that is shown; empty for none. */
  get says(): string {
    return this.place.querySelector("p")?.textContent ?? "";
  }

  /** Show a sentence with what can be done. */
  tell(sentence: string, ...offers: Offer[]): void {
    const buttons = offers.map(([label, press]) => button(label, press));
    this.place.replaceChildren(element("p", {}, sentence), ...buttons);
    this.show();
  }

  /** Take the sentence away. */
  clear(): void {
    this.place.replaceChildren();
    this.hide();
  }
}
