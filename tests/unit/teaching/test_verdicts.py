"""The verdict says what the figures say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from regiolab.figures.published.standing import Stretch
from regiolab.lab import open_lab
from regiolab.locale import LANGUAGES
from regiolab.model import InputError, Workspace
from regiolab.model.entities import Region
from regiolab.teaching.judged_bet import in_short
from regiolab.teaching.questions import QUESTIONS
from regiolab.teaching.verdicts import figures_say, verdict
from regiolab.widgets.kit.readable import fragment
from regiolab.widgets.lesson.text_panel import BEHIND

if TYPE_CHECKING:
    from pathlib import Path

_SENTENCE = re.compile(r"\.(?:\s|$)")
_JARGON = re.compile(r"percentage point|procentpunt|spread|spreiding|undecided|onbeslist")


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
    for spread in (".289", ".249", ".236", ".256", ".251", ".269"):
        assert spread.replace(".", "," if language == "nl" else ".") in told


def test_the_ratio_and_the_gap_of_the_five_at_each_end_are_in_the_verdict() -> None:
    told = " ".join(verdict(workspace("same"), "divergence", "en"))
    assert "2.2 times as much as the five with the lowest in 2014" in told
    assert "in euros: it depends. Larger as it stands, 31,990 to 40,184" in told


def test_the_own_region_is_set_against_the_national_average() -> None:
    twente = workspace("same", Region(level="corop", code="CR12"))
    assert "Twente made 78% of the national average" in " ".join(
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
        ("education", "larger", "Whether your bet is right depends on the years you count. 2021-"),
        ("employment", "smaller", "Whether your bet is right depends on the years you count."),
        ("births", "same", "Whether your bet is right depends on the years you count."),
        ("births", "smaller", "The figures do not show what you bet on."),
        (
            "divergence",
            "larger",
            "Whether your bet is right depends on the years and regions you count.",
        ),
        ("births", "unknown", "You did not know, which is an honest answer."),
    ],
)
def test_a_bet_is_right_only_where_the_answer_stands(name: str, choice: str, judged: str) -> None:
    assert verdict(workspace(choice, name=name), name, "en")[0].startswith(judged)


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        ("education", "the last year and the years of the pandemic"),
        ("births", "the last year and the years of the pandemic"),
        ("divergence", "the last year and two regions with gas"),
    ],
)
def test_what_the_answer_depends_on_is_told_by_name_behind_it(name: str, reasons: str) -> None:
    told = verdict(workspace("larger", name=name), name, "en")
    assert told[1] == f"The figures give no one answer: it depends on {reasons}."


def test_a_bet_that_stands_either_way_of_counting_is_right_however_you_count() -> None:
    grew = Stretch(2014, 2024, 1.0, 2.0, "larger", ("last_year",), ())
    shrank = Stretch(2014, 2024, 2.0, 1.0, "smaller", ("last_year",), ())
    told = {
        (absolute.answer, relative.answer): in_short(
            "larger", [absolute], [relative], "in euros", "en"
        )
        for absolute in (grew, shrank)
        for relative in (grew, shrank)
    }
    assert told == {
        ("larger", "larger"): (
            "Your bet is right, however you count. 2014-2024: the gap grew, in proportion too."
        ),
        ("larger", "smaller"): (
            "Your bet is right in euros; in proportion it is not so firm. 2014-2024: the gap "
            "grew, but in proportion it shrank."
        ),
        ("smaller", "larger"): (
            "Your bet is right in proportion; in euros it is not so firm. 2014-2024: the gap "
            "shrank, but in proportion it grew."
        ),
        ("smaller", "smaller"): (
            "The figures do not show what you bet on. 2014-2024: the gap shrank, in proportion too."
        ),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_what_a_verdict_begins_with_needs_no_knowledge_of_figures(name: str, language: str) -> None:
    for choice in (None, *QUESTIONS[name].answers):
        short = figures_say(workspace(choice, name=name), name, language)[0]
        assert len(_SENTENCE.findall(short)) <= 3, short
        assert not _JARGON.search(short), short
        assert not re.search(r"\d[.,]\d", short), short
        assert "depends" not in short.split("depends", 1)[-1], "said once"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verdict_is_one_paragraph_and_the_rest_folds_away(tmp_path: Path, language: str) -> None:
    lab = open_lab(language, folder=tmp_path / "work")
    lab.workspace.put("bets", "education", {"choice": "larger"}, step="answer a question")
    panel = lab.verdict("education")
    told = verdict(lab.workspace, "education", language)
    assert panel.view["paragraphs"] == told[:1]
    assert panel.view["behind"]["paragraphs"] == told[1:]
    assert panel.text == "\n\n".join(told)
    folded = fragment("", panel.in_full(), [BEHIND])
    assert folded.startswith(f"<p>{told[0]}</p><details>")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_verdict_on_a_percentage_gives_the_gap_and_places_the_own_region(
    language: str,
) -> None:
    twente = workspace("larger", Region(level="corop", code="CR12"), "education")
    told = " ".join(verdict(twente, "education", language)).replace(",", ".")
    assert "16.6" in told
    assert "26.1" in told
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
    assert "2013-2020, in percentage points: larger, from 7.1 to 8.3. That stands" in told
    assert "2021-2024, in proportion: it depends. Smaller as it stands, 0.021 to 0.018" in told
    assert "the step to that year is no change" in told


@pytest.mark.parametrize(
    ("language", "spreads"), [("nl", "0,212 naar 0,230"), ("en", "0.212 to 0.230")]
)
def test_the_verdict_on_new_enterprises_says_what_is_too_short_and_what_goes_on(
    language: str, spreads: str
) -> None:
    told = " ".join(verdict(workspace("same", name="births"), "births", language))
    assert "2021-2023" in told
    assert "2015-2025" in told
    assert spreads in told
