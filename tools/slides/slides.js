const slides = [...document.querySelectorAll(".slide")];
const button = (name) => document.querySelector(`[data-go="${name}"]`);
const where = document.getElementById("where");
let at = -1;

function show(number, { focus = true } = {}) {
  const to = Math.max(0, Math.min(slides.length - 1, number));
  if (to === at) return;
  at = to;
  slides.forEach((slide, index) => slide.classList.toggle("current", index === at));
  where.textContent = `${at + 1} ${where.dataset.of} ${slides.length}`;
  button("back").disabled = at === 0;
  button("next").disabled = at === slides.length - 1;
  history.replaceState(history.state, "", `#${at + 1}`);
  if (focus) slides[at].querySelector("[tabindex]").focus({ preventScroll: true });
  document.dispatchEvent(new Event("slide"));
}

function notes() {
  const on = document.body.classList.toggle("with-notes");
  button("notes").setAttribute("aria-pressed", String(on));
}

const fromAddress = () => (Number.parseInt(location.hash.slice(1), 10) || 1) - 1;
const keys = {
  ArrowRight: () => show(at + 1),
  ArrowDown: () => show(at + 1),
  PageDown: () => show(at + 1),
  ArrowLeft: () => show(at - 1),
  ArrowUp: () => show(at - 1),
  PageUp: () => show(at - 1),
  Home: () => show(0),
  End: () => show(slides.length - 1),
  n: notes,
  N: notes,
};

function press(event) {
  const act = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
}

document.addEventListener("keydown", press);
button("back").addEventListener("click", () => show(at - 1, { focus: false }));
button("next").addEventListener("click", () => show(at + 1, { focus: false }));
button("notes").addEventListener("click", notes);
window.addEventListener("hashchange", () => show(fromAddress()));

document.body.classList.add("live");
show(fromAddress(), { focus: false });
