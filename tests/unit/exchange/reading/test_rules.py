"""Every line of the rules does what it says."""

from __future__ import annotations

import pytest

from regiolab.exchange.reading.columns_found import table_of
from regiolab.exchange.reading.grid import grid_of
from regiolab.exchange.reading.headers import header
from regiolab.exchange.reading.levels import says_nothing, token
from regiolab.exchange.reading.lists import names_in
from regiolab.exchange.reading.rules_files import rules
from regiolab.exchange.reading.ties import kind_of
from regiolab.exchange.reading.values import direction_of, sector_of


def lines(name: str, part: str = "") -> list[tuple[str, str]]:
    given = rules(name)[part] if part else rules(name)
    return [(str(meaning), str(word)) for meaning, words in given.items() for word in words]


@pytest.mark.parametrize(
    ("part", "field", "word"),
    [
        (part, field, word)
        for part in ("parties", "relations", "beside", "people")
        for field, word in lines("headers", part)
    ],
)
def test_a_header_is_its_field(part: str, field: str, word: str) -> None:
    for written in (word, word.upper(), f" {word.capitalize()}: ", f"{word} (toelichting)"):
        found = header(written, part)
        assert found is not None
        assert found.field == field
        assert found.sure == 2


@pytest.mark.parametrize(("sector", "word"), lines("sectors"))
def test_a_word_of_others_is_a_sector_of_ours(sector: str, word: str) -> None:
    assert sector_of(word) == sector_of(word.capitalize()) == sector


@pytest.mark.parametrize(("level", "word"), lines("levels", "words"))
def test_a_word_says_how_much(level: str, word: str) -> None:
    assert token(word.capitalize(), "influence").value == int(level)


@pytest.mark.parametrize(("value", "word"), lines("levels", "numbers"))
def test_a_number_in_letters_is_a_number(value: str, word: str) -> None:
    assert token(word, "influence").value == int(value)


@pytest.mark.parametrize("word", rules("levels")["unknown"])
def test_what_people_write_for_no_answer_is_none(word: str) -> None:
    assert says_nothing(word)


@pytest.mark.parametrize(("kind", "word"), lines("relations", "kind"))
def test_a_word_of_others_is_a_kind_of_relation(kind: str, word: str) -> None:
    assert kind_of(word.capitalize()) == kind


@pytest.mark.parametrize(("direction", "word"), lines("relations", "direction"))
def test_a_word_of_others_is_a_direction(direction: str, word: str) -> None:
    assert direction_of(word.capitalize()) == direction


@pytest.mark.parametrize("sign", [*rules("markers")["signs"], *rules("markers")["boxes"]])
@pytest.mark.parametrize("between", [" ", "\t", "  "])
def test_a_marker_is_no_part_of_a_name(sign: str, between: str) -> None:
    text = "\n".join(f"{sign}{between}{name}" for name in ("Gemeente Zwolle", "ROC van Twente"))
    assert names_in(text) == (["Gemeente Zwolle", "ROC van Twente"], [])


@pytest.mark.parametrize("sign", rules("markers")["letters"])
def test_a_letter_before_a_tab_is_a_marker(sign: str) -> None:
    text = f"{sign}\tGemeente Zwolle\n{sign}\tROC van Twente"
    assert names_in(text)[0] == ["Gemeente Zwolle", "ROC van Twente"]


@pytest.mark.parametrize("title", rules("markers")["titles"])
def test_a_title_above_a_list_is_told_and_no_name(title: str) -> None:
    names, titles = names_in(f"{title.capitalize()}\nGemeente Zwolle\nROC van Twente")
    assert (names, titles) == (["Gemeente Zwolle", "ROC van Twente"], [title.capitalize()])


@pytest.mark.parametrize("word", [*rules("layout")["totals"], *rules("layout")["notes"]])
def test_a_total_and_a_note_are_no_party(word: str) -> None:
    rows = [["Naam", "Sector"], ["Gemeente Zwolle", "overheid"], ["ROC", "onderwijs"], [word, ""]]
    table = table_of(grid_of(rows), 0, {}, "nl")
    assert table is not None
    assert [row[0] for row in table.rows] == ["Gemeente Zwolle", "ROC"]
    assert [one.rows for one in table.left_out] == [(4,)]
