"""How much, on scales of others: asked once per column, and then right."""

from __future__ import annotations

import pytest

from regiolab.exchange.reading.levels import read_levels
from tests.unit.exchange.reading.looked import about, look, told


def levels(cells: list[object], answer: str = "", **more: object) -> list[int | None]:
    return read_levels(cells, "influence", "Invloed", "nl", answer=answer, **more).values  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cells", "answer", "expected"),
    [
        (["Hoog", "Middel", "Laag"], "words", [3, 2, 1]),
        (["High", "Medium", "Low"], "words", [3, 2, 1]),
        (["H", "M", "L"], "words", [3, 2, 1]),
        (["groot", "gemiddeld", "klein"], "words", [3, 2, 1]),
        (["zeer hoog", "very low", "matig"], "words", [4, 0, 2]),
        (["1", "3", "5"], "1-5", [0, 2, 4]),
        (["1", "2", "3"], "1-3", [1, 2, 3]),
        (["1", "2", "3"], "0-4", [1, 2, 3]),
        (["0", "5", "10"], "0-10", [0, 2, 4]),
        (["1", "10"], "1-10", [0, 4]),
        (["0%", "50 %", "100%"], "0-100", [0, 2, 4]),
        ([0.0, 0.5, 4], "0-4", [0, 1, 4]),
        (["++", "+", "0", "-", "--"], "signs", [4, 3, 2, 1, 0]),
        (["+", "++", "+++"], "plus", [1, 2, 3]),
        (["⭐⭐⭐", "★", "★★★★★"], "stars-5", [2, 0, 4]),
        (["***", "*"], "", [None, None]),
        (["A", "B", "C"], "a-high", [3, 2, 1]),
        (["A", "B", "C"], "a-low", [1, 2, 3]),
        (["hoog, want zij betalen", "?"], "words", [3, None]),
        (["2/4", "4/4"], "0-4", [2, 4]),
        (["3/5", "1/5"], "1-5", [2, 0]),
    ],
)
def test_a_scale_is_brought_to_five_levels(
    cells: list[object], answer: str, expected: list[int | None]
) -> None:
    asked = read_levels(cells, "influence", "Invloed", "nl")
    assert asked.question is not None
    assert asked.values == [None] * len(cells)
    assert levels(cells, answer) == expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["is heard", "no say"], [1, 0]),
        (["wordt gehoord", "3"], [1, 3]),
        (["4 – kan het alleen laten slagen of stoppen", "2"], [4, 2]),
        ([None, "n.v.t.", "?"], [None, None, None]),
    ],
)
def test_our_own_words_need_no_question(cells: list[object], expected: list[int | None]) -> None:
    read = read_levels(cells, "influence", "Invloed", "nl")  # type: ignore[arg-type]
    assert (read.values, read.question) == (expected, None)


def test_a_header_that_says_the_scale_needs_no_question() -> None:
    preview = look("Naam;Sector;Invloed (1-5)\nA;overheid;1\nB;overheid;5")
    assert not about(preview)
    assert [party.influence for party in preview.parties] == [0, 4]


def test_the_scale_of_the_header_is_no_use_where_the_answers_go_beyond_it() -> None:
    assert about(look("Naam;Sector;Invloed (0-4)\nA;overheid;1\nB;overheid;5")) == {
        "scale:influence"
    }


def test_each_column_has_a_scale_of_its_own() -> None:
    preview = look("Naam;Sector;Invloed;Belang\nA;overheid;1;hoog\nB;overheid;5;laag")
    assert about(preview) == {"scale:influence", "scale:interest"}
    done = preview.answered(**{"scale:influence": "1-5", "scale:interest": "words"})
    assert [(one.influence, one.interest) for one in done.parties] == [(0, 3), (4, 1)]


@pytest.mark.parametrize("answer", ["1-5", (1, 5), range(1, 6), 5, "1 – 5"])
def test_an_answer_may_be_given_in_several_ways(answer: object) -> None:
    preview = look("Naam;Sector;Invloed\nA;overheid;1\nB;overheid;5", scale_influence=answer)
    assert [one.influence for one in preview.parties] == [0, 4]


def test_what_says_more_than_a_level_is_kept_as_a_note() -> None:
    preview = look(
        "Naam;Sector;Invloed\nA;overheid;7\nB;overheid;hoog, want zij betalen\nC;overheid;2",
        scale_influence="0-10",
    )
    assert preview.parties[0].note == "Invloed: 7 (0 tot 10)"
    assert preview.parties[1].note == "Invloed: hoog, want zij betalen (0 tot 10)"


def test_between_two_levels_is_no_level() -> None:
    preview = look("Naam;Sector;Invloed (0-4)\nA;overheid;3 à 4\nB;overheid;2")
    assert [one.influence for one in preview.parties] == [None, 2]
    assert "3 à 4" in told(preview)


def test_a_column_can_be_left_out() -> None:
    preview = look("Naam;Sector;Invloed\nA;overheid;1\nB;overheid;5", scale_influence="none")
    assert not preview.questions
    assert [one.influence for one in preview.parties] == [None, None]
