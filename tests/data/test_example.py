"""The example as a file: invented, complete in both languages, and worth talking about."""

from __future__ import annotations

import pytest
import yaml

from regiolab.analysis.map.findings import findings
from regiolab.course.example import FILE, empty_example, example_map
from regiolab.model.codes import CORNERS, SECTORS
from regiolab.regions import data_folder

RAW = yaml.safe_load((data_folder() / FILE).read_text(encoding="utf-8"))
WORDS = {"name", "abbreviation", "wants", "limits", "reason", "note", "title", "group", "challenge"}


def stands_out(language: str = "en") -> dict[str, list[str]]:
    """Return what stands out on the example: code -> sentences."""
    found: dict[str, list[str]] = {}
    for one in findings(example_map(language)):
        found.setdefault(one.code, []).append(one.text(language))
    return found


def test_both_languages_hold_the_same_parties_relations_and_answers():
    def without_words(language):
        state = example_map(language).state
        parties = {
            id_: {name: value for name, value in fields.items() if name not in {*WORDS, "contact"}}
            for id_, fields in state["stakeholders"].items()
        }
        return parties, state["relations"]

    assert without_words("nl") == without_words("en")


def test_every_text_stands_there_in_both_languages():
    def texts(part):
        if isinstance(part, dict) and part.keys() & {"nl", "en"}:
            yield part
        elif isinstance(part, dict):
            for name, value in part.items():
                assert name not in WORDS or isinstance(value, dict), f"{name}: {value}"
                yield from texts(value)
        elif isinstance(part, list):
            for value in part:
                yield from texts(value)

    for one in texts(RAW):
        assert one.keys() == {"nl", "en"}
        assert all(one.values())


@pytest.mark.parametrize(
    ("language", "word"), [("nl", "verzonnen"), ("en", "invented")], ids=["nl", "en"]
)
def test_title_and_group_say_that_it_is_invented(language, word):
    about = example_map(language).about
    assert word in about.title
    assert word in about.group
    assert empty_example(language).about == about


def test_the_empty_example_has_a_challenge_and_nobody_on_the_map():
    empty = empty_example("nl")
    assert empty.about.challenge
    assert empty.stakeholders == []
    assert empty.relations == []


def test_every_sector_and_corner_has_a_party_and_every_status_a_relation():
    workspace = example_map("nl")
    assert len(workspace.stakeholders) == 15
    assert len(workspace.relations) == 19
    assert {party.sector for party in workspace.stakeholders} == set(SECTORS)
    assert {corner for party in workspace.stakeholders for corner in party.corners} == set(CORNERS)
    assert {one.status for one in workspace.relations} == {"exists", "desired", "ended"}
    assert len({one.kind for one in workspace.relations}) >= 5


def test_some_answers_are_not_known_and_about_some_the_group_did_not_agree():
    parties = example_map("nl").stakeholders
    assert sum(party.influence is None or party.interest is None for party in parties) == 3
    assert sum(party.discuss for party in parties) == 2


def test_the_readme_counts_what_is_in_it():
    readme = (data_folder() / "README.md").read_text(encoding="utf-8")
    section = readme.split("## The example")[1].split("\n## ")[0]
    assert "fifteen parties" in section
    assert "nineteen relations" in section


def test_somebody_with_influence_has_no_role():
    found = stands_out()
    assert found["influential_affected_without_role"] == [
        (
            "Zilverland grid company has much influence and is heavily affected, but has no role "
            "yet on the map or in an action."
        )
    ]
    assert found["influential_without_role"] == [
        "Province has much influence, but no role yet on the map or in an action."
    ]


def test_one_party_is_the_bridge_and_the_workers_have_no_tie_with_three_sectors():
    found = stands_out()
    assert found["bridging_parties"] == [
        (
            "Zilverland vocational college stands most often between parties that have no relation "
            "with each other."
        )
    ]
    pairs = [one.partition(" there is no")[0] for one in found["sectors_without_relation"]]
    assert pairs == [
        "Between government and workers",
        "Between education and workers",
        "Between workers and intermediary",
    ]


def test_kinds_of_parties_are_missing_and_wanted_relations_wait_for_an_action():
    found = stands_out()
    assert "the water board" in found["kinds_of_maak_verschil"][0]
    assert "UWV" in found["kinds_of_the_triangle"][0]
    assert "cannot be determined" in found["wanted_relations_without_action"][0]
    assert "Technicians' union" in found["did_not_agree"][0]
