"use strict";
// Every word must be in a part of a page; words in its name and heading count most.
const MOST = 40;
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
  const line = document.createElement("p");
  const at = entry.said.length === entry.text.length ? entry.said.indexOf(word) : -1;
  if (at < 0) {
    line.textContent = entry.text.slice(0, 160);
    return line;
  }
  const from = Math.max(0, at - 70);
  const mark = document.createElement("mark");
  mark.textContent = entry.text.slice(at, at + word.length);
  line.append(from ? "… " : "", entry.text.slice(from, at), mark, entry.text.slice(at + word.length, at + 110), " …");
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
