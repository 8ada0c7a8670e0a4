"""The practices as a file: complete in both languages, and honest about what is known."""

import re
from collections import Counter
from typing import get_args

import pytest
import yaml
from pydantic import ValidationError

from regiolab.course.cases import (
    GOVERNANCE_WORDS,
    STATUS_WORDS,
    CaseCircle,
    Cases,
    CaseStatus,
    GovernanceKind,
    case_table,
    cases,
)
from regiolab.model.codes import CORNERS, TENSIONS
from regiolab.regions import data_folder, regions

CASES = cases().cases
TEXT = (data_folder() / "cases.yaml").read_text(encoding="utf-8")


def every_text(case):
    """Return each pair of Dutch and English in a case."""
    return [
        *(case.name, case.region, case.status_note, case.origin, case.governance, case.size),
        *(case.lesson, *case.facts),
    ]


def test_there_are_18_practices_with_82_facts():
    assert len(CASES) == 18
    assert sum(len(case.facts) for case in CASES) == 82


def test_a_short_name_is_that_of_one_practice_and_fits_a_closed_list():
    with pytest.raises(ValidationError, match="stands there twice"):
        Cases.model_validate(yaml.safe_load(TEXT.replace("short: Twente", "short: Zeeland")))
    with pytest.raises(ValidationError, match="at most 32"):
        Cases.model_validate(yaml.safe_load(TEXT.replace("short: Twente", "short: " + "T" * 33)))


def test_the_readme_counts_what_is_known_about_the_link_with_the_advice():
    counts = Counter(case.status for case in CASES)
    assert counts == {"official_package": 1, "later": 3, "unknown": 14}
    readme = (data_folder() / "README.md").read_text(encoding="utf-8")
    section = readme.split("## The practices")[1].split("\n## ")[0]
    assert "for 1 somebody from it" in section
    assert "3 were set up after it" in section
    assert "for 14 nobody can tell" in section


def test_no_text_says_that_the_advice_describes_a_practice():
    claims = re.compile(
        r"(het advies|het rapport) (beschrijft|noemt) (de|deze|dit)\b"
        r"|the (advice|report) (describes|mentions|names) (the|this)\b",
        re.IGNORECASE,
    )
    doubt = re.compile(r"(\bOf het advies|\bWhether the advice)")
    for case in CASES:
        for pair in every_text(case):
            for words in (pair.text("nl"), pair.text("en")):
                assert not claims.search(doubt.sub("", words)), (case.id, words)


def test_every_corner_tension_circle_and_status_occurs():
    assert {corner for case in CASES for corner in case.corners} == set(CORNERS)
    assert {code for case in CASES for code in case.tensions} == set(TENSIONS)
    assert {one for case in CASES for one in case.takes_part} == set(get_args(CaseCircle))
    assert {case.status for case in CASES} == set(get_args(CaseStatus)) == set(STATUS_WORDS)


def test_every_kind_of_governance_occurs_and_has_words():
    kinds = {case.governance_kind for case in CASES}
    assert kinds == set(get_args(GovernanceKind)) == set(GOVERNANCE_WORDS)


def test_the_table_of_cases_has_a_row_each_and_lists_of_tensions():
    table = case_table()
    assert list(table["case"]) == [case.id for case in CASES]
    assert table["tensions"].map(len).sum() == sum(len(case.tensions) for case in CASES)


def test_every_corop_region_of_a_practice_exists():
    known = set(regions("corop")["region_code"])
    assert {code for case in CASES for code in case.corop} <= known


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_facts_and_lesson_are_sentences_in_both_languages(case):
    for pair in (*case.facts, case.lesson, case.status_note):
        assert pair.text("nl") != pair.text("en")
        for language in ("nl", "en"):
            assert re.fullmatch(r"\S.*[.]", pair.text(language)), (case.id, pair.text(language))


def test_choices_by_corner_tension_and_status_narrow_the_list():
    assert cases().chosen() == list(CASES)
    assert [case.id for case in cases().chosen(tension="region_and_nation")] == [
        "mrdh_rne",
        "noordoost_fryslan",
        "zeeland",
    ]
    later = cases().chosen(status="later", corner="education")
    assert [case.id for case in later] == ["leerwerkakkoord_rijnmond", "achterhoek"]
    assert cases().chosen(corner="economy", tension="funding", status="later") == [
        cases().by_id["groene_metropoolregio"]
    ]
    programmes = cases().chosen(governance="programme")
    assert [case.id for case in programmes] == ["house_of_skills", "leerwerkakkoord_rijnmond"]


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("status: unknown", "status: in_the_report"),
        ("governance_kind: board", "governance_kind: network"),
        ("corop: [CR10]", "corop: [Zwolle]"),
        ("corners: [economy]", "corners: []"),
        ("- id: regio_zwolle", "- id: mrdh_rne"),
        ("    source: https://regiozwolle.info/", "    source: https://elsewhere.example/"),
        ("  status: later\n", "  status: later\n  size_in_2030: large\n"),
    ],
)
def test_a_file_with_a_mistake_is_refused(said, instead):
    assert said in TEXT
    with pytest.raises(ValidationError):
        Cases.model_validate(yaml.safe_load(TEXT.replace(said, instead, 1)))
