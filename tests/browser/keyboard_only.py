"""Somebody who has no mouse: Tab, arrows, Enter, Space and Escape, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.widget_page import WidgetPage

_FAR = 80
"""So many times somebody presses Tab; further than that nothing is found any more."""

_FOCUS = """() => {
  const one = document.activeElement;
  const box = one.matches('.rl-hidden') ? one.parentElement : one; // a file's own control
  const rect = box.getBoundingClientRect();
  const style = getComputedStyle(box);
  const middle = [rect.left + Math.min(rect.width, 20) / 2, rect.top + rect.height / 2];
  const onTop = document.elementFromPoint(...middle);
  const label = one.labels?.[0] ?? one;
  return {
    name: (one.getAttribute('aria-label') ?? label.textContent).trim(),
    is: one.tagName.toLowerCase(),
    value: one.value ?? '',
    isOurs: Boolean(one.closest('.rl')),
    isMarked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== 'none',
    isInSight: rect.width > 0 && rect.bottom > 0 && rect.top < innerHeight,
    isCovered: onTop !== null && !box.contains(onTop) && !onTop.contains(box),
  };
}"""
_DRAWN = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"


class KeyboardOnly:
    """One person at one widget; each step looks where the focus is, and that it can be seen."""

    def __init__(self, page: Page, widget: WidgetPage) -> None:
        self.page = page
        self.widget = widget
        self.passed: list[str] = []
        """What had the focus, one after the other."""

    def focus(self) -> dict[str, Any]:
        """Return what has the focus; in a widget it is marked, in sight and not covered."""
        found: dict[str, Any] = self.page.evaluate(_FOCUS)
        self.passed.append(f"{found['is']}: {found['name'][:60]}")
        if found["isOurs"]:
            seen = found["isMarked"] and found["isInSight"] and not found["isCovered"]
            assert seen, found
        return found

    def is_in_the_widget(self) -> None:
        """The focus is in a widget and not lost to the page."""
        assert self.focus()["isOurs"], self.passed[-10:]

    def go_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab, or Shift+Tab, until the control with this name has the focus."""
        for _ in range(_FAR):
            if self.focus()["name"] == name:
                return
            self.page.keyboard.press(key)
        raise AssertionError((name, self.passed[-_FAR:]))

    def go_back_to(self, name: str) -> None:
        """Go to a control that came before."""
        self.go_to(name, "Shift+Tab")

    def press(self, key: str = "Enter") -> None:
        """Press a key on what has the focus; the focus is still in the widget afterwards."""
        self.page.keyboard.press(key)
        self.widget.is_answered()
        self.page.evaluate(_DRAWN)
        self.is_in_the_widget()

    def write(self, text: str) -> None:
        """Type, or paste, a text."""
        self.page.keyboard.insert_text(text)

    def leaves_the_widget(self) -> None:
        """Tab leads out of the widget at its end: nobody is caught in it."""
        for _ in range(_FAR):
            if not self.focus()["isOurs"]:
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(self.passed[-_FAR:])
