"""The percentages by region and year: what each is called, counts and does not show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from regiolab.locale import N_


@dataclass(frozen=True)
class Topic:
    """A percentage that a figure is about; all words are marked with `N_`.

    Attributes:
        name: of the figure.
        indicator: the published figure.
        level: the regions it is shown for.
        title: what it is about, as the beginning of the title.
        unit: what is counted.
        short_limits: the limits that belong in the picture itself.
        limits: all of them.
        lessons: numbers of the lessons that show the figure.
        shows: what it shows, for the list in `docs/figures.md`.
        beside: what it is called in the list of figures that one of the group can stand beside.
        evidence: what it is called and what it counts as evidence in the agenda; None where it is
            no evidence, or another figure declares that.
        show: what is shown unless asked otherwise, the `level` or the `distance`.
        lines: whether they are `together` in one picture or `apart`, unless asked otherwise.
    """

    name: str
    indicator: str
    level: str
    title: str
    unit: str
    short_limits: str
    limits: str
    lessons: tuple[str, ...]
    shows: str
    beside: str
    evidence: tuple[str, str] | None = None
    show: str = "level"
    lines: str = "together"


EDUCATION: Final = Topic(
    name="education",
    indicator="edu_tertiary_25_64",
    level="province",
    title=N_("Higher education"),
    unit=N_("Inhabitants aged 25 to 64 with a degree of hbo or university, %"),
    short_limits=N_(
        "From a sample: one percentage point up or down means little, less still in a small "
        "province. People count where they live, not where they studied."
    ),
    limits=N_(
        "People count where they live, not where they studied: anyone who moves after graduating "
        "counts in the new province. The figures come from a sample survey with a margin of about "
        "one percentage point, more in small provinces. Degrees of mbo are not in it, and the "
        "figure says nothing about a shortage of skilled workers. Nor does it give a cause."
    ),
    lessons=("01",),
    shows="hbo or university by province, 2000-2024",
    beside=N_("hbo or university (lesson 01)"),
)

EMPLOYMENT: Final = Topic(
    name="employment",
    indicator="employment_rate_15_64",
    level="province",
    title=N_("People at work"),
    unit=N_("Inhabitants aged 15 to 64 in work, %"),
    short_limits=N_(
        "From a sample: one percentage point up or down means little, less still in a small "
        "province. A job of a few hours a week counts as well."
    ),
    limits=N_(
        "Anyone with paid work counts, also for a few hours a week; the figure says nothing about "
        "contracts, hours or pay. It comes from a sample survey with a margin of about one "
        "percentage point, more in small provinces. Differences within a province are not in it. "
        "It gives no cause."
    ),
    lessons=("01",),
    shows="people at work by province, 2013-2024",
    beside=N_("people at work (lesson 01)"),
    show="distance",  # on an axis from zero the twelve lines lie on each other
)

BIRTHS: Final = Topic(
    name="births",
    indicator="enterprise_birth_rate",
    level="corop",
    title=N_("New enterprises"),
    unit=N_("New enterprises, % of all enterprises that are active in the year"),
    short_limits=N_(
        "One person with a business counts as much as a factory. The years since 2021 are "
        "too few for an answer of their own."
    ),
    limits=N_(
        "A one-person business counts as much as a factory; how many jobs a new "
        "enterprise brings and whether it lasts is not in the figure. Agriculture and holding "
        "companies are not in it. The years since 2021, up to {last}, count more enterprises and "
        "are too few for an answer of their own. New branches, another figure, are on the map of "
        "lesson 03, to 2025. The figure gives no cause."
    ),
    lessons=("01",),
    shows="new enterprises, 40 COROP regions, 2013-2023",
    beside=N_("new enterprises (lesson 01)"),
    show="distance",
    lines="apart",  # forty lines hide each other
)

TOPICS: Final = (EDUCATION, EMPLOYMENT, BIRTHS)
"""Each is a figure; in the order in which they are offered."""
