"""The six tensions: what is in tension, what practice shows, what was asked; with sources."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regiolab.course.data_file import Bilingual, DataPart, read_yaml
from regiolab.model.codes import TENSIONS, TensionCode

FILE = "tensions.yaml"

Basis = Literal["source", "reading", "not_found"]
"""What a statement rests on: pages, our own reading, or nothing that could be found."""


class Statement(Bilingual):
    """One sentence about a tension, in our own words.

    Attributes:
        basis: what it rests on.
        sources: keys in `data/sources.csv`; pages, and only pages, have them.
    """

    basis: Basis = "source"
    sources: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _pages_have_keys(self) -> Self:
        if (self.basis == "source") != bool(self.sources):
            raise PydanticCustomError("sources", "what was read, and only that, has sources")
        return self


Statements = Annotated[tuple[Statement, ...], Field(min_length=1)]


class Poles(DataPart):
    """Two things that are both good and get in each other's way (our reading)."""

    one: Bilingual
    other: Bilingual


class TensionFacts(DataPart):
    """What is known about one tension.

    Attributes:
        code: one of `codes.TENSIONS`.
        name: what it is called; the same words as everywhere on the screen.
        poles: the two good things, position 1 and position 5.
        in_tension: what is in tension.
        practice: what practice shows.
        asked: what the SER asks or advises, as far as found.
        cases: ids of the practices that show it best (our choice).
    """

    code: TensionCode
    name: Bilingual
    poles: Poles
    in_tension: Statements
    practice: Statements
    asked: Statements
    cases: Annotated[tuple[str, ...], Field(min_length=1)]


class TensionFile(DataPart):
    """The six, each once, in the order of the codes."""

    tensions: tuple[TensionFacts, ...]

    @model_validator(mode="after")
    def _the_six_in_order(self) -> Self:
        if tuple(one.code for one in self.tensions) != TENSIONS:
            raise PydanticCustomError("six", "not the six tensions in the order of their codes")
        return self

    @cached_property
    def by_code(self) -> dict[str, TensionFacts]:
        """Each tension by its code."""
        return {one.code: one for one in self.tensions}


@cache
def tension_file() -> TensionFile:
    """Return what `data/tensions.yaml` holds.

    Raises:
        FileNotFoundError: the installation is incomplete.
        pydantic.ValidationError: a tension is not as described above.
    """
    return TensionFile.model_validate(read_yaml(FILE))
