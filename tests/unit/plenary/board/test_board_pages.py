"""The notebook and the guide call the pages of the board what the board calls them."""

import json
import re
from pathlib import Path

import pytest

from regiolab.plenary.board.pages import PAGES, pages_as_list

GUIDE = Path(__file__).parents[4] / "guide"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_notebook_of_the_board_lists_its_pages(language):
    notebook = json.loads((GUIDE / language / "09_together.ipynb").read_text(encoding="utf-8"))
    told = "".join("".join(cell["source"]) for cell in notebook["cells"])
    assert pages_as_list(language) in told
    assert len(pages_as_list(language).splitlines()) == len(PAGES)
    assert "{{" not in told


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_guide_calls_a_page_with_a_number_what_the_board_calls_it(language):
    on_the_board = {page.numbered(language) for page in PAGES}
    called = {
        name
        for page in (GUIDE / language).glob("*.md")
        for name in re.findall(r"\*(\d [^*]+)\*", page.read_text(encoding="utf-8"))
    }
    assert called
    assert called <= on_the_board
