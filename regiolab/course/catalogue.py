"""The party catalogue: kinds of parties to tick off, in both languages, each with its source."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regiolab.course.data_file import Address, Bilingual, DataPart, read_yaml
from regiolab.model.codes import Corner, Scale, Sector  # noqa: TC001 - pydantic reads them

FILE = "stakeholders.yaml"

Link = Literal["decides", "funds", "delivers", "uses", "influences"]
"""What a kind of party has to do with economy, education and labour market in general."""


class EntrySource(DataPart):
    """Where an entry comes from.

    Attributes:
        basis: `page` when the page says what the party does; `page_names_it` when the page names
            the party and what it does is general knowledge; `general_knowledge` when no page was
            read.
        address: the page.
        key: the page's key in `data/sources.csv`, if it is one of those.
    """

    basis: Literal["page", "page_names_it", "general_knowledge"]
    address: Address | None = None
    key: str | None = None

    @model_validator(mode="after")
    def _a_page_has_an_address(self) -> Self:
        if (self.basis == "general_knowledge") != (self.address is None):
            raise PydanticCustomError("address", "a page, and only a page, has an address")
        return self


class CatalogueParty(DataPart):
    """One kind of party.

    Attributes:
        id: what `Stakeholder.catalogue_id` holds.
        name: what it is called.
        role: what it usually does, in one sentence.
        sector: one of `codes.SECTORS`.
        corners: the corners of the triangle it usually works in; at least one.
        scale: the scale at which it usually works.
        link: what it has to do with the triangle in general.
        source: where this comes from.
    """

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
    name: Bilingual
    role: Bilingual
    sector: Sector
    corners: Annotated[tuple[Corner, ...], Field(min_length=1)]
    scale: Scale
    link: Link
    source: EntrySource


class Catalogue(DataPart):
    """The whole catalogue, in the order of the file.

    Attributes:
        links: the word for each link.
        parties: the kinds of parties; every id once.
    """

    links: dict[Link, Bilingual]
    parties: tuple[CatalogueParty, ...]

    @model_validator(mode="after")
    def _every_id_once(self) -> Self:
        ids = [party.id for party in self.parties]
        if len(set(ids)) < len(ids):
            raise PydanticCustomError("id_twice", "an id stands there twice")
        return self

    @cached_property
    def by_id(self) -> dict[str, CatalogueParty]:
        """Each kind of party by its id."""
        return {party.id: party for party in self.parties}

    def party(self, id_: str | None) -> CatalogueParty | None:
        """Return the kind of party with this id, `None` when there is none."""
        return None if id_ is None else self.by_id.get(id_)

    def chosen(
        self, *, link: Link | None = None, corner: Corner | None = None, scale: Scale | None = None
    ) -> list[CatalogueParty]:
        """Return the kinds of parties that fit every choice made; `None` leaves a choice open."""
        return [
            party
            for party in self.parties
            if (link is None or party.link == link)
            and (corner is None or corner in party.corners)
            and (scale is None or party.scale == scale)
        ]


@cache
def catalogue() -> Catalogue:
    """Return the catalogue of `data/stakeholders.yaml`.

    Raises:
        FileNotFoundError: the installation is incomplete.
        pydantic.ValidationError: an entry is not as described above.
    """
    return Catalogue.model_validate(read_yaml(FILE))
