"""What a kind of party is, and how it is seen that a party is one of them.

A party ticked off in the catalogue is recognised by that; any other by its sector, or by a word
in its name or abbreviation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.course.catalogue import catalogue
from regiolab.locale import text

if TYPE_CHECKING:
    from regiolab.course.catalogue import CatalogueParty
    from regiolab.model.codes import Scale, Sector
    from regiolab.model.entities import Stakeholder


@dataclass(frozen=True)
class Kind:
    """A kind of party.

    Attributes:
        code: its name in code.
        word: what it is called, in English, marked with `N_`.
        sector: every party of this sector is of this kind, those of the catalogue too.
        entries: the entries of the catalogue that are of this kind, whatever their sector.
        but_entries: entries of the sector that are not.
        words: a pattern that a name is searched for, whatever its case.
        but_not: a pattern of names that are not meant.
        only_in: the sectors in which words and scale count; none for any sector.
        scale: a scale that is enough.
        part_of: the code of a kind that holds every party of this one.
    """

    code: str
    word: str
    sector: Sector | None = None
    entries: frozenset[str] = frozenset()
    but_entries: frozenset[str] = frozenset()
    words: str = ""
    but_not: str = ""
    only_in: frozenset[Sector] = frozenset()
    scale: Scale | None = None
    part_of: str = ""

    def holds(self, party: Stakeholder) -> bool:
        """Return whether a party is of this kind, as far as can be seen."""
        entry = catalogue().party(party.catalogue_id)
        if entry is not None:
            return self._holds_entry(entry)
        if party.sector == self.sector:
            return True
        if not self.words or (self.only_in and party.sector not in self.only_in):
            return False
        if self.scale is not None and party.scale == self.scale:
            return True
        called = " / ".join((party.name, party.abbreviation or "", *party.aliases))
        if self.but_not and re.search(self.but_not, called, re.IGNORECASE):
            return False
        return re.search(self.words, called, re.IGNORECASE) is not None

    def _holds_entry(self, entry: CatalogueParty) -> bool:
        of_the_sector = entry.sector == self.sector and entry.id not in self.but_entries
        return entry.id in self.entries or of_the_sector


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
