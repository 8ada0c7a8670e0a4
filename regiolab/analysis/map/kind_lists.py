"""The two lists of kinds of parties, and who on the map is one of each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from regiolab.analysis.map.kinds import Kind, KindOnTheMap
from regiolab.course.catalogue import catalogue
from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.analysis.findings.reading import Reading
    from regiolab.model.entities import Stakeholder

ListName = Literal["maak_verschil", "triangle"]

NAMED_HBO: Final = (
    r"\b(avans|saxion|windesheim|fontys|inholland|hanze|zuyd|han|hz|nhl|stenden|aeres|viaa|"
    r"artez|hku|buas|thomas more|codarts|van hall larenstein|iselinge|kpz)\b"
)
"""Names of universities of applied sciences that do not say what they are, from the list of the
members of the Vereniging Hogescholen (vereniginghogescholen.nl/hogescholen)."""

PROVINCE: Final = Kind(
    "province",
    N_("the province"),
    entries=frozenset({"provincie", "provinciale_staten"}),
    words=r"\bprov(\.|\b|inc)",
    but_not=r"\bipo\b|interprovinci|association of",
    only_in=frozenset({"government"}),
    scale="provincial",
)
NATIONAL_GOVERNMENT: Final = Kind(
    "national_government",
    N_("national government"),
    entries=frozenset({"min_bzk", "min_ez", "min_ocw", "min_szw", "rijk_dealmaker"}),
    words=r"\bminister|\bministry|\bmin\.|\brijk\b(?! van)|\brijks|national government",
    only_in=frozenset({"government"}),
)
WATER_BOARD: Final = Kind(
    "water_board",
    N_("the water board"),
    entries=frozenset({"waterschap"}),
    words=r"waterschap|hoogheemraadschap|wetterskip|water ?board|water authority",
    but_not=r"\bunie\b|\bunion\b|association",
)
_BUSINESS: Final = Kind("business", N_("business"), sector="employers")
_KNOWLEDGE: Final = Kind(
    "knowledge_institutions",
    N_("knowledge institutions"),
    sector="knowledge",
    entries=frozenset({"hbo"}),
    words=r"universit|hogeschool|\bhbo\b|\bumc\b|\btno\b|kennisinstelling|" + NAMED_HBO,
)
_CIVIL_SOCIETY: Final = Kind(
    "civil_society", N_("civil-society organisations"), sector="civil_society"
)

_SCHOOLS: Final = Kind(
    "schools", N_("schools"), sector="education", but_entries=frozenset({"mbo_raad"})
)
_MBO: Final = Kind(
    "mbo",
    N_("a vocational college (mbo)"),
    entries=frozenset({"mbo"}),
    words=r"\b(mbo|aoc|roc)\b|vocational|vakschool|vakinstelling|beroepsonderwijs",
    but_not=r"\braad\b|\bcouncil\b|voorbereidend",
    only_in=frozenset({"education"}),
    part_of="schools",
)
_UNIONS: Final = Kind(
    "unions", N_("trade unions"), sector="workers", but_entries=frozenset({"werkenden"})
)
_UWV: Final = Kind(
    "uwv",
    N_("the employment service (UWV)"),
    entries=frozenset({"uwv"}),
    words=r"\buwv\b|employee insurance agency|employment service",
)

LISTS: Final[Mapping[ListName, tuple[Kind, ...]]] = {
    "maak_verschil": (
        *(PROVINCE, NATIONAL_GOVERNMENT, WATER_BOARD),
        *(_BUSINESS, _KNOWLEDGE, _CIVIL_SOCIETY),
    ),
    "triangle": (_SCHOOLS, _MBO, _UNIONS, _UWV),
}
"""`maak_verschil` is the list in the key task for municipalities, as a page on the report gives it
(SEED). `triangle` is our own reading of who else economy, education and labour market ask for."""


def kinds_on_the_map(reading: Reading, name: ListName) -> list[KindOnTheMap]:
    """Return each kind of a list with the parties that are of it."""
    return [
        KindOnTheMap(kind, tuple(party.id for party in reading.parties if kind.holds(party)))
        for kind in LISTS[name]
    ]


_OTHER_SCHOOLS: Final = re.compile(
    r"universit|hogeschool|\bhbo\b|basis|primair|primary|voortgezet|secondary|lyceum|gymnasium|"
    r"\b(po|vo|vmbo|havo|vwo)\b|kinderopvang|childcare|" + NAMED_HBO,
    re.IGNORECASE,
)
"""Names of education that say it is no vocational college."""


def perhaps_mbo(reading: Reading) -> list[Stakeholder]:
    """Return parties in education of which nothing says what kind of school they are."""
    return [
        party
        for party in reading.parties
        if party.sector == "education"
        and catalogue().party(party.catalogue_id) is None
        and not _MBO.holds(party)
        and not _OTHER_SCHOOLS.search(" / ".join((party.name, *party.aliases)))
    ]


def missing_kinds(kinds: list[KindOnTheMap]) -> list[KindOnTheMap]:
    """Return the kinds with nobody on the map; not a part of one that is missing as a whole."""
    codes = {one.kind.code for one in kinds if not one.stakeholder_ids}
    return [one for one in kinds if one.kind.code in codes and one.kind.part_of not in codes]
