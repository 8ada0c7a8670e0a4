// What the workbook itself says, in the reader's language.
//
// These words are here and not in the catalogues of Python: they are needed before any kernel runs.
import type { Language } from "./ours";

const WORDS = {
  starting: { nl: "De les start…", en: "The lesson is starting…" },
  running: {
    nl: "Even wachten: de les wordt klaargezet…",
    en: "One moment: the lesson is being set up…",
  },
  slow: {
    nl: "De les start niet vanzelf. Wat jullie hebben gemaakt, is bewaard. Druk op de knop: dan begint alles opnieuw.",
    en: "The lesson does not start by itself. What you made is saved. Press the button, and all begins anew.",
  },
  tryAgain: { nl: "Probeer het opnieuw", en: "Try again" },
  bar: { nl: "De les", en: "The lesson" },
  lessonOf: { nl: "Les {number} van {last}", en: "Lesson {number} of {last}" },
  exercise: { nl: "Oefening bij les {number}", en: "Exercise with lesson {number}" },
  solution: { nl: "Uitwerking bij les {number}", en: "Solution for lesson {number}" },
  guide: { nl: "Voor de begeleider", en: "For the instructor" },
  allLessons: { nl: "Alle lessen", en: "All lessons" },
  doneOf: { nl: "Gedaan: {done} van {all}", en: "Done: {done} of {all}" },
  done: { nl: "✓ gedaan", en: "✓ done" },
  begun: { nl: "begonnen", en: "begun" },
  here: { nl: "hier ben je", en: "you are here" },
  previous: { nl: "‹ Vorige les", en: "‹ Previous lesson" },
  next: { nl: "Volgende les ›", en: "Next lesson ›" },
  toLesson: { nl: "‹ Naar les {number}", en: "‹ To lesson {number}" },
  more: { nl: "Meer", en: "More" },
  download: { nl: "Download jullie werk", en: "Download your work" },
  downloaded: {
    nl: "Jullie werk staat in je map met downloads.",
    en: "Your work is in your downloads folder.",
  },
  notDownloaded: {
    nl: "Dat lukte niet. Herlaad de pagina en probeer het opnieuw.",
    en: "That did not work. Reload the page and try again.",
  },
  showCode: { nl: "Toon de code", en: "Show the code" },
  startAgain: { nl: "Begin opnieuw", en: "Start again" },
  startAgainAsk: {
    nl: "De les opnieuw starten? Wat jullie hebben gemaakt, blijft bewaard. Alle open lessen starten opnieuw, ook bij anderen op deze server.",
    en: "Start the lesson again? What you made stays saved. All open lessons start again, also those of others on this server.",
  },
  startAgainAlone: {
    nl: "De les opnieuw starten? Wat jullie hebben gemaakt, blijft bewaard.",
    en: "Start the lesson again? What you made stays saved.",
  },
  yes: { nl: "Ja, begin opnieuw", en: "Yes, start again" },
  no: { nl: "Nee, ga door", en: "No, go on" },
  help: { nl: "Hulp", en: "Help" },
  helpSaved: {
    nl: "Alles wat jullie invullen, wordt vanzelf bewaard.",
    en: "All that you fill in is saved by itself.",
  },
  helpReload: {
    nl: "Werkt iets niet? Herlaad de pagina (F5): de les start dan vanzelf weer. Helpt dat niet, druk dan op “Begin opnieuw”.",
    en: "Does something not work? Reload the page (F5): the lesson starts again by itself. If that doesn't help, press “Start again”.",
  },
  helpLab: {
    nl: "Achter de knop JupyterLab staan het menu, de bestanden en de werkbalk.",
    en: "The button JupyterLab brings back the menu, the files and the toolbar.",
  },
  lab: { nl: "JupyterLab", en: "JupyterLab" },
  answer: { nl: "Jullie antwoord", en: "Your answer" },
  runAnswer: { nl: "Voer uit en kijk na", en: "Run and check" },
  answerAgain: { nl: "Zet terug zoals het begon", en: "Put back as it was" },
  ended: {
    nl: "Deze pagina stond lang stil, of iemand heeft opnieuw gestart: het programma erachter is gestopt. Wat jullie hebben gemaakt, is bewaard.",
    en: "This page was idle for long, or somebody started again: the program behind it has stopped. What you made is saved.",
  },
  restarted: {
    nl: "Het programma achter deze pagina is opnieuw gestart, door iemand anders of vanzelf. Wat jullie hebben gemaakt, is bewaard.",
    en: "The program behind this page was started again, by somebody else or by itself. What you made is saved.",
  },
  goOn: { nl: "Ga verder", en: "Go on" },
  gone: {
    nl: "De server is niet bereikbaar sinds {time}. Wat daarvoor bewaard was, blijft bewaard. Zodra de server terug is, gaat de les vanzelf verder; laat deze pagina open.",
    en: "The server cannot be reached since {time}. What was saved before stays saved. As soon as the server is back, the lesson goes on by itself; leave this page open.",
  },
  saveScreen: {
    nl: "Bewaar wat op dit scherm staat als bestand",
    en: "Save what is on this screen as a file",
  },
  back: {
    nl: "De server is terug. De les start opnieuw…",
    en: "The server is back. The lesson starts again…",
  },
  alone: {
    nl: "Jullie werk staat alleen in deze browser, op deze computer. Het gaat weg als iemand de gegevens van deze website wist, of als je in een privévenster werkt en dat sluit. Download jullie werk voor je stopt.",
    en: "Your work is in this browser alone, on this computer. It is gone when somebody clears the data of this website, or when you work in a private window and close it. Download your work before you stop.",
  },
  needPandas: {
    nl: "Deze oefening rekent met pandas. Dat staat niet op deze website: je browser haalt het bij Pyodide (cdn.jsdelivr.net), ongeveer 20 MB. Die ziet dan dat jouw computer erom vraagt, en verder niets.",
    en: "This exercise computes with pandas. It is not on this website: your browser fetches it from Pyodide (cdn.jsdelivr.net), about 20 MB. They see that your computer asks for it, and nothing else.",
  },
  loadPandas: { nl: "Haal pandas op", en: "Fetch pandas" },
  loadingPandas: { nl: "pandas wordt opgehaald…", en: "Fetching pandas…" },
  noPandas: {
    nl: "pandas is hier niet te bereiken. Doe deze oefening waar de hele cursus is geïnstalleerd, of lees de uitwerking.",
    en: "pandas cannot be reached from here. Do this exercise where the whole course is installed, or read the solution.",
  },
  aloneNotKept: {
    nl: "Is de schijf bijna vol, dan kan de browser het ook zelf wissen.",
    en: "When the disk is nearly full, the browser may clear it by itself too.",
  },
  busy: { nl: "Even geduld: er wordt gerekend.", en: "One moment: something is being computed." },
  elsewhere: {
    nl: "Dit staat ook op een ander scherm open. Dat kan: jullie werken aan hetzelfde, en ieder ziet wat de ander doet. Alleen “Begin opnieuw” stopt ook het andere scherm.",
    en: "This is open on another screen too. That is fine: you work on the same, and each sees what the other does. Only “Start again” also stops the other screen.",
  },
  understood: { nl: "Begrepen", en: "Understood" },
  screenTitle: { nl: "Wat op het scherm stond", en: "What was on the screen" },
} as const;

/** The name of something that the workbook says. */
export type Word = keyof typeof WORDS;

/** What the workbook says, in the reader's language or else in English. */
export function words(language: Language, word: Word, values: Record<string, string> = {}): string {
  const told: Record<string, string> = WORDS[word];
  let text = told[language] ?? told.en ?? "";
  for (const [name, value] of Object.entries(values)) text = text.replace(`{${name}}`, value);
  return text;
}

/** What a language calls itself, such as "Nederlands". */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
