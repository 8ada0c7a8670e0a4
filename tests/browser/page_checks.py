"""What must hold for every page of the course, whatever is on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat

from tests.browser.accessibility import violations
from tests.browser.jupyter_server import COURSE
from tests.browser.notebook_page import THEMES
from tests.browser.screen_words import leftovers, words_of_the_other_language

if TYPE_CHECKING:
    from tests.browser.notebook_page import NotebookPage

WIDTHS = (1280, 800)
"""Of a window, in pixels: a laptop, and half of one."""


def widgets_of(path: str) -> int:
    """How many cells of a lesson, such as `nl/00_start.ipynb`, end in something to show."""
    cells = nbformat.read(COURSE / "notebooks" / path, as_version=4).cells
    code = [cell.source for cell in cells if cell.cell_type == "code"]
    return sum(source.splitlines()[-1].startswith("lab.") for source in code)


_LINKS_LIKE_TEXT = """() => [...document.querySelectorAll('.rl a[href]')]
  .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
  .map((link) => link.textContent)"""


def check_nothing_went_wrong(notebook: NotebookPage, widgets: int) -> None:
    """No error in a cell or a script, no leftovers, and as many widgets as the lesson has.

    A link in a widget looks like one: JupyterLab takes that away.

    Args:
        notebook: after ▶▶.
        widgets: how many of ours the lesson shows.
    """
    assert notebook.errors() == []
    assert notebook.script_errors == []
    assert leftovers(notebook) == []
    assert len(notebook.widgets) == widgets
    assert notebook.page.evaluate(_LINKS_LIKE_TEXT) == []


def check_fits(notebook: NotebookPage, name: str = "") -> None:
    """No horizontal scroll bar at either width; with a name, pictures are kept where asked for.

    In the theme that the page has, which is the light one; `check_accessible` asks it of the dark.
    """
    for width in WIDTHS:
        notebook.use_width(width)
        if name:
            notebook.picture(f"{name}-{width}")
        assert notebook.wider_than_the_page() == []
    notebook.use_width(WIDTHS[0])


def check_accessible(notebook: NotebookPage, jupyterlab_itself: set[str]) -> None:
    """Axe finds nothing in what we draw, and around it only JupyterLab's own.

    Every rule in the light theme, in the dark one those about colours; there the page has to fit
    too.
    """
    for theme in THEMES:
        notebook.use_theme(theme)
        check_accessible_in(notebook, theme, jupyterlab_itself)
    check_fits(notebook)
    notebook.use_theme(THEMES[0])


def check_accessible_in(notebook: NotebookPage, theme: str, jupyterlab_itself: set[str]) -> None:
    """What `check_accessible` asks of axe in a theme, of a page that has it."""
    found = violations(notebook.page, colours_only=theme != THEMES[0])
    assert not found.ours, "\n".join(found.ours)
    assert found.around <= jupyterlab_itself


def check_looks(notebook: NotebookPage, name: str, jupyterlab_itself: set[str]) -> None:
    """What `check_fits` and `check_accessible` ask."""
    check_fits(notebook, name)
    check_accessible(notebook, jupyterlab_itself)


def check_language(notebook: NotebookPage, language: str) -> None:
    """Our widgets and their pictures hold no words of the other language."""
    assert words_of_the_other_language(notebook, language) == []
