"""The frame of the agenda: ambition, who carries it with which mandate, what it fits with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.change import value_at
from regiolab.widgets.agenda.cards import CardCommands

if TYPE_CHECKING:
    from regiolab.model.json import Json

AMBITION = ("ambition.strong", "ambition.competitive", "ambition.prospects")
CARRIER = ("carrier", "mandate")
FITS_WITH = ("fits_with.own", "fits_with.labour_market_region", "fits_with.neighbours")


class FrameSteps(CardCommands):
    """Three steps of a few sentences each."""

    def _ambition_step(self) -> Json:
        return {
            "question": self.words(
                N_("What should be true here in ten years? One sentence each; one is a start.")
            ),
            "blocks": [
                self._fields(
                    self._text(
                        "agenda",
                        "agenda",
                        "ambition.strong",
                        N_("A strong economy"),
                        N_("What are we good at, and what do we want to earn our living with?"),
                        2,
                    ),
                    self._text(
                        "agenda",
                        "agenda",
                        "ambition.competitive",
                        N_("Staying competitive"),
                        N_("What has to be renewed, so that we still have it in ten years?"),
                        2,
                    ),
                    self._text(
                        "agenda",
                        "agenda",
                        "ambition.prospects",
                        N_("Prospects for people"),
                        N_("For whom should there be more chances: which people, which places?"),
                        2,
                    ),
                )
            ],
        }

    def _carrier_step(self) -> Json:
        return {
            "question": self.words(N_("Who carries this agenda, and who asked them to?")),
            "blocks": [
                self._fields(
                    self._text(
                        "agenda",
                        "agenda",
                        "carrier",
                        N_("Which co-operation that exists carries this agenda?"),
                        N_("If it has to be a new one: why does no existing one do?"),
                        2,
                    ),
                    self._text(
                        "agenda",
                        "agenda",
                        "mandate",
                        N_("Who gave the mandate?"),
                        N_("Which councils, boards or members asked for this, and when?"),
                        2,
                    ),
                )
            ],
        }

    def _fits_with_step(self) -> Json:
        return {
            "question": self.words(
                N_("Which plans are there already, and does this agenda help them?")
            ),
            "blocks": [
                self._fields(
                    self._text(
                        "agenda",
                        "agenda",
                        "fits_with.own",
                        N_("Plans of our own region"),
                        N_("Which plan is it part of, or next to?"),
                        2,
                    ),
                    self._text(
                        "agenda",
                        "agenda",
                        "fits_with.labour_market_region",
                        N_("Multi-year agenda of the labour-market region"),
                        N_("Is it the same challenge, the same people? Who has asked them?"),
                        2,
                    ),
                    self._text(
                        "agenda",
                        "agenda",
                        "fits_with.neighbours",
                        N_("Neighbouring regions"),
                        N_("What do they do already, and what could we use from each other?"),
                        2,
                    ),
                )
            ],
        }

    def _ambition_state(self) -> str:
        return self._state(self._filled("agenda", "agenda", AMBITION), len(AMBITION))

    def _carrier_state(self) -> str:
        return self._state(self._filled("agenda", "agenda", CARRIER), len(CARRIER))

    def _fits_with_state(self) -> str:
        return self._state(self._filled("agenda", "agenda", FITS_WITH), len(FITS_WITH))

    def _filled(self, collection: str, id_: str, fields: tuple[str, ...]) -> int:
        raw = self._raw(collection, id_)
        return sum(bool(value_at(raw, field)) for field in fields)

    def _state(self, filled: int, of: int) -> str:
        """Return in a word how far a step is."""
        if not filled:
            return self.words(N_("empty"))
        return self.words(N_("ready")) if filled >= of else self.words(N_("begun"))

    def _ready_of(self, ready: int, count: int) -> str:
        """Return how many of a list are ready."""
        if not count:
            return self.words(N_("empty"))
        if ready == count:
            return self.words(N_("ready"))
        return self.words(N_("{ready} of {count}"), ready=ready, count=count)
