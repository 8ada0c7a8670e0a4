"""The verdict says what the figures say."""

from __future__ import annotations

import pytest

from regiolab.model import InputError, Workspace
from regiolab.model.entities import Region
from regiolab.teaching.questions import QUESTIONS
from regiolab.teaching.verdicts import verdict


def workspace(
    choice: str | None = None, region: Region | None = None, name: str = "divergence"
) -> Workspace:
    made = Workspace.new("Onze regio")
    if choice:
        made.put("bets", name, {"choice": choice}, step="answer a question")
    if region:
        made.choose_region(region)
    return made


def test_before_the_bet_there_is_no_verdict() -> None:
    (waits,) = verdict(workspace(), "divergence", "nl")
    assert "na jullie gok" in waits


@pytest.mark.parametrize("choice", QUESTIONS["divergence"].answers)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_answer_gets_a_verdict_with_the_published_spread(choice: str, language: str) -> None:
    told = " ".join(verdict(workspace(choice), "divergence", language))
    for spread in (".251", ".269", ".253"):
        assert spread.replace(".", "," if language == "nl" else ".") in told


def test_the_ratio_and_the_gap_of_the_five_at_each_end_are_in_the_verdict() -> None:
    told = " ".join(verdict(workspace("same"), "divergence", "en"))
    assert "2.1 times as much as the five with the lowest in 2000" in told
    assert "from 20,300 to 33,360 euros" in told


def test_the_own_region_is_set_against_the_national_average() -> None:
    twente = workspace("same", Region(level="corop", code="CR12"))
    assert "Twente made 74% of the national average" in " ".join(
        verdict(twente, "divergence", "en")
    )


def test_an_arbeidsmarktregio_is_shown_as_the_corop_regions_it_overlaps() -> None:
    zwolle = workspace("same", Region(level="arbeidsmarktregio", code="AMR-regio-zwolle"))
    assert "Noord-Overijssel" in " ".join(verdict(zwolle, "divergence", "en"))


def test_a_figure_without_a_bet_has_no_verdict() -> None:
    with pytest.raises(InputError, match="divergence"):
        verdict(workspace(), "weather", "nl")


@pytest.mark.parametrize(
    ("name", "choice", "judged"),
    [
        ("education", "larger", "In percentage points your bet is right, in proportion it is not."),
        (
            "education",
            "smaller",
            "In proportion your bet is right, in percentage points it is not.",
        ),
        ("education", "same", "The figures do not show what you bet on."),
        ("employment", "smaller", "Your bet is right, in percentage points and in proportion."),
        ("employment", "larger", "The figures do not show what you bet on."),
        ("births", "same", "Your bet is right, in percentage points and in proportion."),
        ("births", "unknown", "You did not know, which is an honest answer."),
    ],
)
def test_a_bet_on_a_percentage_is_judged_in_points_and_in_proportion(
    name: str, choice: str, judged: str
) -> None:
    assert verdict(workspace(choice, name=name), name, "en")[0].startswith(judged)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_verdict_on_a_percentage_gives_the_gap_and_places_the_own_region(
    language: str,
) -> None:
    twente = workspace("larger", Region(level="corop", code="CR12"), "education")
    told = " ".join(verdict(twente, "education", language)).replace(",", ".")
    assert "16.6 (2000)" in told
    assert "26.1 (2024)" in told
    assert "Overijssel: 40.4%" in told


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_verdict_on_a_percentage_places_every_part_of_a_region_in_more_provinces(
    language: str,
) -> None:
    zwolle = Region(level="arbeidsmarktregio", code="AMR-regio-zwolle")
    bet = workspace("larger", zwolle, "education")
    told = " ".join(verdict(bet, "education", language)).replace(",", ".")
    for part in ("Overijssel: 40.4%", "Gelderland: ", "Drenthe: "):
        assert part in told


def test_the_verdict_on_new_enterprises_warns_for_the_last_year() -> None:
    told = " ".join(verdict(workspace("same", name="births"), "births", "nl"))
    assert "In 2019 was het verschil groter dan aan het begin en aan het eind" in told


def test_the_verdict_in_proportion_gives_the_spread_that_it_is_judged_on() -> None:
    told = " ".join(verdict(workspace("smaller", name="employment"), "employment", "en"))
    assert "over all 12 regions" in told
    assert "was 0.027 in 2013 and 0.018 in 2024" in told
