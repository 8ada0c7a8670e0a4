"""The six tensions as a file: what was read has a source, what was not says so."""

import re

import pytest
import yaml
from pydantic import ValidationError

from regiolab.course.cases import cases
from regiolab.course.tensions import TensionFile, tension_file
from regiolab.locale import text
from regiolab.model.codes import TENSIONS
from regiolab.model.words import TENSION_POLES, word
from regiolab.regions import data_folder, sources

TEXT = (data_folder() / "tensions.yaml").read_text(encoding="utf-8")
SIX = tension_file().tensions
STATEMENTS = [
    pytest.param(statement, id=f"{one.code}-{part}-{place}")
    for one in SIX
    for part in ("in_tension", "practice", "asked")
    for place, statement in enumerate(getattr(one, part))
]


def test_the_six_stand_in_the_order_of_their_codes():
    assert tuple(one.code for one in SIX) == TENSIONS
    assert tension_file().by_code["funding"].name.nl == "financiering"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("code", TENSIONS)
def test_names_and_poles_are_the_words_on_the_screen(code, language):
    one = tension_file().by_code[code]
    assert one.name.text(language) == word(language, "tension", code)
    poles = (one.poles.one.text(language), one.poles.other.text(language))
    assert poles == tuple(text(language, pole) for pole in TENSION_POLES[code])


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_is_a_sentence_with_known_sources_or_says_that_it_has_none(statement):
    for language in ("nl", "en"):
        assert re.fullmatch(r"\S.*[.?]", statement.text(language))
    report = {key for key, each in sources().items() if each.kind == "report"}
    assert set(statement.sources) <= report
    if statement.basis == "not_found":
        assert statement.nl.endswith("niets gevonden.")
        assert statement.en.endswith("nothing found.")


def test_nothing_was_found_on_arrangements_for_accountability_and_on_funding():
    missing = [one.code for one in SIX for each in one.asked if each.basis == "not_found"]
    assert missing == ["democratic_accountability", "funding"]


@pytest.mark.parametrize("one", SIX, ids=lambda one: one.code)
def test_the_practices_of_a_tension_are_known_to_show_it(one):
    assert [one.code in cases().by_id[id_].tensions for id_ in one.cases] == [True] * 3


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("- code: content", "- code: money"),
        ("- code: content", "- code: funding"),
        ("    sources: [S4, S6]\n", ""),
        ("    basis: reading\n", "    basis: reading\n    sources: [S5]\n"),
        ("basis: not_found", "basis: hearsay"),
    ],
)
def test_a_file_with_a_mistake_is_refused(said, instead):
    assert said in TEXT
    with pytest.raises(ValidationError):
        TensionFile.model_validate(yaml.safe_load(TEXT.replace(said, instead, 1)))
