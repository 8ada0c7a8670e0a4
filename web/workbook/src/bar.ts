// The bar above a lesson: which one of how many, previous and next, language, code, help.
import { isAlone } from "./alone";
import { type Asked, type Status, status } from "./bar_status";
import type { Progress } from "./course";
import { button, closeOver, element, toggle, unfolding } from "./element";
import type { Choice } from "./kept";
import { leads } from "./leads";
import type { Language, Lesson, OurNotebook } from "./ours";
import { Strip } from "./strip";
import { ownName, type Word, words } from "./words";

/** What the bar asks of the rest. */
export interface BarActions {
  open(lesson: Lesson): void;
  /** Open the page of a lesson for who leads the day. */
  openGuide(lesson: Lesson): void;
  inLanguage(language: Language): void;
  choose(choice: Choice, on: boolean): void;
  startAgain(): void;
  download(): void;
}

/** The bar of one lesson. */
export class LessonBar extends Strip {
  private readonly said = element("div", { class: "rl-wb-status", role: "status" });
  private readonly list = element("div", {});
  private readonly asked: Asked = {};
  private readonly toggles: Partial<Record<Choice, HTMLElement>> = {};

  constructor(
    private readonly notebook: OurNotebook,
    private readonly actions: BarActions,
    private readonly begin: Record<Choice, boolean>,
  ) {
    const { language } = notebook;
    const label = words(language, "bar");
    const attributes = { class: "rl-wb-bar", "data-rl-bar": "", lang: language };
    const nav = element("nav", { ...attributes, "aria-label": label });
    super(nav);
    const rest = this.rest();
    nav.append(this.where(), this.moves(), this.said, this.more(nav), rest);
    this.showProgress({});
  }

  /** Say, or say no longer, what goes on; the most important is said. */
  announce(what: Status, on: boolean): void {
    this.asked[what] = on;
    const word = status(this.asked);
    this.said.textContent = word ? this.say(word) : "";
  }

  /** Show a choice as it was made in the bar of another lesson. */
  showChoice(choice: Choice, on: boolean): void {
    this.toggles[choice]?.setAttribute("aria-pressed", String(on));
  }

  /** Show which lessons were begun and done. */
  showProgress(progress: Progress): void {
    const { lessons } = this.notebook;
    const done = lessons.filter((one) => progress[one.number] === "done").length;
    const counted = { done: String(done), all: String(lessons.length) };
    this.list.replaceChildren(
      element("p", { class: "rl-wb-soft" }, this.say("doneOf", counted)),
      element("ol", { class: "rl-wb-lessons" }, ...lessons.map((one) => this.row(one, progress))),
    );
  }

  private row(lesson: Lesson, progress: Progress): HTMLElement {
    const here = this.notebook.kind === "lesson" && lesson.number === this.notebook.number;
    const press = (): void => {
      closeOver(link);
      this.actions.open(lesson);
    };
    const link = button(`${lesson.number} ${lesson.name}`, press, { class: "rl-wb-link" });
    if (here) link.setAttribute("aria-current", "page");
    const far = progress[lesson.number];
    const told = [far ? this.say(far) : "", here ? this.say("here") : ""].filter(Boolean);
    return element("li", {}, link, element("span", { class: "rl-wb-soft" }, told.join(", ")));
  }

  private say(word: Word, values: Record<string, string> = {}): string {
    return words(this.notebook.language, word, values);
  }

  private where(): HTMLElement {
    const { kind, number, lessons } = this.notebook;
    const lesson = lessons.find((one) => one.number === number);
    const values = { number: plain(number), last: plain(lessons[lessons.length - 1]?.number) };
    const place = this.say(kind === "lesson" ? "lessonOf" : kind, values);
    const name = element("span", { class: "rl-wb-name" }, lesson?.name ?? "");
    const label = [element("strong", {}, place), " ", name, " ▾"];
    return unfolding(label, this.list, { title: this.say("allLessons"), class: PLACE });
  }

  private moves(): HTMLElement {
    const { kind, lessons, number } = this.notebook;
    const place = lessons.findIndex((one) => one.number === number);
    const here = lessons[place];
    const before =
      kind === "lesson"
        ? this.move("previous", lessons[place - 1])
        : this.move("toLesson", here, { number: plain(number) });
    return element("div", { class: "rl-wb-group" }, before, this.move("next", lessons[place + 1]));
  }

  private move(word: Word, lesson: Lesson | undefined, values = {}): HTMLElement {
    const made = button(this.say(word, values), () => lesson && this.actions.open(lesson));
    if (lesson) made.title = lesson.name;
    else made.disabled = true;
    return made;
  }

  /** On a narrow page the rest of the bar is behind this button. */
  private more(nav: HTMLElement): HTMLElement {
    const press = (): void => {
      const open = nav.classList.toggle("rl-wb-open");
      made.setAttribute("aria-expanded", String(open));
    };
    const attributes = { class: "rl-wb-button rl-wb-more", "aria-expanded": "false" };
    const made = button(this.say("more"), press, attributes);
    return made;
  }

  private rest(): HTMLElement {
    const { language, languages } = this.notebook;
    const others = languages.filter((one) => one !== language);
    return element(
      "div",
      { class: "rl-wb-group rl-wb-rest" },
      ...others.map((one) =>
        button(ownName(one), () => this.actions.inLanguage(one), { lang: one }),
      ),
      ...this.download(),
      this.choice("showCode", "code", { "data-rl-show-code": "" }),
      this.again(),
      unfolding([this.say("help")], this.help()),
      this.choice("lab", "lab", { "data-rl-show-lab": "" }),
    );
  }

  /** A page for who leads the day is not about the work of a group. */
  private download(): HTMLElement[] {
    if (this.notebook.kind === "guide") return [];
    return [button(this.say("download"), () => this.actions.download())];
  }

  private choice(word: Word, choice: Choice, attributes: Record<string, string>): HTMLElement {
    const act = (on: boolean): void => this.actions.choose(choice, on);
    const made = toggle(this.say(word), this.begin[choice], act, attributes);
    this.toggles[choice] = made;
    return made;
  }

  private help(): HTMLElement {
    const saved: Word = isAlone() ? "alone" : "helpSaved";
    const told: Word[] = [saved, "helpReload", "helpLab"];
    const lines = told.map((word) => element("p", {}, this.say(word)));
    const guide = isAlone() ? [] : leads(this.notebook, (one) => this.actions.openGuide(one));
    return element("div", {}, ...lines, ...guide);
  }

  /** A button that asks before it begins anew. */
  private again(): HTMLElement {
    const no = button(this.say("no"), () => closeOver(no));
    const yes = button(this.say("yes"), () => this.actions.startAgain());
    const ask = element("p", {}, this.say(isAlone() ? "startAgainAlone" : "startAgainAsk"));
    const inside = element("div", {}, ask, element("div", { class: "rl-wb-group" }, yes, no));
    return unfolding([this.say("startAgain")], inside);
  }
}

const PLACE = "rl-wb-button rl-wb-place";

function plain(number: string | undefined): string {
  return String(Number(number ?? 0));
}
