"use strict";
// Light or dark: what the computer says, until somebody chooses; the choice stays in this browser.
const SHADE = "course-shade";
const page = document.documentElement;

function chosenShade() {
  try {
    return localStorage.getItem(SHADE);
  } catch {
    return null; // a browser that keeps nothing
  }
}

function isDark() {
  return (page.dataset.shade ?? "") === "dark" || (!page.dataset.shade && matchMedia("(prefers-color-scheme: dark)").matches);
}

if (chosenShade()) page.dataset.shade = chosenShade();

document.addEventListener("DOMContentLoaded", () => {
  const button = document.getElementById("shade");
  if (!button) return;
  const say = () => {
    button.textContent = isDark() ? button.dataset.light : button.dataset.dark;
  };
  say();
  button.hidden = false;
  button.addEventListener("click", () => {
    page.dataset.shade = isDark() ? "light" : "dark";
    try {
      localStorage.setItem(SHADE, page.dataset.shade);
    } catch {
      // it holds for this page
    }
    say();
  });
});

// On paper nothing can be unfolded; code stays away there.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not(.code):not([open])")];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});
