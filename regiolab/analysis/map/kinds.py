"""Which kinds of parties two lists name, and who on the map is one of them.

A party ticked off in the catalogue is recognised by that; any other by its sector, or by a word
in its name or abbreviation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from regiolab.course.catalogue import catalogue
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.analysis.findings.reading import Reading
    from regiolab.model.codes import Scale, Sector
    from regiolab.model.entities import Stakeholder

ListName = Literal["maak_verschil", "triangle"]


@dataclass(frozen=True)
class Kind:
    """A kind of party.

    Attributes:
        code: its name in code.
        word: what it is called, in English, marked with `N_`.
        catalogue_ids: the entries of the catalogue that are of this kind.
        sectors: every party of these sectors is of this kind.
        words: a pattern that a name is searched for, whatever its case.
        but_not: a pattern of names that are not meant.
        only_in: the sectors in which words and scale count; none for any sector.
        scale: a scale that is enough.
        part_of: the code of a kind that holds every party of this one.
    """

    code: str
    word: str
    catalogue_ids: frozenset[str] = frozenset()
    sectors: frozenset[Sector] = frozenset()
    words: str = ""
    but_not: str = ""
    only_in: frozenset[Sector] = frozenset()
    scale: Scale | None = None
    part_of: str = ""

    def holds(self, party: Stakeholder) -> bool:
        """Return whether a party is of this kind, as far as can be seen."""
        if catalogue().party(party.catalogue_id) is not None:
            return party.catalogue_id in self.catalogue_ids
        if party.sector in self.sectors:
            return True
        if not self.words or (self.only_in and party.sector not in self.only_in):
            return False
        if self.scale is not None and party.scale == self.scale:
            return True
        called = " / ".join((party.name, party.abbreviation or "", *party.aliases))
        if self.but_not and re.search(self.but_not, called, re.IGNORECASE):
            return False
        return re.search(self.words, called, re.IGNORECASE) is not None


@dataclass(frozen=True)
class KindOnTheMap:
    """A kind of party and who on the map is one of them.

    Attributes:
        kind: the kind.
        stakeholder_ids: by name; empty when there is none, as far as can be seen.
    """

    kind: Kind
    stakeholder_ids: tuple[str, ...]

    def text(self, language: str) -> str:
        """Return what the kind is called in the reader's language."""
        return text(language, self.kind.word)


def missing_kinds(kinds: Sequence[KindOnTheMap]) -> list[KindOnTheMap]:
    """Return the kinds with nobody on the map; not a part of one that is missing as a whole."""
    codes = {one.kind.code for one in kinds if not one.stakeholder_ids}
    return [one for one in kinds if one.kind.code in codes and one.kind.part_of not in codes]


@cache
def lists() -> Mapping[ListName, tuple[Kind, ...]]:
    """Return the two lists of kinds.

    `maak_verschil` is the list in the key task for municipalities, as a page on the report gives
    it (SEED). `triangle` is our own reading of who else economy, education and labour market ask
    for.
    """
    government: frozenset[Sector] = frozenset({"government"})
    education: frozenset[Sector] = frozenset({"education"})
    return {
        "maak_verschil": (
            Kind(
                "province",
                N_("the province"),
                frozenset({"provincie", "provinciale_staten"}),
                words=r"\bprov(\.|\b|inc)",
                but_not=r"\bipo\b|interprovinci|association of",
                only_in=government,
                scale="provincial",
            ),
            Kind(
                "national_government",
                N_("national government"),
                frozenset({"min_bzk", "min_ez", "min_ocw", "min_szw", "rijk_dealmaker"}),
                words=r"\bminister|\bministry|\bmin\.|\brijk\b(?! van)|\brijks|national government",
                only_in=government,
            ),
            Kind(
                "water_board",
                N_("the water board"),
                frozenset({"waterschap"}),
                words=r"waterschap|hoogheemraadschap|wetterskip|water ?board|water authority",
                but_not=r"\bunie\b|\bunion\b|association",
            ),
            Kind(
                "business",
                N_("business"),
                _of_sector("employers"),
                sectors=frozenset({"employers"}),
            ),
            Kind(
                "knowledge_institutions",
                N_("knowledge institutions"),
                _of_sector("knowledge") | {"hbo"},
                sectors=frozenset({"knowledge"}),
                words=r"universit|hogeschool|\bhbo\b|\bumc\b|\btno\b|kennisinstelling",
            ),
            Kind(
                "civil_society",
                N_("civil-society organisations"),
                _of_sector("civil_society"),
                sectors=frozenset({"civil_society"}),
            ),
        ),
        "triangle": (
            Kind(
                "schools",
                N_("schools"),
                _of_sector("education", but="mbo_raad"),
                sectors=education,
            ),
            Kind(
                "mbo",
                N_("a vocational college (mbo)"),
                frozenset({"mbo"}),
                words=r"\b(mbo|aoc|roc)\b|vocational|vakschool|vakinstelling|beroepsonderwijs",
                but_not=r"\braad\b|\bcouncil\b|voorbereidend",
                only_in=education,
                part_of="schools",
            ),
            Kind(
                "unions",
                N_("trade unions"),
                _of_sector("workers", but="werkenden"),
                sectors=frozenset({"workers"}),
            ),
            Kind(
                "uwv",
                N_("the employment service (UWV)"),
                frozenset({"uwv"}),
                words=r"\buwv\b|employee insurance agency|employment service",
            ),
        ),
    }


def kinds_on_the_map(reading: Reading, name: ListName) -> list[KindOnTheMap]:
    """Return each kind of a list with the parties that are of it."""
    return [
        KindOnTheMap(kind, tuple(party.id for party in reading.parties if kind.holds(party)))
        for kind in lists()[name]
    ]


def _of_sector(sector: Sector, but: str | None = None) -> frozenset[str]:
    return frozenset(
        party.id for party in catalogue().parties if party.sector == sector and party.id != but
    )
