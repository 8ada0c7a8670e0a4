// What the workbook itself says, in the reader's language.
//
// These messages are in the catalogues of Python as those of the widgets are (`workbook.po`). They
// are needed before any kernel runs, so each notebook has their translations in its metadata.
import type { Language } from "./ours";

const MESSAGES = {
  starting: "The lesson is starting…",
  running: "One moment: the lesson is being set up…",
  slow: "The lesson does not start by itself. What you made is saved. Press the button, and all begins anew.",
  tryAgain: "Try again",
  bar: "The lesson",
  lessonOf: "Lesson {number} of {last}",
  exercise: "Exercise with lesson {number}",
  solution: "Solution for lesson {number}",
  guide: "For the instructor",
  allLessons: "All lessons",
  doneOf: "Done: {done} of {all}",
  done: "✓ done",
  begun: "begun",
  here: "you are here",
  previous: "‹ Previous lesson",
  next: "Next lesson ›",
  toLesson: "‹ To lesson {number}",
  more: "More",
  download: "Download your work",
  downloaded: "Your work is in your downloads folder.",
  notDownloaded: "That did not work. Reload the page and try again.",
  showCode: "Show the code",
  startAgain: "Start again",
  startAgainAsk:
    "Start the lesson again? What you made stays saved. All open lessons start again, also those of others on this server.",
  startAgainAlone: "Start the lesson again? What you made stays saved.",
  yes: "Yes, start again",
  no: "No, go on",
  help: "Help",
  helpSaved: "Everything you fill in is saved automatically.",
  helpReload:
    "Does something not work? Reload the page (F5): the lesson starts again by itself. If that doesn't help, press “Start again”.",
  helpLab: "The button JupyterLab brings back the menu, the files and the toolbar.",
  helpLeads: "Do you lead the day? This opens on this computer:",
  starterKit: "Starter kit",
  board: "Plenary board",
  lab: "JupyterLab",
  answer: "Your answer",
  runAnswer: "Run and check",
  answerAgain: "Put back as it was",
  ended:
    "This page was idle for long, or somebody started again: the program behind it has stopped. What you made is saved.",
  restarted:
    "The program behind this page was started again, by somebody else or by itself. What you made is saved.",
  goOn: "Go on",
  gone: "The server cannot be reached since {time}. What was saved before stays saved. As soon as the server is back, the lesson goes on by itself; leave this page open.",
  saveScreen: "Save what is on this screen as a file",
  back: "The server is back. The lesson starts again…",
  alone:
    "Your work is in this browser alone, on this computer. It is gone when somebody clears the data of this website, or when you work in a private window and close it. Download your work before you stop.",
  needPandas:
    "This exercise computes with pandas. It is not on this website: your browser fetches it from Pyodide (cdn.jsdelivr.net), about 20 MB. They see that your computer asks for it, and nothing else.",
  loadPandas: "Fetch pandas",
  loadingPandas: "Fetching pandas…",
  noPandas:
    "pandas cannot be reached from here. Do this exercise where the whole course is installed, or read the solution.",
  aloneNotKept: "When the disk is nearly full, the browser may clear it by itself too.",
  busy: "One moment: something is being computed.",
  elsewhere:
    "This is open on another screen too. That is fine: you work on the same, and each sees what the other does. Only “Start again” also stops the other screen.",
  understood: "Understood",
  screenTitle: "What was on the screen",
} as const;

/** The name of something that the workbook says. */
export type Word = keyof typeof MESSAGES;

const translations: Record<Language, Partial<Record<Word, string>>> = {};

/** Take over the translations that a notebook brings along. */
export function learnWords(language: Language, told: Partial<Record<Word, string>>): void {
  translations[language] = { ...translations[language], ...told };
}

/** What the workbook says, in the reader's language or else in English. */
export function words(language: Language, word: Word, values: Record<string, string> = {}): string {
  let text = translations[language]?.[word] || MESSAGES[word];
  for (const [name, value] of Object.entries(values)) text = text.replace(`{${name}}`, value);
  return text;
}

/** What a language calls itself, such as "Nederlands". */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
