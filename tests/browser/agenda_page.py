"""The agenda on a page, used as a group uses it: with the mouse, or by keyboard alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.widgets.agenda.steps import STEP_NAMES
from tests.browser.widget_page import WidgetPage

if TYPE_CHECKING:
    from playwright.sync_api import Locator

_MOST_TABS = 120
_HAS_FOCUS = "element => element === document.activeElement"


class AgendaPage(WidgetPage):
    """The agenda.

    Args:
        root: its outermost element.
        language: `nl` or `en`.
    """

    def __init__(self, root: Locator, language: str) -> None:
        super().__init__(root)
        self._language = language

    def words(self, message: str, **values: object) -> str:
        """Return a message in the language of this agenda."""
        return text(self._language, message, **values)

    def step_button(self, step: str) -> Locator:
        """Return the button of a step in the list of steps."""
        label = re.compile(f"^{re.escape(self.words(STEP_NAMES[step]))}$")
        name = self.root.page.locator(".rl-agenda-name", has_text=label)
        return self.root.locator(".rl-agenda-steps button").filter(has=name)

    def go_to(self, step: str) -> None:
        """Open a step with the mouse."""
        self.step_button(step).click()
        self.is_open(step)

    def is_open(self, step: str) -> None:
        """Wait until a step is open and has the focus."""
        title = self.root.locator(".rl-agenda-title")
        expect(title).to_have_text(self.words(STEP_NAMES[step]))
        expect(title).to_be_focused()

    def says_of(self, step: str, state: str) -> None:
        """Wait until the list of steps says this of a step."""
        expect(self.step_button(step).locator(".rl-agenda-state")).to_have_text(state)

    def card(self, title: str) -> Locator:
        """Return the card with this title."""
        return self.root.get_by_role("region", name=title, exact=True)

    # ---- by keyboard alone ----

    def enter(self) -> None:
        """Give the agenda the focus, at its beginning."""
        self.root.locator("button").first.focus()

    def tab_to(self, control: Locator, *, back: bool = False) -> None:
        """Press Tab, or Shift+Tab, until a control has the focus."""
        keyboard = self.root.page.keyboard
        for _ in range(_MOST_TABS):
            if control.evaluate(_HAS_FOCUS):
                return
            keyboard.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"Tab does not reach {control}")

    def press_key(self, key: str) -> None:
        """Press a key and wait until the kernel answered."""
        self.root.page.keyboard.press(key)
        self.is_answered()

    def key_to(self, step: str) -> None:
        """Open a step by keyboard: the list of steps stands before what is open."""
        self.tab_to(self.step_button(step), back=True)
        self.press_key("Enter")
        self.is_open(step)

    def key_in(self, label: str, written: str) -> None:
        """Type in a field by keyboard and leave it."""
        self.tab_to(self.field(label))
        self.root.page.keyboard.type(written)
        self.press_key("Tab")

    def key_choose(self, control: Locator, option: str) -> None:
        """Choose from a list by typing what stands in it."""
        self.tab_to(control)
        self.root.page.keyboard.type(option)
        expect(control.locator("option:checked")).to_have_text(option)
