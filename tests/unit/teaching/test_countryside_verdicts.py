"""The verdicts of lesson 02 say what the figures say."""

from __future__ import annotations

import pytest

from regiolab.locale import LANGUAGES
from regiolab.model.entities import Region
from regiolab.teaching.questions import QUESTIONS
from regiolab.teaching.verdicts import verdict
from tests.unit.teaching.test_verdicts import workspace

TWENTE = Region(level="corop", code="CR12")
ACHTERHOEK = Region(level="arbeidsmarktregio", code="AMR-achterhoek")


def told(name: str, choice: str, language: str = "en", region: Region | None = None) -> list[str]:
    return verdict(workspace(choice, region, name), name, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["growth", "commuting"])
def test_every_answer_gets_a_verdict_without_empty_paragraphs(name: str, language: str) -> None:
    for choice in QUESTIONS[name].answers:
        assert all(told(name, choice, language))


# Cities +9.2%, zones +6.8%, outside +5.9%: the figure `growth`, computed again in its own test.
# 74% of employees: 5,280 of 7,142 thousand jobs in the published flows of December 2014.
@pytest.mark.parametrize(("name", "right"), [("growth", "city"), ("commuting", "most")])
def test_only_the_right_bet_is_called_right(name: str, right: str) -> None:
    called = {
        choice: told(name, choice)[0].startswith("Your bet is right. ")
        for choice in QUESTIONS[name].answers
    }
    assert [choice for choice, is_right in called.items() if is_right] == [right]
    assert told(name, "unknown")[0].startswith("You did not know")


def test_the_growth_of_the_groups_and_of_the_own_region_is_told() -> None:
    words = " ".join(told("growth", "city", region=TWENTE))
    assert "cities +9.1%, their commuting zones +6.8%" in words
    assert "Twente: +3.2%" in words


def test_who_works_nearby_is_told_for_the_country_and_the_own_region() -> None:
    words = " ".join(told("commuting", "few", region=TWENTE))
    assert "68% of all employees" in words
    assert "from 39% in Agglomeratie Haarlem to 87% in Zuid-Limburg" in words
    assert "In Twente it is 85%." in words


def test_the_verdict_says_so_where_the_figure_shows_labour_market_regions() -> None:
    (own,) = [one for one in told("commuting", "most", region=ACHTERHOEK) if "Achterhoek" in one]
    assert own == (
        "The figure shows 35 labour-market regions, as yours is one, in 2014. In Achterhoek it "
        "is 75%."
    )
    assert "labour-market" not in " ".join(told("commuting", "most", region=TWENTE))
