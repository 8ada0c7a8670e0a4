"""Which answer a cell holds, and what an answer looks like in a cell: one kind at a time."""

from datetime import date, datetime

import pytest

from regiolab.exchange.tables.cells import (
    SpreadsheetError,
    cell_of,
    filled,
    is_word_of,
    shows_the_same,
    text_in,
    value_of,
)
from regiolab.exchange.tables.columns import (
    ACTIONS,
    COMMITMENTS,
    INDICATORS,
    PARTIES,
    RELATIONS,
    Column,
)
from regiolab.model import InputError

AMOUNT = COMMITMENTS.column("amount")
BY = PARTIES.column("contact.by")
CORNERS = PARTIES.column("corners")
DIRECTION = RELATIONS.column("direction")
DISCUSS = PARTIES.column("discuss")
INFLUENCE = PARTIES.column("influence")
LEAD = ACTIONS.column("lead")
NAMES = PARTIES.column("aliases")
OF = INDICATORS.column("challenge")
SECTOR = PARTIES.column("sector")
SOURCE = RELATIONS.column("source")
STRENGTH = RELATIONS.column("strength")
WANTS = PARTIES.column("wants")

STATE = {
    "stakeholders": {
        "a2": {"id": "a2", "name": "ROC Oost"},
        "b2": {"id": "b2", "name": "Bond"},
        "c2": {"id": "c2", "name": "BOND"},
    },
    "challenges": {"d2": {"id": "d2", "title": "Vakmensen"}},
}


def read(column, cell, language="nl"):
    return value_of(column, cell, STATE, language)


def refused(column, cell, language="nl"):
    with pytest.raises(InputError) as error:
        read(column, cell, language)
    return error.value.text(language)


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        (12, 12),
        (12.5, 12.5),
        ("12", 12),
        ("€ 1 250,50", 1250.5),
        ("1\u00a0250", 1250),
        ("1,5", 1.5),
        ("1.5", 1.5),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234,567", 1234567),
        ("-3", -3),
    ],
)
def test_a_number_is_read_as_people_write_it(cell, amount):
    assert read(AMOUNT, cell) == amount


def test_what_is_no_number_is_shown_up_to_forty_signs():
    assert refused(AMOUNT, "veel\ngeld") == "Vul hier een getal in; “veel geld” is dat niet."
    for unclear in ("1.234,567.8", "1,2,3.4.5"):
        assert f"“{unclear}”" in refused(AMOUNT, unclear)
    assert refused(AMOUNT, True) == "Vul hier een getal in; “True” is dat niet."
    assert f"“{'x' * 40}”" in refused(AMOUNT, "x" * 40)
    assert f"“{'x' * 39}…”" in refused(AMOUNT, "x" * 41)


@pytest.mark.parametrize(
    ("cell", "level"),
    [
        (3, 3),
        (3.0, 3),
        ("3", 3),
        ("3: is gehoord", 3),
        ("3 – is gehoord", 3),
        ("3- is gehoord", 3),
        ("2,0", 2),
        (2.5, 2.5),
        ("weet ik niet", None),
        ("I don't know", None),
        ("?", None),
        ("-", None),
        (" ", None),
        (None, None),
    ],
)
def test_a_level_is_its_number_with_or_without_its_words(cell, level):
    assert read(INFLUENCE, cell) == level
    assert type(read(INFLUENCE, cell)) is type(level)


def test_a_level_is_known_by_its_whole_word_in_either_language():
    from regiolab.model.words import word

    for language in ("nl", "en"):
        for level in range(5):
            assert read(INFLUENCE, word(language, "influence", level)) == level


def test_i_do_not_know_is_words_where_no_answer_can_be_chosen():
    assert read(WANTS, "weet ik niet") == "weet ik niet"
    assert read(STRENGTH, 2) == 2
    assert "“?” is dat niet" in refused(STRENGTH, "?")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2026, 3, 12), "2026-03-12"),
        (datetime(2026, 3, 12, 14, 5), "2026-03-12"),  # noqa: DTZ001 - a cell has no zone
        ("2026-03-12", "2026-03-12"),
        ("12-03-2026", "2026-03-12"),
        ("12-3-2026", "2026-03-12"),
        ("12/03/2026", "2026-03-12"),
        ("12.03.2026", "2026-03-12"),
    ],
)
def test_a_day_is_read_in_four_ways_of_writing(cell, day):
    assert read(BY, cell) == day


@pytest.mark.parametrize("cell", ["12 maart", "2026-13-01", "31-02-2026", 12, True])
def test_what_is_no_day_says_how_to_write_one(cell):
    assert refused(BY, cell) == (f"“{text_in(cell)}” is geen datum. Schrijf hem zo: 2026-03-12.")


@pytest.mark.parametrize(
    ("cell", "answer"),
    [
        *[(one, True) for one in ("ja", "Yes", "WAAR", "true", "x", "y", "J", "1", 1, 1.0, True)],
        *[(one, None) for one in ("nee", "No", "onwaar", "false", "n", "0", 0, 0.0, False)],
    ],
)
def test_yes_and_no_are_read_in_two_languages_and_as_programs_write_them(cell, answer):
    assert read(DISCUSS, cell) is answer


def test_another_answer_than_yes_or_no_asks_to_choose():
    assert refused(DISCUSS, "misschien") == "Kies hier ja of nee."


@pytest.mark.parametrize("cell", ["onderwijs", "Education", " ONDERWIJS ", "education"])
def test_a_code_is_known_by_its_words_and_by_itself(cell):
    assert read(SECTOR, cell) == "education"


def test_a_code_is_known_with_spaces_for_the_lines_in_it():
    assert read(SECTOR, "civil_society") == read(SECTOR, "civil society") == "civil_society"
    assert is_word_of("sector", "Werkenden")
    assert not is_word_of("sector", "ROC")


def test_a_word_that_is_no_answer_is_told_with_the_answers_there_are():
    assert refused(SECTOR, "zorg") == (
        "“zorg” is geen van de antwoorden. Kies een van deze: overheid, onderwijs, werkgevers, "
        "werkenden, kennis, intermediair, maatschappelijk."
    )
    assert refused(DIRECTION, "heen", "en") == (
        "“heen” is not one of the answers. Choose one of these: undirected, directed, mutual."
    )


def test_several_answers_stand_between_lines_or_on_lines_and_empty_ones_are_none():
    assert read(CORNERS, "onderwijs|economie") == ["education", "economy"]
    assert read(CORNERS, "economie\neducation| |") == ["economy", "education"]
    assert read(NAMES, "ROC|  MBO ||") == ["ROC", "MBO"]
    assert read(CORNERS, "  ") is None
    assert refused(CORNERS, "onderwijs|zorg").startswith("“zorg” is geen van de antwoorden.")


@pytest.mark.parametrize(("cell", "id_"), [("a2", "a2"), ("ROC Oost", "a2"), (" roc  oost ", "a2")])
def test_a_party_is_known_by_id_and_by_name(cell, id_):
    assert read(SOURCE, cell) == read(LEAD, cell) == id_


def test_a_title_is_known_as_well_as_a_name():
    assert read(OF, "vakmensen") == read(OF, "d2") == "d2"


def test_a_name_of_nobody_or_of_two_is_refused_where_it_has_to_be_somebody():
    assert refused(SOURCE, "UWV") == (
        "“UWV” staat niet in dit bestand. Kijk of het goed gespeld is, of voeg het toe."
    )
    assert refused(SOURCE, "bond") == "Er zijn er 2 met de naam “bond”. Zet hier de ID."
    assert "“UWV”" in refused(OF, "UWV")
    assert value_of(LEAD, "UWV", {}, "nl") == "UWV"
    with pytest.raises(InputError):
        value_of(SOURCE, "UWV", {}, "nl")


def test_a_lead_may_be_a_name_that_nobody_or_two_on_the_map_have():
    assert read(LEAD, "Platform X") == "Platform X"
    assert read(LEAD, "bond") == "bond"


def test_a_formula_that_failed_is_named_whatever_the_column():
    for column in (SECTOR, WANTS, AMOUNT):
        assert refused(column, SpreadsheetError("#REF!")) == (
            "De formule in deze cel werkt niet (#REF!). Zet het antwoord zelf in de cel."
        )


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (True, "True"),
        (date(2026, 3, 12), "2026-03-12"),
        (datetime(2026, 3, 12), "2026-03-12"),  # noqa: DTZ001 - a cell has no zone
        (datetime(2026, 3, 12, 14, 5), "2026-03-12 14:05:00"),  # noqa: DTZ001
        (" een\x07 ", "een"),
        (7, "7"),
    ],
)
def test_a_cell_is_text_as_one_reads_it(cell, text):
    assert text_in(cell) == text


@pytest.mark.parametrize(
    ("column", "fields", "dutch", "english"),
    [
        (SECTOR, {"sector": "education"}, "onderwijs", "education"),
        (DISCUSS, {"discuss": True}, "ja", "yes"),
        (DISCUSS, {"discuss": False}, None, None),
        (INFLUENCE, {"influence": 0}, 0, 0),
        (INFLUENCE, {}, None, None),
        (AMOUNT, {"amount": 2.5}, 2.5, 2.5),
        (BY, {"contact": {"by": "2026-03-12"}}, date(2026, 3, 12), date(2026, 3, 12)),
        (BY, {"contact": {"by": "0999-12-31"}}, "0999-12-31", "0999-12-31"),
        (DIRECTION, {"direction": "mutual"}, "mutual", "mutual"),
        (SOURCE, {"source": "a2"}, "a2", "a2"),
        (LEAD, {"lead": "a2"}, "ROC Oost", "ROC Oost"),
        (LEAD, {"lead": "Platform X"}, "Platform X", "Platform X"),
        (OF, {"challenge": "d2"}, "Vakmensen", "Vakmensen"),
        (NAMES, {"aliases": ["a|b", "c"]}, "a/b|c", "a/b|c"),
        (CORNERS, {"corners": ["education", "economy"]}, "onderwijs|economie", "education|economy"),
    ],
)
def test_what_an_answer_looks_like_in_a_cell_and_what_shows_the_same(
    column, fields, dutch, english
):
    assert cell_of(column, fields, STATE, "nl") == dutch
    assert cell_of(column, fields, STATE, "en") == english
    assert shows_the_same(dutch, column, fields, STATE)
    assert shows_the_same(english, column, fields, STATE)
    assert not shows_the_same("iets anders", column, fields, STATE)


def test_fifteen_digits_of_a_number_are_the_same_and_a_digit_before_that_is_not():
    fields = {"amount": 123456789.123456789}
    assert shows_the_same(123456789.123457, AMOUNT, {"amount": 123456789.123457}, STATE)
    assert shows_the_same(0.1 + 0.2, AMOUNT, {"amount": 0.3}, STATE)
    assert not shows_the_same(123456789.1235, AMOUNT, fields, STATE)
    assert shows_the_same("3", INFLUENCE, {"influence": 3}, STATE)
    assert not shows_the_same("3", INFLUENCE, {"influence": 4}, STATE)


def test_a_row_of_blank_cells_is_empty():
    assert not filled([None, "", "  ", "\u200b"])
    assert filled([None, 0])
    assert filled(["", "x"])
    assert not filled([])


def test_a_column_without_a_known_kind_of_word_is_plain_text():
    assert value_of(Column("note", "Note"), " twee \n regels ", STATE, "nl") == "twee \n regels"
