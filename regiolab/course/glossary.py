"""The hard words of the course, explained in both languages."""

from __future__ import annotations

import unicodedata
from functools import cache, cached_property
from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regiolab.course.data_file import Bilingual, DataPart, read_yaml
from regiolab.locale import LANGUAGES, N_
from regiolab.regions.sources import sources

FILE = "glossary.yaml"

Basis = Literal["source", "general", "method", "reading"]
"""What an explanation rests on: pages or tables, general knowledge, method, or our reading."""

BASIS_WORDS: Final = {
    "general": N_("general knowledge"),
    "method": N_("method"),
    "reading": N_("our reading"),
}
"""A basis without a source, in words."""


class Term(DataPart):
    """A word and what it means here.

    Attributes:
        id: what a lesson marks it with: `[[corop|COROP-gebieden]]`.
        term: the word itself.
        explanation: one or two sentences in our own words.
        basis: what it rests on.
        sources: keys in `data/sources.csv`; only what rests on a source has them.
    """

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    term: Bilingual
    explanation: Bilingual
    basis: Basis
    sources: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _sources_are_known(self) -> Self:
        if (self.basis == "source") != bool(self.sources):
            raise PydanticCustomError("sources", "what rests on a source, and only that, has keys")
        unknown = [key for key in self.sources if key not in sources()]
        if unknown:
            raise PydanticCustomError("sources", f"not in data/sources.csv: {', '.join(unknown)}")
        return self


class Glossary(DataPart):
    """All words, each once."""

    terms: tuple[Term, ...]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        for said in (
            [one.id for one in self.terms],
            *([one.term.text(each).casefold() for one in self.terms] for each in LANGUAGES),
        ):
            if len(set(said)) < len(said):
                raise PydanticCustomError("twice", "a word is in the list twice")
        return self

    @cached_property
    def by_id(self) -> dict[str, Term]:
        """Each word by its id."""
        return {one.id: one for one in self.terms}

    def in_order(self, language: str) -> list[Term]:
        """Return the words in the order of the alphabet of the reader's language."""
        return sorted(self.terms, key=lambda one: plain(one.term.text(language)))

    def found(self, sought: str, language: str) -> list[Term]:
        """Return the words that hold a text, those that have it in the word itself first.

        A word is found by its name in every language, whatever the reader's.
        """
        wanted = plain(sought)
        in_term, in_text = [], []
        for one in self.in_order(language):
            if wanted in plain("\n".join(one.term.by_language.values())):
                in_term.append(one)
            elif wanted in plain(one.explanation.text(language)):
                in_text.append(one)
        return in_term + in_text


def plain(words: str) -> str:
    """Return words without capitals, accents and superfluous spaces, to compare them by."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return " ".join("".join(sign for sign in apart if not unicodedata.combining(sign)).split())


@cache
def glossary() -> Glossary:
    """Return the words of `data/glossary.yaml`.

    Raises:
        FileNotFoundError: the installation is incomplete.
        pydantic.ValidationError: a word is not as described above.
    """
    return Glossary.model_validate(read_yaml(FILE))
