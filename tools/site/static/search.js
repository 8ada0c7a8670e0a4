"use strict";
// Every word must be in a part of a page; words in its name and heading count most.
const MOST = 40;
/** So many signs of the text stand at most before and after what was sought: whole words. */
const BEFORE = 70;
const AFTER = 110;
const field = document.getElementById("find");
const found = document.getElementById("found");
const count = document.getElementById("count");
const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const entries = window.courseIndex.map(([name, heading, address, text]) => ({
  name, heading, address, text, title: plain(`${name} ${heading}`), said: plain(text),
}));

function worth(entry, words) {
  let sum = 0;
  for (const word of words) {
    const inTitle = entry.title.includes(word);
    const times = entry.said.split(word).length - 1;
    if (!inTitle && !times) return 0;
    sum += (inTitle ? 10 : 0) + Math.min(times, 5);
  }
  return sum;
}

/** The words around the first place, with what was sought in a mark of its own. */
function passage(entry, word) {
  const { text, said } = entry;
  const line = document.createElement("p");
  const found = said.length === text.length ? said.indexOf(word) : -1;
  const at = Math.max(0, found);
  const end = found < 0 ? 0 : at + word.length;
  const from = at <= BEFORE ? 0 : Math.min(at, text.indexOf(" ", at - BEFORE) + 1);
  const to = end + AFTER >= text.length ? text.length : Math.max(end, text.lastIndexOf(" ", end + AFTER));
  const mark = document.createElement("mark");
  mark.textContent = text.slice(at, end);
  line.append(from > 0 ? "… " : "", text.slice(from, at), end > 0 ? mark : "", text.slice(end, to));
  line.append(to < text.length ? " …" : "");
  return line;
}

function item(entry, words) {
  const one = document.createElement("li");
  const link = document.createElement("a");
  link.href = entry.address;
  link.textContent = entry.name === entry.heading ? entry.name : `${entry.name}: ${entry.heading}`;
  one.append(link, passage(entry, words[0]));
  return one;
}

function search() {
  const words = plain(field.value).split(/\s+/).filter((word) => word.length > 1);
  const hits = words.length
    ? entries
        .map((entry) => [worth(entry, words), entry])
        .filter(([sum]) => sum > 0)
        .sort(([one], [other]) => other - one)
    : [];
  found.replaceChildren(...hits.slice(0, MOST).map(([, entry]) => item(entry, words)));
  if (!words.length) count.textContent = "";
  else count.textContent = hits.length ? `${hits.length} ${count.dataset.found}` : count.dataset.none;
}

field.value = new URLSearchParams(location.search).get("q") ?? "";
field.addEventListener("input", search);
search();
