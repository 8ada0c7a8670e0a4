"""An instructor without a mouse leads a whole room over the board, from first code to report.

Nothing is clicked, and no script moves the focus. After every key the focus is in the board, marked
and in sight; what goes away with an answer gives it to what comes next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import plural, text
from regiolab.plenary.board.pages import PAGES
from regiolab.storage import encode_share_code
from tests.browser.keyboard_only import KeyboardOnly
from tests.unit.plenary.rooms import group

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.model import Workspace
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant

SPELLINGS = ("Deltion College", "Deltion Collge", "Roc van Twente", "Roc van Twentte")
"""Two questions about names: each of these is in one group."""


def words(english: str, **values: str | int) -> str:
    """Return words of the board in Dutch."""
    return text("nl", english, **values)


def page_called(code: str) -> str:
    """Return the words on the button of a page of the board."""
    return next(one for one in PAGES if one.code == code).numbered("nl")


def of_a_group(number: int) -> Workspace:
    """Return what a group hands in: three parties, two actions."""
    parties = {
        SPELLINGS[number]: {"influence": number, "interest": 4},
        "UWV": {"influence": number, "interest": 3},
        "FNV": {"influence": 4, "interest": number},
    }
    return group(f"Groep {number}", parties, actions=[f"Actie {number}", f"Nog een {number}"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder in which groups hand in."""
    made = tmp_path / "ingeleverd"
    made.mkdir()
    return made


@pytest.fixture
def keyboard(participant: Participant, server: JupyterServer) -> KeyboardOnly:
    """The board in its notebook; the focus is where a page begins."""
    path = server.put_beside_the_lessons("guide/nl/09_together.ipynb")
    page = participant.run(path)
    return KeyboardOnly(page.page, page.widget(words("Plenary board")))


def take_in(keyboard: KeyboardOnly) -> None:
    """Codes, a name for a group, and one that is left out and counts again."""
    keyboard.go_to(words("Paste share codes, one or more at a time"))
    keyboard.write(" ".join(encode_share_code(of_a_group(number)) for number in range(3)))
    keyboard.press()
    keyboard.widget.shows("Groep 2")
    keyboard.go_to(words("Something is wrong with a group"))
    keyboard.press("Space")
    keyboard.go_to(words("Which group?"))
    keyboard.press("ArrowDown")
    keyboard.go_to(words("Other name"))
    keyboard.write("Tafel bij het raam")
    keyboard.go_to(words("Save name"))
    keyboard.press("Space")
    keyboard.widget.shows("Tafel bij het raam")
    keyboard.go_to(words("Leave this group out"))
    keyboard.press()
    aside = ("{count} file does not count", "{count} files do not count")
    keyboard.go_back_to(plural("nl", *aside, 1))
    keyboard.press()
    keyboard.go_to(words("Let this group count again"))
    keyboard.press()
    keyboard.go_back_to(words("Paste share codes, one or more at a time"))


def follow(keyboard: KeyboardOnly, folder: Path) -> None:
    """A folder is chosen; what is saved there comes in while somebody is busy elsewhere."""
    keyboard.go_to(words("Groups hand in through a folder"))
    keyboard.press("Space")
    keyboard.go_to(words("The folder in which groups hand in"))
    keyboard.write(str(folder))
    keyboard.press()
    keyboard.widget.shows(
        words("What groups save in {folder} comes in automatically.", folder=str(folder))
    )
    keyboard.go_back_to(words("Paste share codes, one or more at a time"))
    keyboard.write("een code")
    (folder / "groep.json").write_text(of_a_group(3).to_json(), encoding="utf-8")
    keyboard.widget.shows("Groep 3")
    keyboard.write(" van nu")
    assert keyboard.focus()["value"] == "een code van nu"


def decide_on_names(keyboard: KeyboardOnly) -> None:
    """Two questions, of which one answer is taken back."""
    keyboard.go_back_to(page_called("names"))
    keyboard.press()
    keyboard.go_to(words("One party"))
    keyboard.press()
    assert keyboard.focus()["is"] == "input", "at the first name of the next question"
    keyboard.go_to(words("Not the same"))
    keyboard.press()
    assert keyboard.focus()["name"] == words("What was decided")
    keyboard.press()
    keyboard.go_to(words("Take back"))
    keyboard.press()
    keyboard.go_back_to(words("One party"))
    keyboard.press()


def use_the_timer(keyboard: KeyboardOnly) -> None:
    """Begin, stop, and begin again with another time: the focus stays with the clock."""
    keyboard.go_back_to(words("{count} min", count=10))
    keyboard.press()
    assert keyboard.focus()["name"] == words("Stop the timer")
    keyboard.press("Space")
    assert keyboard.focus()["name"] == words("{count} min", count=5)
    keyboard.press()
    keyboard.go_to(words("Sound at the end"))
    keyboard.press("Space")


def look_at_maps(keyboard: KeyboardOnly) -> None:
    """Side by side, further and back, and over each other."""
    keyboard.go_to(page_called("maps"))
    keyboard.press()
    keyboard.go_to(words("Laid over each other"))
    keyboard.press()
    keyboard.go_to(words("Which party?"))
    keyboard.press("ArrowDown")
    expect(keyboard.widget.root.locator(".rl-board-picture circle")).to_have_count(4)


def reveal(keyboard: KeyboardOnly) -> None:
    """One question after the other, back and forth, shown and hidden, and the page of Monday."""
    keyboard.go_back_to(page_called("show"))
    keyboard.press()
    for _ in range(2):
        keyboard.go_to(words("Next question"))
        keyboard.press()
        keyboard.go_to(words("Show"))
        keyboard.press()
        assert keyboard.focus()["name"] == words("Hide again")
        keyboard.press()
        keyboard.press()
        keyboard.go_back_to(words("Next question"))
    keyboard.go_back_to(words("Previous question"))
    keyboard.press()
    keyboard.go_to(words("Show names of groups"))
    keyboard.press("Space")
    keyboard.go_back_to(words("Which question?"))
    keyboard.press("End")
    keyboard.widget.shows(words("Who does what on Monday?"))
    keyboard.go_to(words("Show"))
    keyboard.press()


def vote(keyboard: KeyboardOnly) -> None:
    """One person votes, and the room sees the result."""
    keyboard.go_back_to(page_called("decide"))
    keyboard.press()
    keyboard.go_to(words("Next person: start a vote"))
    keyboard.press()
    keyboard.go_to(words("Move down: {item}", item="Actie 0"))
    keyboard.press()
    keyboard.press("Space")
    keyboard.go_to(words("Hand in"))
    keyboard.press()
    assert keyboard.focus()["name"] == words("Next person: start a vote")
    keyboard.go_to(words("Show the result"))
    keyboard.press()


def test_a_whole_session_goes_by_keyboard_alone(keyboard: KeyboardOnly, folder: Path) -> None:
    take_in(keyboard)
    follow(keyboard, folder)
    decide_on_names(keyboard)
    use_the_timer(keyboard)
    look_at_maps(keyboard)
    reveal(keyboard)
    vote(keyboard)
    keyboard.go_back_to(page_called("take_home"))
    keyboard.press()
    keyboard.go_to(words("Joint report (Word)"))
    with keyboard.page.expect_download() as report:
        keyboard.press()
    assert report.value.suggested_filename.endswith(".docx")
    keyboard.is_in_the_widget()
    keyboard.leaves_the_widget()
