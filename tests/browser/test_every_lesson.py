"""Every lesson in both languages: opened, run, scrolled through, and kept as pictures.

What a lesson asks of a participant is tested in a file of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
import pytest

from tests.browser import page_checks
from tests.browser.jupyter_server import COURSE

if TYPE_CHECKING:
    from tests.browser.participant import Participant

NOTEBOOKS = sorted(
    path.relative_to(COURSE / "notebooks").as_posix()
    for path in COURSE.glob("notebooks/*/[0-9][0-9]_*.ipynb")
)


def widgets_of(path: str) -> int:
    """How many cells of a lesson end in something to show."""
    cells = nbformat.read(COURSE / "notebooks" / path, as_version=4).cells
    code = [cell.source for cell in cells if cell.cell_type == "code"]
    return sum(source.splitlines()[-1].startswith("lab.") for source in code)


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_a_lesson_runs_fits_and_speaks_one_language(participant: Participant, path: str) -> None:
    language, _, name = path.removesuffix(".ipynb").partition("/")
    notebook = participant.run(path)
    notebook.scroll_through()
    page_checks.check_nothing_went_wrong(notebook, widgets_of(path))
    page_checks.check_language(notebook, language)
    for width in page_checks.WIDTHS:
        notebook.use_width(width)
        notebook.picture(f"{name[:2]}-{language}-{width}-fresh")
        assert notebook.wider_than_the_page() == []
    notebook.use_width(page_checks.WIDTHS[0])
