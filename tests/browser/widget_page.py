"""One widget of ours on a page, used as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    import re

    from playwright.sync_api import Locator


class WidgetPage:
    """A widget.

    Args:
        root: its outermost element.
    """

    def __init__(self, root: Locator) -> None:
        self.root = root

    def button(self, name: str | re.Pattern[str]) -> Locator:
        """Return the button with these words on it."""
        return self.root.get_by_role("button", name=name, exact=isinstance(name, str))

    def field(self, label: str) -> Locator:
        """Return the control with this label."""
        return self.root.get_by_label(label, exact=True)

    def press(self, name: str | re.Pattern[str]) -> None:
        """Press a button."""
        self.button(name).click()

    def write(self, label: str, text: str) -> None:
        """Type a text and leave the control, which saves it."""
        control = self.field(label)
        control.fill(text)
        control.blur()

    def pick(self, label: str, option: str) -> None:
        """Choose from a list."""
        self.field(label).select_option(label=option)

    def open(self, title: str) -> None:
        """Open a fold."""
        self.root.locator("summary", has_text=title).click()

    def shows(self, text: str | re.Pattern[str]) -> None:
        """Wait until the widget shows this text."""
        expect(self.root).to_contain_text(text)

    def says(self, text: str | re.Pattern[str]) -> None:
        """Wait until the widget announces this."""
        expect(self.root.locator(".rl-messages")).to_contain_text(text)

    def is_saved(self) -> None:
        """Wait until the widget says that all is saved."""
        expect(self.root.locator(".rl-saved")).to_contain_text("✓")

    def is_answered(self) -> None:
        """Wait until the kernel answered every command of this widget."""
        expect(self.root).to_have_attribute("data-waiting", "0")
