"""No key of ours stands in what is said of a finding."""

from __future__ import annotations

import re

import pytest

from regiolab.analysis.findings.agenda_explanations import AGENDA_EXPLANATIONS
from regiolab.analysis.findings.cited import by_name
from regiolab.analysis.findings.map_explanations import EXPLANATIONS
from regiolab.locale import LANGUAGES
from regiolab.regions import sources

KEY = re.compile(r"\[([A-Za-z]\w*)[\],]")


def test_keys_become_names() -> None:
    assert (
        by_name("The triangle [S1, S4]; our count.")
        == "The triangle (SER, Agenda Stad); our count."
    )


def test_what_is_no_key_stays() -> None:
    assert by_name("A list [of our own] and [a, b]") == "A list [of our own] and [a, b]"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted({**EXPLANATIONS, **AGENDA_EXPLANATIONS}))
def test_how_it_is_computed_names_its_sources(code: str, language: str) -> None:
    told = {**EXPLANATIONS, **AGENDA_EXPLANATIONS}[code].in_language(language)
    said = " ".join((told.formula, told.reference, told.example, told.limits))
    assert [key for key in KEY.findall(said) if key in sources()] == []
