"""What the figures of the lessons compute about the own region, as evidence for an agenda.

What was published as it is stands in `EVIDENCE`; here is what a lesson works out itself: growth,
jobs for each working resident, students of mbo, and the districts of the own city.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from regiolab.exchange.documents.measured import JOBS, PER_100, PERCENT, POINTS
from regiolab.figures.pictures.flags import flag_words
from regiolab.figures.published.commuting import commuting_numbers
from regiolab.figures.published.districts_numbers import district_numbers
from regiolab.figures.published.growth_numbers import growth, growth_numbers
from regiolab.figures.published.profile_numbers import profile_numbers
from regiolab.locale import N_, number, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True)
class LessonFigure:
    """A number about the own region that a figure of a lesson computes.

    Attributes:
        figure: what `hands_on` in `lessons/course.yaml` calls it.
        title: what it is and about which region, in the reader's language.
        value: the number.
        unit: in the reader's language.
        year: of the newest figure in it.
        source_id: a key of `data/sources.csv`.
        remark: what to know before using it.
        flag: what its publisher, or our own estimate, says of it in words.
    """

    figure: str
    title: str
    value: float
    unit: str
    year: int
    source_id: str
    remark: str = ""
    flag: str = ""


def lesson_evidence(chosen: Mapping[str, Any], language: str) -> list[LessonFigure]:
    """Return what the lessons compute about a region, in their order; what is not known is absent.

    Args:
        chosen: as `regiolab.figures.figure` takes it.
        language: of the reader.
    """
    return [
        *_districts(chosen, language),
        *_growth(chosen, language),
        *_jobs(chosen, language),
        *_mbo(chosen, language),
    ]


def _districts(chosen: Mapping[str, Any], language: str) -> Iterator[LessonFigure]:
    numbers = district_numbers(chosen, language, "edu_hbo_wo_15_75")
    known = numbers.named
    if len(known) < 2:
        return
    title = N_("Distance between the highest and the lowest district in hbo or university, {city}")
    yield LessonFigure(
        "districts",
        text(language, title, city=numbers.city),
        float(known["value"].iloc[0] - known["value"].iloc[-1]),
        text(language, POINTS),
        2022,
        numbers.source_id,
        text(
            language,
            N_("districts of 1,000 inhabitants or more; each municipality draws its own"),
        ),
    )


def _growth(chosen: Mapping[str, Any], language: str) -> Iterator[LessonFigure]:
    own = growth_numbers(chosen, language, "zone").own
    if own is None or len(own.people) < 2:
        return
    title = N_("Growth of the number of inhabitants since {year}, {region}")
    flag = flag_words("approx" if own.approximate else "", language)
    yield LessonFigure(
        "growth",
        text(language, title, year=int(own.people.index[0]), region=own.name),
        round(float(growth(own.people).iloc[-1]), 1),
        PERCENT,
        own.last,
        "cbs_37230ned_2026_regelrecht",
        remark=flag,
        flag=flag,
    )


def _jobs(chosen: Mapping[str, Any], language: str) -> Iterator[LessonFigure]:
    numbers = commuting_numbers(chosen, language)
    if numbers.own is None or not numbers.own.parts:
        return
    part = numbers.own.parts[0]
    if part.code not in numbers.regions.index:
        return
    ratio = numbers.regions["ratio"].to_dict()[part.code]
    title = N_("Jobs for every working resident, {region}")
    yield LessonFigure(
        "commuting",
        text(language, title, region=part.name),
        round(float(ratio), 2),
        text(language, JOBS),
        numbers.year,
        numbers.source_id,
        _share(part.share_of_own, language),
    )


def _mbo(chosen: Mapping[str, Any], language: str) -> Iterator[LessonFigure]:
    for measure in profile_numbers(chosen, language):
        if measure.indicator != "mbo_students" or measure.own is None or not measure.own.parts:
            continue
        part = measure.own.parts[0]
        value = measure.values.to_dict()[part.code]
        title = N_("Students of mbo, {region} (province)")
        yield LessonFigure(
            "mbo_students",
            text(language, title, region=part.name),
            round(float(value), 1),
            text(language, PER_100),
            measure.year,
            measure.source_ids[0],
            _share(part.share_of_own, language),
        )


def _share(share: float, language: str) -> str:
    if share >= 0.995:
        return ""
    return text(
        language,
        N_("{share}% of your people live in this region"),
        share=number(language, share * 100),
    )
