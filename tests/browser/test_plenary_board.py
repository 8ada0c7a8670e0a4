"""An instructor goes over the board once: take in, confirm a name, reveal, restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.plenary.board.pages import PAGES
from tests.browser import page_checks
from tests.browser.notebook_page import WIDTH, keep_picture
from tests.unit.plenary.rooms import group

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage


NARROW = 320
_STICKS_OUT = """(root) => [...root.querySelectorAll('p, button, select, input, label')]
  .filter((one) => one.getBoundingClientRect().right > root.getBoundingClientRect().right + 1)
  .filter((one) => !one.closest('.rl-hidden, .rl-scroll'))
  .map((one) => one.textContent)"""
"""What reaches beyond the board at its right."""


def page_of(code: str, language: str = "nl") -> str:
    """Return the words on the button of a page of the board."""
    return next(one for one in PAGES if one.code == code).numbered(language)


def by_keyboard(board: WidgetPage, name: str) -> None:
    """Press a button with the keyboard alone."""
    board.button(name).focus()
    board.root.page.keyboard.press("Enter")
    board.is_answered()


def with_files(page: NotebookPage, board: WidgetPage, files: list[Path]) -> None:
    """Open files of groups."""
    with page.page.expect_file_chooser() as chooser:
        board.root.locator("label", has_text=text("nl", "Open files of groups…")).click()
    chooser.value.set_files(files)


def test_the_board_takes_in_files_and_shows_nothing_before_it_is_asked(
    participant: Participant,
    server: JupyterServer,
    tmp_path: Path,
    jupyterlab_itself: set[str],
) -> None:
    language = "nl"
    files = []
    for number, (name, level) in enumerate(
        (("Deltion College", 0), ("Deltion Collge", 4), ("UWV", 2))
    ):
        work = group(f"Groep {number}", {name: {"influence": level}, "FNV": {"influence": level}})
        files.append(tmp_path / f"groep-{number}.json")
        files[-1].write_text(work.to_json(), encoding="utf-8")
    page = participant.run(server.put_beside_the_lessons(f"guide/{language}/09_together.ipynb"))
    board = page.widget(text(language, "Plenary board"))
    page.use_width(NARROW)
    assert board.root.evaluate(_STICKS_OUT) == []
    page.use_width(WIDTH)
    with_files(page, board, files)
    board.shows("Groep 2")
    page_checks.check_accessible(page, jupyterlab_itself)
    board.press(page_of("names"))
    page_checks.check_fits(page, f"board-names-{language}")
    yes = board.button(text(language, "One party"))
    yes.focus()
    page.page.keyboard.press("Enter")
    board.shows(text(language, "There is no question about names (any more)."))
    board.press(page_of("show"))
    board.pick(
        text(language, "Which question?"), text(language, "On whose influence do you differ most?")
    )
    board.shows(text(language, "Think first, talk about it, then look."))
    board.press(text(language, "Show"))
    expect(board.root.get_by_role("row", name="Deltion College")).to_be_visible()
    expect(board.root.get_by_text("Groep 1", exact=True)).to_have_count(0)
    page_checks.check_accessible(page, jupyterlab_itself)
    page_checks.check_fits(page, f"board-show-{language}")
    page.run_all()
    again = page.widget(text(language, "Plenary board"))
    expect(again.root.get_by_role("row", name="Deltion College")).to_be_visible()
    page_checks.check_nothing_went_wrong(page, 1)


def test_after_a_restart_of_the_kernel_the_maps_the_vote_and_the_timer_are_as_they_were(
    participant: Participant, server: JupyterServer, tmp_path: Path
) -> None:
    files = []
    for number in range(3):
        work = group(
            f"Groep {number}",
            {"UWV": {"influence": number, "interest": 4}},
            actions=[f"Actie {number}"],
        )
        files.append(tmp_path / f"groep-{number}.json")
        files[-1].write_text(work.to_json(), encoding="utf-8")
    page = participant.run(server.put_beside_the_lessons("guide/nl/09_together.ipynb"))
    board = page.widget(text("nl", "Plenary board"))
    with_files(page, board, files)
    board.shows("Groep 2")
    by_keyboard(board, text("nl", "{count} min", count=30))
    by_keyboard(board, page_of("maps"))
    by_keyboard(board, text("nl", "Laid over each other"))
    board.pick(text("nl", "Which party?"), "UWV (3)")
    expect(board.root.locator(".rl-board-picture circle")).to_have_count(3)
    page_checks.check_fits(page, "board-over-nl")

    page.run_all()
    board = page.widget(text("nl", "Plenary board"))
    expect(board.root.locator(".rl-board-picture circle")).to_have_count(3)
    expect(board.root.get_by_role("timer")).to_contain_text(":")
    by_keyboard(board, page_of("decide"))
    by_keyboard(board, text("nl", "Next person: start a vote"))
    by_keyboard(board, text("nl", "Move down: {item}", item="Actie 0"))
    first = board.root.locator(".rl-vote-rows > li").first
    expect(first).to_contain_text("Actie 1")

    page.run_all()
    board = page.widget(text("nl", "Plenary board"))
    expect(board.root.locator(".rl-vote-rows > li").first).to_contain_text("Actie 1")
    by_keyboard(board, text("nl", "Hand in"))
    board.shows("1 stem ingeleverd")
    page_checks.check_nothing_went_wrong(page, 1)


def test_the_board_fills_the_screen_of_a_beamer_and_gives_the_page_back_by_keyboard(
    participant: Participant, server: JupyterServer, language: str
) -> None:
    page = participant.run(server.put_beside_the_lessons(f"guide/{language}/09_together.ipynb"))
    page.page.set_viewport_size({"width": 1280, "height": 720})
    # A browser gives the screen to the tab that is in front.
    page.page.bring_to_front()
    board = page.widget(text(language, "Plenary board"))
    by_keyboard(board, text(language, "Full screen"))
    expect(board.button(text(language, "Back to the page"))).to_be_focused()
    assert board.root.bounding_box() == {"x": 0, "y": 0, "width": 1280, "height": 720}
    tabs = [board.button(page_of(one.code, language)).bounding_box() for one in PAGES]
    assert len({box["y"] for box in tabs if box}) == 1, "the pages stand in one row"
    by_keyboard(board, page_of("show", language))
    expect(board.button(page_of("show", language))).to_have_attribute("aria-pressed", "true")
    keep_picture(page.page, f"board-full-{language}")
    by_keyboard(board, text(language, "Back to the page"))
    expect(page.page.get_by_role("menubar")).to_be_visible()
    page_checks.check_nothing_went_wrong(page, 1)
