"""What stands on the screen of the map and is no part of the workspace, as values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING

from regiolab.scenes.map.rows import HEIGHT
from regiolab.scenes.map.scene import WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.json import Json
    from regiolab.scenes.map.scene import View


@dataclass(frozen=True)
class Selection:
    """The parties that are selected.

    Attributes:
        ids: of the parties.
        browsing: the selection came from what stands out: no form opens, so that nothing there
            moves.
    """

    ids: tuple[str, ...] = ()
    browsing: bool = False

    @property
    def in_form(self) -> str | None:
        """The party of which the form is shown."""
        return self.ids[0] if len(self.ids) == 1 and not self.browsing else None

    def shows(self, parties: tuple[str, ...]) -> bool:
        """Say whether these parties were selected from what stands out."""
        return bool(parties) and self.browsing and self.ids == parties


@dataclass(frozen=True)
class Filter:
    """Which part of the map is shown; empty is everything.

    Attributes:
        search: a part of a name.
        sector, scale, corner: a code of the model.
        place: a picture and a place in it, as in `grid:4-1`.
        kind, status: of relations.
        around: the party in the middle: it and who is tied to it.
        search_around: what is typed to find the party in the middle; it hides nobody.
    """

    search: str = ""
    sector: str = ""
    scale: str = ""
    corner: str = ""
    place: str = ""
    kind: str = ""
    status: str = ""
    around: str = ""
    search_around: str = ""

    @property
    def active(self) -> bool:
        """Whether it can hide anything."""
        return any(asdict(replace(self, search_around="")).values())


@dataclass(frozen=True)
class Picture:
    """Which picture of the map is shown.

    Attributes:
        chosen: the picture that was asked for; see `picture.view_shown`.
        wide: whether it has the full width.
        room: how wide it is drawn, to fill its place on the page.
        high: about how high its grid is drawn, so that a low window has letters one can read.
        positions: where everybody stands in the network, so that they stay there.
    """

    chosen: View = "grid"
    wide: bool = False
    room: float = WIDTH
    high: float = HEIGHT
    positions: Mapping[str, tuple[float, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Carried:
    """A party that was picked up with the keyboard.

    Attributes:
        party: its id.
        place: where it is held.
        seen: the answers from before it was picked up.
    """

    party: str
    place: str
    seen: Json


@dataclass(frozen=True)
class NewRelation:
    """A relation that is being laid: empty where nothing was chosen yet.

    Attributes:
        source, target: ids of the parties.
        kind, status: as in the model.
        search_source, search_target: what is typed to find a party in a long list.
    """

    source: str = ""
    target: str = ""
    kind: str = "meets"
    status: str = "exists"
    search_source: str = ""
    search_target: str = ""
