"""The words as a file: complete, each once, and clear about what they rest on."""

import re

import pytest
import yaml
from pydantic import ValidationError

from regiolab.course.glossary import Glossary, glossary
from regiolab.locale import LANGUAGES
from regiolab.regions import data_folder

TEXT = (data_folder() / "glossary.yaml").read_text(encoding="utf-8")
TERMS = [pytest.param(one, id=one.id) for one in glossary().terms]


def test_there_are_the_sixty_words_that_the_course_needs():
    assert len(TERMS) >= 60


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("term", TERMS)
def test_an_explanation_is_one_or_two_plain_sentences(term, language):
    explanation = term.explanation.text(language)
    assert re.fullmatch(r"\S.*[.?]", explanation)
    assert "!" not in explanation
    assert 1 <= len(re.findall(r"[.?](?=\s|$)", explanation)) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_is_found_without_its_capitals_and_accents(language):
    assert glossary().found("corop", language)[0].id == "corop"
    assert glossary().found("  COROP-GEBIED ", language)[0].id == "corop"


def test_a_word_is_found_by_its_name_in_the_other_language():
    assert "labour_market_region" in {one.id for one in glossary().found("labour-market", "nl")}


def test_what_has_the_text_in_the_word_itself_comes_first():
    found = [one.id for one in glossary().found("regio", "nl")]
    first_in_text = next(
        place
        for place, id_ in enumerate(found)
        if "regio" not in glossary().by_id[id_].term.nl.casefold()
        and "regio" not in glossary().by_id[id_].term.en.casefold()
    )
    assert first_in_text > 5
    assert "regio_deal" in found[:first_in_text]


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("- id: corop\n", "- id: triangle\n"),
        ("- id: corop\n", "- id: Corop\n"),
        ("nl: 'COROP-gebied'", "nl: 'driehoek'"),
        ("  basis: general\n", "  basis: source\n"),
        ("sources: [S1, S8]", "sources: [S1, S88]"),
        ("  basis: general\n", "  basis: hearsay\n"),
    ],
)
def test_a_file_with_a_mistake_is_refused(said, instead):
    assert said in TEXT
    with pytest.raises(ValidationError):
        Glossary.model_validate(yaml.safe_load(TEXT.replace(said, instead, 1)))
