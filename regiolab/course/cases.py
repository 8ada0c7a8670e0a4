"""Practices of regional co-operation: 18 chosen cases, each fact with the page it was read on."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regiolab.course.data_file import Address, Bilingual, DataPart, read_yaml
from regiolab.locale import N_, text
from regiolab.model.codes import Corner, TensionCode  # noqa: TC001 - pydantic reads them

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame

FILE = "cases.yaml"

CaseStatus = Literal["official_package", "unknown", "later"]
"""What is known about the link of a case with the SER advice."""

CaseCircle = Literal[
    "government", "education_and_knowledge", "employers", "workers_and_civil_society"
]
"""Who takes part in a case, in four circles: the sources tell no finer."""

GovernanceKind = Literal["municipalities", "governments", "board", "organisation", "programme"]
"""How a case is organised in the newest form that its facts tell; our own reading."""

GOVERNANCE_WORDS: Final[Mapping[GovernanceKind, str]] = {
    "municipalities": N_("municipalities together"),
    "governments": N_("municipalities with other governments"),
    "board": N_("government, business and knowledge"),
    "organisation": N_("a foundation or agency"),
    "programme": N_("a programme or accord on one theme"),
}

STATUS_WORDS: Final[Mapping[CaseStatus, str]] = {
    "official_package": N_("somebody from it speaks in the videos published with the advice"),
    "unknown": N_("whether the advice mentions it is unknown to us"),
    "later": N_("set up after the advice"),
}


MOST_LETTERS: Final = 32
"""So many letters fit in a closed list on half a laptop, with another one beside it."""


class CaseFact(Bilingual):
    """One fact in our own words, and the page it was read on."""

    source: Address


class Case(DataPart):
    """One practice.

    Attributes:
        id: what points at it.
        name: what it is called.
        short: its name where there is little room, the same in both languages.
        region: where it is, in words.
        corop: the COROP regions in which its core lies (assigned by us; borders differ).
        status: what is known about its link with the advice.
        status_note: the same in a sentence.
        origin: how it came on this list.
        corners: the corners of the triangle it works in (our reading).
        takes_part: the circles that take part in it.
        tensions: the tensions it illustrates (our reading).
        governance_kind: how it is organised, in a closed list (our reading).
        governance: how it is organised, in words.
        size: how many municipalities and inhabitants, as far as known.
        facts: what was read about it.
        lesson: what we take from it; our own reading, not a conclusion of the SER.
        sources: every page that was read for it.
    """

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
    name: Bilingual
    short: Annotated[str, Field(min_length=1, max_length=MOST_LETTERS)]
    region: Bilingual
    corop: Annotated[tuple[Annotated[str, Field(pattern=r"^CR\d\d$")], ...], Field(min_length=1)]
    status: CaseStatus
    status_note: Bilingual
    origin: Bilingual
    corners: Annotated[tuple[Corner, ...], Field(min_length=1)]
    takes_part: Annotated[tuple[CaseCircle, ...], Field(min_length=1)]
    tensions: Annotated[tuple[TensionCode, ...], Field(min_length=1)]
    governance_kind: GovernanceKind
    governance: Bilingual
    size: Bilingual
    facts: Annotated[tuple[CaseFact, ...], Field(min_length=1)]
    lesson: Bilingual
    sources: Annotated[tuple[Address, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _every_fact_has_a_listed_page(self) -> Self:
        if {fact.source for fact in self.facts} - set(self.sources):
            raise PydanticCustomError("source", "a fact cites a page that is not in sources")
        return self

    def status_in_words(self, language: str) -> str:
        """Return what is known about the link with the advice, in a few words."""
        return text(language, STATUS_WORDS[self.status])


class Cases(DataPart):
    """All cases, in the order of the file; every id and every short name once."""

    cases: tuple[Case, ...]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        for each in ({case.id for case in self.cases}, {case.short for case in self.cases}):
            if len(each) < len(self.cases):
                raise PydanticCustomError("twice", "an id or a short name stands there twice")
        return self

    @cached_property
    def by_id(self) -> dict[str, Case]:
        """Each case by its id."""
        return {case.id: case for case in self.cases}

    def chosen(
        self,
        *,
        corner: Corner | None = None,
        tension: TensionCode | None = None,
        status: CaseStatus | None = None,
        governance: GovernanceKind | None = None,
    ) -> list[Case]:
        """Return the cases that fit every choice made; `None` leaves a choice open."""
        return [
            case
            for case in self.cases
            if (corner is None or corner in case.corners)
            and (tension is None or tension in case.tensions)
            and (status is None or case.status == status)
            and (governance is None or case.governance_kind == governance)
        ]


def case_table() -> DataFrame:
    """Return a row per case: `case` (its id), `governance` (its kind), `tensions` (a list)."""
    import pandas as pd

    rows = [
        {"case": one.id, "governance": one.governance_kind, "tensions": list(one.tensions)}
        for one in cases().cases
    ]
    return pd.DataFrame(rows)


@cache
def cases() -> Cases:
    """Return the cases of `data/cases.yaml`.

    Raises:
        FileNotFoundError: the installation is incomplete.
        pydantic.ValidationError: a case is not as described above.
    """
    return Cases.model_validate(read_yaml(FILE))
