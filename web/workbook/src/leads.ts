// The pages for who leads the day: no lesson leads to them, and they are opened from its help.
import { button, closeOver, element } from "./element";
import { type Language, type Lesson, lessonPath, type OurNotebook } from "./ours";
import { type Word, words } from "./words";

/** Which lesson each page is of, and what it is called. */
const PAGES: readonly { number: string; word: Word }[] = [
  { number: "00", word: "starterKit" },
  { number: "09", word: "board" },
];

/** The path of the page of a lesson for who leads the day, seen from any notebook of the course. */
export function guidePath(path: string, language: Language, lesson: Lesson): string {
  const written = language === "nl" ? "nl" : "en"; // the guide is in these two alone
  return lessonPath(path, written, lesson).replace(/notebooks(\/[^/]*\/[^/]*)$/, "guide$1");
}

/** What opens the pages, with the words before it. */
export function leads(notebook: OurNotebook, open: (lesson: Lesson) => void): HTMLElement[] {
  const { language, lessons } = notebook;
  const buttons = PAGES.flatMap(({ number, word }) => {
    const lesson = lessons.find((one) => one.number === number);
    if (!lesson) return [];
    const made = button(words(language, word), () => {
      closeOver(made);
      open(lesson);
    });
    return [made];
  });
  return [
    element("p", {}, words(language, "helpLeads")),
    element("div", { class: "rl-wb-group" }, ...buttons),
  ];
}
