// Which notebooks are ours, and what the course says about them.
import type { Word } from "./words";

/** A language of the course, such as "nl". */
export type Language = string;

export interface Lesson {
  number: string;
  name: string;
  file: string;
}

/** What the generator wrote into a notebook of ours (tools/lesson_pipeline/notebook.py). */
export interface OurNotebook {
  kind: "lesson" | "exercise" | "solution" | "guide";
  number: string;
  language: Language;
  languages: Language[];
  lessons: Lesson[];
  /** What the workbook says in this language, as far as it is translated. */
  words?: Partial<Record<Word, string>>;
}

/** Whatever holds the metadata of a notebook. */
export interface WithMetadata {
  getMetadata(name: string): unknown;
}

const OUR_PATH = /(^|\/)(notebooks|exercises|solutions|guide)\/[a-z]{2,3}\/\d\d_[^/]*\.ipynb$/;

/** Whether a path looks like one of ours: known before the notebook is there. */
export function isOurPath(path: string): boolean {
  return OUR_PATH.test(path);
}

/** What a notebook is in the course; null for every notebook that is not ours. */
export function ourNotebook(model: WithMetadata): OurNotebook | null {
  const told = model.getMetadata("regiolab");
  return told && typeof told === "object" && "kind" in told ? (told as OurNotebook) : null;
}

/** The path of the same notebook in another language. */
export function inLanguage(path: string, language: Language): string {
  return path.replace(/(^|\/)[a-z]{2,3}\/([^/]*)$/, `$1${language}/$2`);
}

/** The path of a lesson, seen from any notebook of the course. */
export function lessonPath(path: string, language: Language, lesson: Lesson): string {
  const course = path.replace(/(notebooks|exercises|solutions|guide)\/[^/]*\/[^/]*$/, "");
  return `${course}notebooks/${language}/${lesson.file}`;
}
