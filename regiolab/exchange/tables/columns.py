"""The tables of a workspace: which columns, what they are called, what is in them.

A file of ours and a file that somebody made by hand are read by the same columns. Those of
parties follow from `model.party_fields`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from regiolab.exchange.sharing.shareable import STAYS
from regiolab.locale import N_, text
from regiolab.model.party_fields import ASKED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.party_fields import AnswerKind, PartyField

Kind = Literal["text", "whole", "number", "day", "yes", "code", "plain", "id", "name"]
"""`code` is shown as a word and `plain` as the code itself; `id` is the id of a party; `name` is
shown as the name or title of what it points at."""


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Args:
        field: the field of the entity, such as `role.now`.
        word: the header in the reader's language.
        kind: how its values are written.
        of: for codes the kind of word (a key of `words.WORDS`), for names the collection.
        several: several values in one cell, with `|` between them.
        kumu: the header that Kumu asks for, in XLSX.
        also: other headers under which the column is recognised, in lower case.
        width: in characters.
        derived: it repeats another column, and is read only where that one is missing.
    """

    field: str
    word: str
    kind: Kind = "text"
    of: str = ""
    several: bool = False
    kumu: str = ""
    also: tuple[str, ...] = ()
    width: int = 18
    derived: bool = False

    def header(self, language: str) -> str:
        """Return the header in XLSX."""
        return self.kumu or text(language, self.word)


@dataclass(frozen=True)
class Table:
    """The columns of one collection, and the sheets in which it is found.

    `needs` are the fields without which a sheet is not this table.
    """

    collection: str
    sheet: str
    columns: tuple[Column, ...]
    needs: tuple[str, ...]
    also: tuple[str, ...] = ()

    def sheet_name(self, language: str) -> str:
        """Return the name of its sheet; Kumu passes over the ones that end in "(ignore)"."""
        if self.collection in KUMU_SHEETS:
            return KUMU_SHEETS[self.collection]
        return f"{text(language, self.sheet)} (ignore)"

    def column(self, field: str) -> Column | None:
        """Return the column that is read for a field, `None` when there is none."""
        found = [one for one in self.columns if one.field == field]
        return min(found, key=lambda column: column.derived, default=None)

    def shown(self, *, shareable: bool) -> tuple[Column, ...]:
        """Return the columns to write: in a shareable file none for what is left out.

        The columns of Kumu stay, empty.
        """
        if not shareable:
            return self.columns
        stays = STAYS.get(self.collection, frozenset()) | {"id"}
        return tuple(
            column for column in self.columns if column.field.split(".")[0] in stays or column.kumu
        )


_KINDS: Final[Mapping[AnswerKind, Kind]] = {
    "line": "text",
    "lines": "text",
    "names": "text",
    "yes": "yes",
    "day": "day",
    "level": "whole",
    "choice": "code",
    "choices": "code",
}
"""How an answer about a party is written in a cell."""


def _party_column(field: PartyField) -> Column:
    return Column(
        field.field,
        field.heading,
        _KINDS[field.kind],
        field.words,
        several=field.several,
        kumu=field.kumu,
        also=field.also,
        width=field.width,
    )


KUMU_SHEETS: Final = {"stakeholders": "Elements", "relations": "Connections"}

_ID: Final = Column("id", N_("ID"), kumu="ID", also=("id", "nummer", "number"), width=12)

PARTIES: Final = Table(
    "stakeholders",
    N_("Parties"),
    (
        *(_party_column(one) for one in ASKED if one.kumu),
        Column("corners", N_("Tags"), "code", "corner", several=True, kumu="Tags", derived=True),
        _ID,
        *(_party_column(one) for one in ASKED if not one.kumu),
    ),
    ("name",),
    ("elements", "parties", "partijen", "stakeholders", "nodes", "knopen", "actoren", "actors"),
)

RELATIONS: Final = Table(
    "relations",
    N_("Relations"),
    (
        Column("source", N_("From"), "id", "stakeholders", kumu="From", also=("source", "bron")),
        Column("target", N_("To"), "id", "stakeholders", kumu="To", also=("target", "doel")),
        Column(
            "kind", N_("Kind of relation"), "code", "relation_kind", kumu="Type", also=("kind",)
        ),
        Column("direction", N_("Direction"), "plain", "direction", kumu="direction", width=12),
        Column("kind", N_("Label"), "code", "relation_kind", kumu="Label", derived=True),
        Column("status", N_("Tags"), "code", "status", kumu="Tags", derived=True),
        Column("note", N_("Note"), kumu="Description", also=("opmerking", "remark"), width=40),
        Column("strength", N_("Strength"), "whole", kumu="Strength", also=("strength",), width=10),
        _ID,
        Column("status", N_("Status"), "code", "status"),
        Column("sign", N_("How it goes"), "code", "sign", also=("sign",)),
    ),
    ("source", "target"),
    ("connections", "relations", "relaties", "edges", "ties", "verbindingen", "lijnen"),
)

CHALLENGES: Final = Table(
    "challenges",
    N_("Challenges"),
    (
        Column("title", N_("Challenge"), also=("title", "titel"), width=50),
        Column("for_whom", N_("For whom"), width=30),
        Column("where", N_("Where"), width=24),
        Column("cause", N_("Cause"), width=40),
        Column("corners", N_("Corners"), "code", "corner", several=True),
        _ID,
    ),
    ("title",),
    ("challenges", "opgaven"),
)

INDICATORS: Final = Table(
    "indicators",
    N_("Indicators"),
    (
        Column("title", N_("Indicator"), also=("title", "titel"), width=50),
        Column("kind", N_("Kind"), "code", "indicator_kind"),
        Column("challenge", N_("Challenge"), "name", "challenges", width=36),
        Column("unit", N_("Unit")),
        Column("source", N_("Source"), width=30),
        _ID,
    ),
    ("title",),
    ("indicators", "indicatoren"),
)

ACTIONS: Final = Table(
    "actions",
    N_("Actions"),
    (
        Column("title", N_("Action"), also=("title", "titel", "actie"), width=50),
        Column("challenges", N_("Challenges"), "name", "challenges", several=True, width=36),
        Column("lead", N_("Lead"), "name", "stakeholders", also=("owner",), width=28),
        Column("joins", N_("Who joins"), "name", "stakeholders", several=True, width=30),
        Column("first_step", N_("First step"), width=40),
        Column("first_step_date", N_("Date of the first step"), "day", width=18),
        Column("start", N_("Start"), "day", width=18),
        Column("end", N_("End"), "day", width=18),
        Column("depends_on", N_("Depends on"), "name", "actions", several=True, width=30),
        Column("note", N_("Note"), width=40),
        _ID,
    ),
    ("title",),
    ("actions", "acties"),
)

COMMITMENTS: Final = Table(
    "commitments",
    N_("Brings and takes"),
    (
        Column("stakeholder", N_("Party"), "name", "stakeholders", width=34),
        Column("direction", N_("Brings or takes"), "code", "commitment"),
        Column("what", N_("What"), width=40),
        Column(
            "amount",
            N_("Amount in euros"),
            "number",
            also=("bedrag", "amount", "bedrag in €", "euro", "euro's"),
            width=16,
        ),
        Column("form", N_("Money or hours"), "code", "form"),
        Column("firmness", N_("How firm"), "code", "firmness"),
        Column("condition", N_("On condition that"), width=30),
        Column("action", N_("For which action"), "name", "actions", width=36),
        _ID,
    ),
    ("stakeholder", "direction"),
    ("commitments", "brengt en haalt"),
)

TABLES: Final = (PARTIES, CHALLENGES, ACTIONS, RELATIONS, COMMITMENTS, INDICATORS)
"""In the order in which they are read: what is pointed at comes first."""


@dataclass(frozen=True)
class Line:
    """One answer about the workspace as a whole, in the sheet "About"."""

    collection: str
    field: str
    word: str

    @property
    def id(self) -> str:
        """What the line is found by when it is read back."""
        return f"{self.collection}.{self.field}"


ABOUT: Final = (
    Line("about", "title", N_("Title")),
    Line("about", "challenge", N_("Challenge of the day")),
    Line("about", "group", N_("Group")),
    Line("agenda", "ambition.strong", N_("Ambition: a strong economy")),
    Line("agenda", "ambition.competitive", N_("Ambition: staying competitive")),
    Line("agenda", "ambition.prospects", N_("Ambition: prospects for people")),
    Line("agenda", "carrier", N_("Which existing co-operation carries it")),
    Line("agenda", "mandate", N_("Who gave the mandate")),
    Line("agenda", "fits_with.own", N_("Fits with our own plans")),
    Line("agenda", "fits_with.labour_market_region", N_("Fits with the labour-market region")),
    Line("agenda", "fits_with.neighbours", N_("Fits with the neighbours")),
    Line("own_practice", "what_we_do", N_("Own practice: what we do")),
    Line("own_practice", "what_works", N_("Own practice: what works")),
    Line("own_practice", "what_we_ask", N_("Own practice: what we would like to know")),
)
ABOUT_SHEET: Final = N_("About")
DATA_SHEET: Final = "regiolab (ignore)"
"""The sheet with the canonical text of the workspace."""
