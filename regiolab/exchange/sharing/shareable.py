"""The shareable version of a workspace: without judgements about parties.

`STAYS` is the only list; of a party it is what the records of `model.party_fields` do not call
private. What is not in it leaves, so a field that a later version adds is not shared before
somebody puts it here, or says so in its record. Every writer makes its shareable file from the
workspace that `shareable_version` returns; nothing else decides what is shared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel

from regiolab.locale import N_, text
from regiolab.model import Workspace
from regiolab.model.document import Document
from regiolab.model.entities import COLLECTIONS, SINGLETONS
from regiolab.model.party_fields import SHARED
from regiolab.model.screen_names import FIELD_NAMES, PART_NAMES
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.change import State

STAYS: Final[Mapping[str, frozenset[str]]] = {
    "about": frozenset({"title", "language", "group", "region", "challenge"}),
    "agenda": frozenset({"ambition", "carrier", "mandate", "fits_with"}),
    "own_practice": frozenset({"what_we_do", "what_works", "what_we_ask"}),
    "stakeholders": SHARED,
    "relations": frozenset({"source", "target", "kind", "direction", "status"}),
    "challenges": frozenset({"title", "for_whom", "where", "cause", "corners", "evidence"}),
    "indicators": frozenset(
        {"title", "kind", "challenge", "unit", "wanted", "baseline", "target", "source"}
    ),
    "actions": frozenset(
        {
            *("title", "challenges", "lead", "joins", "first_step", "first_step_date"),
            *("decision_moments", "start", "end", "depends_on", "costs"),
        }
    ),
    "practices": frozenset({"taken"}),
    "milestones": frozenset({"action", "title", "by", "reached"}),
    "own_figures": frozenset(
        {"title", "value", "unit", "year", "source", "region", "beside", "only_table"}
    ),
}
"""Collection or singleton -> the fields that a shareable version keeps, beside id and order.

Left out are what a group thinks of a party (`influence`, `interest`, `position`, `reason`,
`discuss`), what it says on a party's behalf (`wants`, `limits`), how it wants to deal with it
(`role`, `contact`, `note`), how a relation goes (`strength`, `sign`, `note`), and as a whole the
commitments (with `cofinancing_norm`), the tension scan, votes and their results (an order of
actions is an opinion about who leads them, and a small group can be read from it), bets, cards,
finished sentences, what was done in the lessons, verdicts on practices of others, and open
choices.
"""

_ALWAYS: Final = frozenset({"id", "order"})
_OTHER_NAMES: Final = {
    "for_whom": N_("for whom"),
    "where": N_("where"),
    "position_later": N_("the position later"),
    "answers": N_("the answers per person"),
    "ambition": N_("the ambition"),
    "carrier": N_("which existing co-operation carries it"),
    "mandate": N_("who gave the mandate"),
    "fits_with": N_("the plans it fits with"),
    "chosen_tensions": N_("the two tensions that you chose"),
    "what_we_do": N_("what we do"),
    "what_works": N_("what works"),
    "what_we_ask": N_("what we would like to know"),
}
"""Names of fields that a sentence about a file never needs."""

_ENDS_OF_A_RELATION: Final = {"source": N_("who"), "target": N_("with whom")}
"""In an indicator they are where a number comes from, and what it should become."""


@dataclass(frozen=True)
class Part:
    """One field of one collection, or a whole collection, and how often it is filled in.

    Args:
        collection: a key of `entities.COLLECTIONS` or `SINGLETONS`; `unknown` for what a newer
            version added.
        field: a field of it; `None` for the collection as a whole.
        count: the entities in which it is filled in, at least 1.
    """

    collection: str
    field: str | None
    count: int

    def text(self, language: str) -> str:
        """Return "the parties: the influence (9)" in the reader's language."""
        if self.field is None:
            return f"{self.collection_in_words(language)} ({self.count})"
        return f"{self.collection_in_words(language)}: {self.field_in_words(language)}"

    def collection_in_words(self, language: str) -> str:
        """Return "the parties"."""
        unknown = N_("what a newer version added")
        return text(language, PART_NAMES.get(self.collection, unknown))

    def field_in_words(self, language: str) -> str:
        """Return "the influence (9)"; of a collection as a whole only how many there are."""
        if self.field is None:
            return str(self.count)
        names = FIELD_NAMES | _OTHER_NAMES
        if self.collection == "relations":
            names |= _ENDS_OF_A_RELATION
        name = text(language, names[self.field]) if self.field in names else f"“{self.field}”"
        return f"{name} ({self.count})"


@dataclass(frozen=True)
class Preview:
    """What a file of a workspace does not hold (`left_out`) and does hold (`shared`)."""

    left_out: tuple[Part, ...]
    shared: tuple[Part, ...]


def shareable_version(workspace: Workspace) -> Workspace:
    """Return a copy of the workspace that holds nothing but what `STAYS` names."""
    state: State = {name: {} for name in (*SINGLETONS, *COLLECTIONS)}
    for collection, stays in STAYS.items():
        for entity in workspace.all_of(collection):
            kept = {
                field: _known(getattr(entity, field))
                for field in type(entity).model_fields
                if field in stays | _ALWAYS
            }
            state[collection][entity.id] = validated(collection, kept)[1]
    return Workspace(Document(workspace.id, state, workspace.document.schema_version))


def left_out(workspace: Workspace, *, shareable: bool = True) -> Preview:
    """Return what a file leaves out and what it holds, for a look before it is made.

    Only what is filled in is listed; in the order of the collections of a workspace.

    Args:
        workspace: of which the file is made.
        shareable: of the shareable file; else of the work file, which leaves nothing out.
    """
    gone: list[Part] = []
    shared: list[Part] = []
    for collection in (*SINGLETONS, *COLLECTIONS):
        entities = [
            fields
            for fields in workspace.state.get(collection, {}).values()
            if set(fields) - _ALWAYS
        ]
        if not entities:
            continue
        if collection not in STAYS:
            (gone if shareable else shared).append(Part(collection, None, len(entities)))
            continue
        counts: dict[str, int] = {}
        for fields in entities:
            for field in set(fields) - _ALWAYS:
                counts[field] = counts.get(field, 0) + 1
        for field, count in sorted(counts.items(), key=lambda item: _place(collection, item[0])):
            goes = field in STAYS[collection] or not shareable
            (shared if goes else gone).append(Part(collection, field, count))
    unknown = workspace.state.get("unknown", {})
    if unknown:
        (gone if shareable else shared).append(Part("unknown", None, len(unknown)))
    return Preview(tuple(gone), tuple(shared))


def _known(value: Any) -> Any:
    """Return a value without what a newer version added inside it."""
    match value:
        case BaseModel():
            return {name: _known(getattr(value, name)) for name in type(value).model_fields}
        case list():
            return [_known(part) for part in value]
        case dict():
            return {key: _known(part) for key, part in value.items()}
        case _:
            return value


def _place(collection: str, field: str) -> tuple[int, str]:
    order = list((COLLECTIONS | SINGLETONS)[collection].model_fields)
    return (order.index(field) if field in order else len(order)), field
