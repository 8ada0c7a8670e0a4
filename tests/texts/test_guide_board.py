"""The quarter of an hour in the room: pages and questions are those of the board."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from regiolab.locale import WRITTEN_LANGUAGES as LANGUAGES
from regiolab.locale import text
from regiolab.plenary.board.pages import PAGES
from regiolab.plenary.comparing.results import questions_of_results

ROOT = Path(__file__).resolve().parents[2]
A_PAGE = re.compile(r"\*(\d [^*\n]+)\*")
A_ROW = re.compile(r"^\| \d+-\d+ \| ([^|]+) \| [^|]+ \|$", re.MULTILINE)
ON_THE_BOARD = {"nl": "Vraag op het bord", "en": "Question on the board"}


def page_of(language: str) -> str:
    return (ROOT / "guide" / language / "plenary.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_the_board_has_the_number_and_the_name_on_its_button(language: str) -> None:
    named = A_PAGE.findall(page_of(language))
    assert len(named) >= 5
    assert set(named) <= {one.numbered(language) for one in PAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_question_stands_on_the_board_to_the_letter_and_in_its_order(language: str) -> None:
    on_the_board = [text(language, one) for one in questions_of_results("one_region").values()]
    tables = page_of(language).split(ON_THE_BOARD[language])[1:]
    assert len(tables) == 2
    asked = [one.strip() for table in tables for one in A_ROW.findall(table.split("\n\n")[0])]
    asked = [one for one in asked if one and not one.startswith("*")]
    assert len(asked) >= 6
    assert [one for one in on_the_board if one in asked] == asked
