// The presenter view: a second window with notes, step, minutes and a clock. It is a window without
// an address of its own, so that it works from a file too; this page fills it and keeps the clock.
const words = JSON.parse(document.getElementById("words").textContent);
const fill = (message, values) => message.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const MINUTE = 60_000;
const NAME = `regiolab-presenter-${document.title}`;
let presenter = null;

/** When the workshop began, in milliseconds; null before somebody says so. Kept over a reload. */
const began = () => history.state?.began ?? null;

/** The lines about time for a slide: which step, which minute it is, and how long there is left. */
function timeLines({ step, when }, minute) {
  const lines = step ? [step] : [];
  if (minute !== null) lines.push(fill(words.ran, { minute }));
  if (!when) return lines;
  const [from, to] = when.split("-").map(Number);
  lines.push(fill(words.planned, { from, to }));
  if (minute !== null) {
    const left = to - minute;
    lines.push(fill(left < 0 ? words.over : words.left, { minutes: Math.abs(left) }));
  }
  return lines;
}

function openPresenter() {
  presenter = window.open("", NAME, "width=1100,height=760");
  if (!presenter) {
    document.querySelector(".keys").textContent = words.blocked;
    return;
  }
  const there = presenter.document;
  there.documentElement.lang = document.documentElement.lang;
  there.head.replaceChildren(document.querySelector("style").cloneNode(true));
  there.title = `${button("presenter").textContent}: ${document.title}`;
  there.body.className = "presenter";
  there.body.innerHTML = `
    <header class="time"><p class="clock" role="timer" aria-label="${words.clock}"></p><p class="lines"></p>
      <button type="button" class="begin">${words.begin}</button></header>
    <main><p class="label">${words.now}</p><h1></h1><div class="notes"></div></main>
    <footer class="after"><p class="label">${words.after}</p><p class="next"></p>
      <button type="button" class="back">${button("back").textContent}</button>
      <button type="button" class="on">${button("next").textContent}</button></footer>`;
  const on = (name, act) => there.querySelector(name).addEventListener("click", act);
  on(".begin", () => {
    history.replaceState({ began: Date.now() }, "");
    tell();
  });
  on(".back", () => show(at - 1, { focus: false }));
  on(".on", () => show(at + 1, { focus: false }));
  there.onkeydown = (event) => {
    if (event.key !== "n" && event.key !== "N") press(event);
  };
  tell();
  presenter.focus();
}

/** Show the slide that the room sees, the one after it, and the time. */
function tell() {
  if (!presenter || presenter.closed) return;
  const put = (name, text) => {
    const there = presenter.document.querySelector(name);
    if (there.textContent !== text) there.textContent = text;
  };
  const heading = (slide) => slide.querySelector("h1").textContent;
  const minute = began() === null ? null : Math.floor((Date.now() - began()) / MINUTE);
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  put(".clock", new Date().toLocaleTimeString(document.documentElement.lang, time));
  put(".lines", timeLines(slides[at].dataset, minute).join(" · "));
  put("main h1", `${at + 1}. ${heading(slides[at])}`);
  put(".next", at + 1 < slides.length ? heading(slides[at + 1]) : words.end);
  const notes = slides[at].querySelector(".notes")?.innerHTML ?? "";
  const there = presenter.document.querySelector(".notes");
  if (there.innerHTML !== notes) there.innerHTML = notes;
}

keys.s = openPresenter;
keys.S = openPresenter;
button("presenter").addEventListener("click", openPresenter);
document.addEventListener("slide", tell);
setInterval(tell, 1000);
