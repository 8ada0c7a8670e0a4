"""The stakeholder map on a page, used as a group uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.widget_page import WidgetPage

if TYPE_CHECKING:
    import re

    from playwright.sync_api import Locator


class MapPage(WidgetPage):
    """The map.

    Args:
        root: its outermost element.
        language: `nl` or `en`.
    """

    def __init__(self, root: Locator, language: str) -> None:
        super().__init__(root)
        self._language = language

    def words(self, message: str, **values: object) -> str:
        """Return a message in the language of this map."""
        return text(self._language, message, **values)

    def add(self, name: str, sector: str) -> None:
        """Add one party; `sector` is in the words of the screen."""
        self.open_form()
        self.field(self.words("Name of the party")).fill(name)
        self.field(self.words("Sector")).first.select_option(label=sector)
        self.press(self.words("Put on the map"))
        expect(self.row(name)).to_be_visible()

    def open_form(self) -> None:
        """Open the form for adding parties, where it is not open yet."""
        if not self.field(self.words("Name of the party")).is_visible():
            self.press(self.words("Add party"))

    def paste(self, names: str, sector: str) -> None:
        """Add many parties at once."""
        self.press(self.words("Paste list"))
        self.field(self.words("Names")).fill(names)
        self.field(self.words("Sector of all of them")).select_option(label=sector)
        self.press(self.words("Put on the map"))

    def press(self, name: str | re.Pattern[str]) -> None:
        """Press a button; what is used once is unfolded first."""
        self.unfold(name)
        super().press(name)

    def unfold(self, name: str | re.Pattern[str]) -> None:
        """Open the fold of the tools where a button is in it."""
        fold = self.root.locator("details.rl-map-more:not([open])")
        inside = fold.get_by_role("button", name=name, exact=True, include_hidden=True)
        if inside.count():
            fold.locator("summary").click()

    def row(self, name: str) -> Locator:
        """Return a party's row in the list."""
        return self.root.locator("tbody tr").filter(
            has=self.root.page.get_by_role("button", name=name, exact=True)
        )

    def select(self, name: str) -> None:
        """Choose a party in the list and wait until the form shows it."""
        self.row(name).get_by_role("button").click()
        expect(self.field(self.words("Name")).first).to_have_value(name)

    def mark(self, name: str) -> Locator:
        """Return a party's mark in the picture."""
        return self.root.locator(f'svg [data-mark][aria-label^="{name},"]')

    def stands_at(self, name: str, influence: int | None, interest: int | None) -> None:
        """Wait until the list says where a party stands; `None` is "don't know"."""
        unknown = self.words("don't know")
        shown = [unknown if level is None else str(level) for level in (influence, interest)]
        expect(self.row(name).locator("td").nth(1)).to_have_text(shown[0])
        expect(self.row(name).locator("td").nth(2)).to_have_text(shown[1])

    def drag(self, name: str, to: str) -> None:
        """Carry a party's mark with the mouse to the mark of another."""
        self.mark(name).scroll_into_view_if_needed()
        start, end = (self.mark(one).locator(".rl-mark-focus").bounding_box() for one in (name, to))
        assert start is not None
        assert end is not None
        mouse = self.root.page.mouse
        mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
        mouse.down()
        mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=5)
        mouse.up()

    def type_on_mark(self, name: str, *keys: str) -> None:
        """Give a party's mark the focus and press keys, each after the answer to the one before."""
        self.mark(name).focus()
        for key in keys:
            self.root.page.keyboard.press(key)
            self.is_answered()

    def show(self, view: str) -> None:
        """Show the grid, the triangle or the network; `view` is the button in English."""
        self.press(self.words(view))
        expect(self.button(self.words(view))).to_have_attribute("aria-pressed", "true")
        self.is_answered()

    def open_panel(self, name: str) -> Locator:
        """Open a panel with the button above the list, in English, and return the panel."""
        self.unfold(self.words(name))
        self.root.locator(".rl-tools").get_by_role(
            "button", name=self.words(name), exact=True
        ).click()
        panel = self.root.get_by_role("region", name=self.words(name), exact=True)
        expect(panel).to_be_visible()
        self.is_answered()
        return panel

    def close_panel(self) -> None:
        """Close the panel that is open."""
        self.root.locator(".rl-panel").get_by_role("button", name=self.words("Close")).click()
        expect(self.root.locator(".rl-panel")).to_have_count(0)
        self.is_answered()

    def open_folds(self) -> None:
        """Open every fold, one after the other."""
        closed = self.root.locator("details:not([open]) > summary")
        while closed.count():
            closed.first.click()
            self.is_answered()

    def description(self) -> list[str]:
        """Return the description of the picture, line by line."""
        fold = self.root.locator(".rl-map-picture details")
        return [line for line in fold.locator("p").all_text_contents() if line]

    def drawn(self) -> set[str]:
        """Return the parties of which the picture shows a mark."""
        marks = self.root.locator("svg [data-mark]").all()
        return {str(mark.get_attribute("data-mark")) for mark in marks}
