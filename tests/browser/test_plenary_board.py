"""An instructor goes over the board once: take in, confirm a name, reveal, restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser import page_checks
from tests.unit.plenary.rooms import group

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant


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
    with page.page.expect_file_chooser() as chooser:
        board.root.locator("label", has_text=text(language, "Open files of groups…")).click()
    chooser.value.set_files(files)
    board.shows("Groep 2")
    page_checks.check_accessible(page, jupyterlab_itself)
    board.press(text(language, "2 Which names are one party?"))
    page_checks.check_fits(page, f"board-names-{language}")
    yes = board.button(text(language, "One party"))
    yes.focus()
    page.page.keyboard.press("Enter")
    board.shows(text(language, "There is no question about names (any more)."))
    board.press(text(language, "3 What do we see?"))
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
