"""Every place of a page where a person can type, found by opening whatever opens.

A widget shows some of its fields at once, and others behind a *door*: the button of a panel, a
card, a row or a page. `states_of` goes through all doors of a widget, also those behind another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Locator

FIELDS = (
    "textarea:not([readonly]), "
    "input:not([readonly], [type=radio], [type=checkbox], [type=file], [type=range])"
)
_OPEN_FOLDS = """(root) => {
  const closed = [...root.querySelectorAll('details:not([open]) > summary')]
    .filter((one) => one.checkVisibility());
  for (const summary of closed) summary.click();
  return closed.length;
}"""
_FIELDS = """(root, kinds) => {
  const met = {};
  return [...root.querySelectorAll(kinds)].filter((one) => one.checkVisibility()).map((one) => {
    const label = (one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? '').trim();
    met[label] = (met[label] ?? 0) + 1;
    return { label, place: met[label], name: one.name, type: one.type, value: one.value };
  });
}"""
_DOORS = """(root) => {
  const listed = ['nav', 'ul', 'ol', 'tbody'].map((list) => `${list} button[aria-pressed]`);
  const kinds = ['button[aria-expanded]', 'nav button', '.rl-row[role=group] button[aria-pressed]',
    ...listed].join();
  const met = {};
  return [...root.querySelectorAll(kinds)]
    .filter((one) => one.checkVisibility() && one.getAttribute('aria-disabled') !== 'true')
    .map((one) => {
      const card = one.closest('[data-card]')?.dataset.card; // its title may be typed over
      const name = card ?? (one.querySelector('[class*=name]') ?? one).textContent.trim();
      met[name] = (met[name] ?? 0) + 1;
      const door = `${name} ${met[name]}`;
      one.dataset.door = door;
      const isOpen = ['aria-expanded', 'aria-pressed'].some(
        (said) => one.getAttribute(said) === 'true') || one.hasAttribute('aria-current');
      const isPage = !!one.closest('nav');
      return { door, isOpen, isPage, isRow: !!one.closest('tbody, li') && !isPage };
    });
}"""
_TYPE = """async (root, [kinds, texts]) => {
  const boxes = [...root.querySelectorAll(kinds)].filter((one) => one.checkVisibility());
  const drawn = () => new Promise((done) => setTimeout(done)); // not painted: that takes long
  const type = (box, text) => {
    if (box.readOnly) throw Error(`Nobody can type any more: ${text}`);
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const times = [];
  for (const [place, box] of boxes.entries()) {
    const [first, next] = texts[place];
    type(box, first);
    if (box.type !== 'textarea') {
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
    await drawn();
    const isFree = box.type === 'text' && box.value === '';
    if (isFree) type(box, next);
    times.push(isFree ? 2 : 1);
    box.blur();
  }
  return times;
}"""
_NEXT_FRAME = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
_ENOUGH = 2
"""So many rows of a list without a field that is new: those after them are the same."""


@dataclass(frozen=True)
class Field:
    """A place to type in: its label, and the how-manieth of that label in the widget."""

    label: str
    place: int
    name: str
    type: str

    @property
    def kind(self) -> tuple[str, ...]:
        """What tells it from other fields, whichever party, card or tension it is of."""
        collection, _, rest = self.name.partition(".")
        return self.label, collection, rest.rpartition(".")[2]

    def text(self, which: str = "een") -> str:
        """Return what is typed in it; what is kept under one name is one text everywhere."""
        if self.type == "date":
            return f"2031-05-{self.place:02}"
        return f"getypt {which} {self.name or self.label} {self.place}"


@dataclass(frozen=True)
class State:
    """A widget, by the line that shows it, with the doors that are opened in it."""

    call: str
    doors: tuple[str, ...]
    fields: tuple[Field, ...]


def fields_of(root: Locator) -> tuple[Field, ...]:
    """Return where one can type in a widget as it stands."""
    found: list[dict[str, Any]] = root.evaluate(_FIELDS, FIELDS)
    return tuple(Field(one["label"], one["place"], one["name"], one["type"]) for one in found)


def open_folds(root: Locator) -> None:
    """Open every fold of a widget, also those in another one and those that Python fills."""
    while root.evaluate(_OPEN_FOLDS):
        settle(root)


def go_to(root: Locator, doors: tuple[str, ...]) -> None:
    """Go through doors one after the other, as far as they are closed."""
    open_folds(root)
    for name in doors:
        found = {one["door"]: one["isOpen"] for one in root.evaluate(_DOORS)}
        if not found[name]:
            root.locator(f'[data-door="{name}"]').dispatch_event("click")
            settle(root)
        open_folds(root)


def settle(root: Locator) -> None:
    """Wait until what was pressed is asked, the kernel answered, and what it said is drawn.

    A fold that opens says so a moment later, and only then its widget asks.
    """
    root.evaluate(_NEXT_FRAME)
    expect(root).to_have_attribute("data-waiting", "0")
    root.evaluate(_NEXT_FRAME)


def states_of(call: str, root: Locator) -> list[State]:
    """Return the states in which a widget shows other fields; what another one shows too is out."""
    pages = [one for one in root.evaluate(_DOORS) if one["isOpen"] and one["isPage"]]
    found = [*_states(call, root, tuple(one["door"] for one in pages), set(), set())]
    shown = [{(field.kind, field.name) for field in one.fields} for one in found]
    return [
        one
        for one, here in zip(found, shown, strict=True)
        if not any(here < other for other in shown)
    ]


def _states(
    call: str,
    root: Locator,
    path: tuple[str, ...],
    before: set[str],
    known: set[tuple[tuple[str, ...], int]],
) -> Iterator[State]:
    go_to(root, path)
    fields = fields_of(root)
    new = {(one.kind, one.place) for one in fields} - known
    if new:
        known |= new
        yield State(call, path, fields)
    doors = [one for one in root.evaluate(_DOORS) if one["door"] not in before]
    seen = before | {one["door"] for one in doors}
    in_vain = 0
    for one in doors:
        if one["isRow"] and in_vain >= _ENOUGH:
            continue
        around = path if not one["isPage"] else ()
        states = [*_states(call, root, (*around, one["door"]), seen, known)]
        in_vain = 0 if states or not one["isRow"] else in_vain + 1
        yield from states


def type_in_every_field(root: Locator) -> list[tuple[Field, str]]:
    """Type in each field of a widget, with Enter where there is one line, and leave it.

    Where Enter frees the box for the next entry, one more is typed. All of it happens in the page:
    a widget of which the kernel is silent takes no more text after three seconds. Returns every
    text.
    """
    fields = fields_of(root)
    texts = [[field.text(), field.text("twee")] for field in fields]
    times: list[int] = root.evaluate(_TYPE, [FIELDS, texts])
    return [
        (field, text)
        for field, both, count in zip(fields, texts, times, strict=True)
        for text in both[:count]
    ]


def missing(root: Locator, typed: list[tuple[Field, str]]) -> list[tuple[Field, str]]:
    """Return the texts that stand in no field of their label, and are not offered either."""
    found: list[dict[str, Any]] = root.evaluate(_FIELDS, FIELDS)
    values = {(one["label"], one["place"]): one["value"] for one in found}
    offered = " ".join(root.locator(".rl-draft").all_inner_texts())
    return [
        (field, text)
        for field, text in typed
        if values.get((field.label, field.place)) != text and text not in offered
    ]
