"""The percentages of lesson 01: what each is called, counts and does not show."""

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
    """

    name: str
    indicator: str
    level: str
    title: str
    unit: str
    short_limits: str
    limits: str


EDUCATION: Final = Topic(
    "education",
    "edu_tertiary_25_64",
    "province",
    N_("Higher education"),
    N_("Inhabitants aged 25 to 64 with a degree of hbo or university, %"),
    N_(
        "From a sample: one percentage point up or down means little, less still in a small "
        "province. People count where they live, not where they studied."
    ),
    N_(
        "People count where they live, not where they studied: who moves after a degree counts in "
        "the new province. The figures come from a sample survey with a margin of about one "
        "percentage point, more in small provinces. Degrees of mbo are not in it, and the figure "
        "says nothing about a shortage of skilled workers. Nor does it give a cause."
    ),
)

EMPLOYMENT: Final = Topic(
    "employment",
    "employment_rate_15_64",
    "province",
    N_("People at work"),
    N_("Inhabitants aged 15 to 64 in work, %"),
    N_(
        "From a sample: one percentage point up or down means little, less still in a small "
        "province. A job of a few hours a week counts as well."
    ),
    N_(
        "Anyone with paid work counts, also for a few hours a week; the figure says nothing about "
        "contracts, hours or pay. It comes from a sample survey with a margin of about one "
        "percentage point, more in small provinces. Differences within a province are not in it. "
        "It gives no cause."
    ),
)

BIRTHS: Final = Topic(
    "births",
    "enterprise_birth_rate",
    "corop",
    N_("New enterprises"),
    N_("New enterprises, % of all enterprises that are active in the year"),
    N_(
        "One person who begins for herself counts as much as a factory. The figures end in "
        "{last}, a year of the pandemic."
    ),
    N_(
        "One person who begins for herself counts as much as a factory; how many jobs a new "
        "enterprise brings and whether it lasts is not in the figure. Agriculture and holding "
        "companies are not in it. The figures end in {last}, a year of the pandemic (general "
        "knowledge); no newer copy was found. The figure gives no cause."
    ),
)
