// The page as a file, made by the browser alone: for when the server is gone.
import { giveFile } from "./file";
import type { Language } from "./ours";
import { words } from "./words";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = "input, textarea, select";
const LEFT_OUT =
  "script, button, .jp-InputArea, .jp-InputPrompt, .jp-OutputPrompt, .jp-Collapser, .rl-by-hand";
const STYLE =
  "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}" +
  "svg,img{max-width:100%;height:auto}.rl-wb-typed{border-bottom:1px solid}";

/** Give the person what stands on the screen, as one HTML file with all that was typed. */
export function saveScreen(root: HTMLElement, title: string, language: Language): void {
  const name = `regiolab-${moment(new Date())}.html`;
  giveFile(name, screenPage(root, title, language), "text/html");
}

/** What stands on the screen as the text of an HTML page, every fold open. */
export function screenPage(root: HTMLElement, title: string, language: Language): string {
  const copy = root.cloneNode(true) as HTMLElement;
  const typed = [...root.querySelectorAll<Field>(FIELDS)];
  for (const [place, field] of [...copy.querySelectorAll(FIELDS)].entries()) {
    field.replaceWith(asText(typed[place]));
  }
  for (const gone of copy.querySelectorAll(LEFT_OUT)) gone.remove();
  for (const fold of copy.querySelectorAll("details")) fold.open = true;
  const said = `${words(language, "screenTitle")}: ${title}`;
  const made = document.implementation.createHTMLDocument(said);
  made.documentElement.lang = language;
  const charset = made.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const style = made.createElement("style");
  style.textContent = STYLE;
  made.head.append(charset, style);
  const heading = made.createElement("h1");
  heading.textContent = said;
  made.body.append(heading, copy);
  return `<!doctype html>${made.documentElement.outerHTML}`;
}

function asText(field: Field | undefined): HTMLElement {
  const text = document.createElement("span");
  text.className = "rl-wb-typed";
  text.textContent = typedIn(field);
  return text;
}

function typedIn(field: Field | undefined): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.textContent ?? "";
  if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) {
    return field.checked ? "☑" : "☐";
  }
  return field?.value ?? "";
}

function moment(at: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}-${two(at.getHours())}.${two(at.getMinutes())}`;
}
