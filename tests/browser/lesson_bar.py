"""The bar above a lesson, used as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

WORDS: Final = {
    "previous": ("‹ Vorige les", "‹ Previous lesson"),
    "next": ("Volgende les ›", "Next lesson ›"),
    "download": ("Download jullie werk", "Download your work"),
    "again": ("Begin opnieuw", "Start again"),
    "yes": ("Ja, begin opnieuw", "Yes, start again"),
    "no": ("Nee, ga door", "No, go on"),
    "go on": ("Ga verder", "Go on"),
    "save screen": (
        "Bewaar wat op dit scherm staat als bestand",
        "Save what is on this screen as a file",
    ),
    "run": ("Voer uit en kijk na", "Run and check"),
    "put back": ("Zet terug zoals het begon", "Put back as it was"),
    "elsewhere": ("ook op een ander scherm open", "open on another screen too"),
    "understood": ("Begrepen", "Understood"),
    "server gone": ("De server is niet bereikbaar", "The server cannot be reached"),
    "ended": ("is gestopt", "has stopped"),
    "restarted": ("is opnieuw gestart", "was started again"),
    "busy": ("Even geduld: er wordt gerekend", "One moment"),
    "slow": ("De les start niet vanzelf", "The lesson does not start by itself"),
    "try again": ("Probeer het opnieuw", "Try again"),
    "place": ("Les 6 van 9", "Lesson 6 of 9"),
}
"""What bar and banner say, in Dutch and English (`web/workbook/src/words.ts`)."""


def said(language: str, what: str) -> str:
    """Return words of the bar in a language."""
    return WORDS[what][language == "en"]


class LessonBar:
    """The bar of the lesson that is in sight."""

    def __init__(self, page: Page, language: str) -> None:
        self.page = page
        self.language = language
        self.root = page.locator("[data-rl-bar]:visible")

    def button(self, what: str) -> Locator:
        """Return one of its buttons, or one of the banner below it or of an answer."""
        name = said(self.language, what)
        return self.page.get_by_role("button", name=name).locator("visible=true")

    def press(self, what: str) -> None:
        """Press a button."""
        self.button(what).first.click()

    def go_to(self, number: str) -> None:
        """Choose a lesson from the list."""
        self.root.locator(".rl-wb-place").click()
        self.page.locator(f'.rl-wb-link:visible:text("{number} ")').click()

    def says(self, what: str) -> None:
        """Wait until it says what goes on."""
        expect(self.root.locator(".rl-wb-status")).to_contain_text(said(self.language, what))
