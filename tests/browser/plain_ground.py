"""Places on a page where a click presses nothing, and the keys that JupyterLab listens for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

KINDS: Final = {
    "corner": ":scope",
    "title": ".rl-title, h1, h2, h3, h4",
    "grid": "svg, .rl-map-board, .rl-picture",
    "table": "td, th, caption",
    "text": "p, li, dd",
    "gap": "button",
    "disabled": "button:disabled, input:disabled, select:disabled",
    "legend": "legend, figcaption, .rl-map-legend",
    "status": ".rl-messages, .rl-line, [role=status]",
}
"""Kind of plain ground -> what has such ground in a widget."""

_POINTS: Final = """(kinds) => {
  const notebook = document.querySelector('.rl-workbook:not(.lm-mod-hidden) .jp-Notebook');
  const presses = 'a, button, input, select, textarea, summary, label, [tabindex], [data-mark], ' +
    '[role=button], [role=img], .rl-asked, .jp-InputArea';
  const plain = (x, y, widget, itself) => {
    const hit = document.elementFromPoint(x, y);
    if (!hit || !widget.contains(hit)) return false;
    if (itself?.disabled) return hit.closest('button, input, select') === itself;
    const pressed = hit.closest(presses);
    return !pressed || !widget.contains(pressed);
  };
  const inside = (box) => [
    [box.left + 4, box.top + 4],
    [box.left + 4, box.top + box.height / 2],
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.right - 6, box.bottom - 6],
  ];
  const between = (one) => {
    const other = one.nextElementSibling;
    if (other?.tagName !== 'BUTTON') return [];
    const [left, right] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    return right.left > left.right ? [[(left.right + right.left) / 2, left.top + 6]] : [];
  };
  const found = [];
  for (const [number, widget] of [...notebook.querySelectorAll('.rl')].entries()) {
    for (const [kind, selector] of Object.entries(kinds)) {
      const all = kind === 'corner' ? [widget] : [...widget.querySelectorAll(selector)];
      for (const one of all.filter((each) => each.checkVisibility()).slice(0, 12)) {
        const itself = kind === 'disabled' ? one : null;
        const places = kind === 'gap' ? between(one) : inside(one.getBoundingClientRect());
        const place = places.find(([x, y]) => plain(x, y, widget, itself));
        if (!place) continue;
        found.push([number, kind, ...place]);
        break;
      }
    }
  }
  return found;
}"""
_BINDINGS: Final = """() => [...new Set(window.jupyterapp.commands.keyBindings
  .filter((one) => /jp-(Notebook|Cell|mod-)|^body$|^\\*$/.test(one.selector))
  .map((one) => one.keys.join(' , ')))]"""
_AS_PLAYWRIGHT_SAYS: Final = {"Accel": "Control", "Ctrl": "Control", "Cmd": "Meta"}


class Ground(NamedTuple):
    """A place on the page: of which widget, of what kind, and where."""

    widget: int
    kind: str
    x: float
    y: float


def plain_grounds(page: Page) -> list[Ground]:
    """Return a place of each kind, of each widget of the notebook in sight.

    The window is taken to be as tall as the notebook: nothing is scrolled.
    """
    return [Ground(*one) for one in page.evaluate(_POINTS, KINDS)]


def keys_of_jupyterlab(page: Page) -> list[str]:
    """Return every key, and series of keys, that JupyterLab acts on around or in a notebook."""
    return list(_keys(page.evaluate(_BINDINGS)))


def _keys(bindings: list[str]) -> Iterator[str]:
    for binding in bindings:
        for stroke in binding.split(" , "):
            *modifiers, key = stroke.split(" ")
            named = [_AS_PLAYWRIGHT_SAYS.get(one, one) for one in modifiers]
            plain = key.lower() if len(key) == 1 and "Shift" not in named else key
            yield "+".join([*named, plain])
