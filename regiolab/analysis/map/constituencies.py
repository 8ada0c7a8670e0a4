"""Whom a party answers to before it can say yes, and which of them a decision moment is of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from regiolab.analysis.map.kind_lists import PROVINCE, WATER_BOARD
from regiolab.analysis.map.kinds import Kind
from regiolab.locale import N_
from regiolab.model.codes import CONSTITUENCIES, Constituency

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.entities import DecisionMoment, Stakeholder

MUNICIPALITY: Final = Kind(
    "municipality",
    N_("municipality"),
    entries=frozenset({"gemeente", "gemeenteraad", "centrumgemeente", "regio_gr"}),
    words=r"\bgemeente|\bgem(\.|\b)|municipal",
    but_not=r"\bvng\b|vereniging|association",
    only_in=frozenset({"government"}),
    scale="local",
)
"""A municipality, or a body of municipalities: it answers to councils."""

ASSOCIATION: Final = Kind(
    "association",
    N_("association"),
    sector="workers",
    entries=frozenset(
        {
            *("mkb_nl", "vno_ncw", "lto_zlto", "ondernemerskring", "brancheorganisatie"),
            *("zorgwerkgevers", "bedrijventerrein", "natuur_milieu", "vng", "ipo"),
            "unie_waterschappen",
        }
    ),
    but_entries=frozenset({"werkenden"}),
    words=r"vereniging|federatie|\bbond|bond\b|\bvno\b|\bmkb\b|\blto\b|koepel|kring\b|associat"
    r"|federation|union\b",
    only_in=frozenset({"employers", "civil_society", "intermediary"}),
)
"""An organisation with members; every union is one."""

_BODY_WORDS: Final[Mapping[Constituency, str]] = {
    "council": r"gemeentera|\braad\b|\braden\b|raadsbesluit|\bcouncils?\b",
    "staten": r"\bstaten\b|provincial council",
    "water_board": r"algemeen bestuur|waterschap|hoogheemraad|wetterskip|general board|water board",
    "board": r"bestuur|directie|raad van (toezicht|commissarissen)|board\b",
    "works_council": r"ondernemingsraad|(?-i:\bOR\b|\bMR\b|\bGMR\b)|medezeggenschap|works council"
    r"|participation council",
    "members": r"\bleden|ledenraad|achterban|\bmembers?\b|(?-i:\bALV\b)",
}
"""The words by which the body of a decision moment is recognised, whatever their case."""

_NOT_MEANT: Final[Mapping[Constituency, str]] = {
    "council": r"raad van (bestuur|toezicht|commissarissen)|(works|participation|provincial) "
    r"council",
    "board": _BODY_WORDS["water_board"],
}
"""Words that are first taken out of the body: they are another constituency's."""


def constituencies_of(party: Stakeholder) -> tuple[Constituency, ...]:
    """Return to whom a party answers, as far as can be seen; none for a company or a ministry.

    A municipality answers to its council, a province to Provinciale Staten, a water board to its
    general board, a school or knowledge institution to its board and works council, a union or
    another association to its members (our reading).
    """
    if party.kind == "target_group":
        return ()
    if WATER_BOARD.holds(party):
        return ("water_board",)
    if PROVINCE.holds(party):
        return ("staten",)
    if MUNICIPALITY.holds(party):
        return ("council",)
    if party.sector in {"education", "knowledge"}:
        return ("board", "works_council")
    return ("members",) if ASSOCIATION.holds(party) else ()


def constituencies_in(moment: DecisionMoment) -> frozenset[Constituency]:
    """Return of which constituencies a decision moment is: as chosen, else by its words."""
    if moment.constituency is not None:
        return frozenset({moment.constituency})
    return frozenset(code for code in CONSTITUENCIES if _is_named(code, moment.body))


def _is_named(code: Constituency, body: str) -> bool:
    if code in _NOT_MEANT:
        body = re.sub(_NOT_MEANT[code], " ", body, flags=re.IGNORECASE)
    return re.search(_BODY_WORDS[code], body, re.IGNORECASE) is not None
