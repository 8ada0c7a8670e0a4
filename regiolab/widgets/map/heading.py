"""Above the map: whose map it is, of which day, and around which challenge."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypedDict

from regiolab.locale import N_, date
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.context import MapContext


class ChallengeView(TypedDict):
    """The box for the challenge of the day."""

    label: str
    placeholder: str
    value: str


class Heading(Part[MapContext]):
    """Whose map it is, and the challenge it is about."""

    def command_challenge(self, challenge: str, base: str) -> Reply:
        """Keep the challenge of the day."""
        self.workspace.update(
            "about",
            "about",
            {"challenge": challenge or None},
            base={"challenge": base or None},
            step=N_("change the challenge"),
        )
        return Reply()

    def who_and_when(self) -> str:
        """Return "groep 3 · 12 maart": whose map this is, and of which day."""
        saved = self.context.stored.saved_at or datetime.now(UTC)
        day = date(self.language, saved.astimezone())
        group = self.workspace.about.group
        return f"{group} · {day}" if group else day

    def challenge_view(self) -> ChallengeView:
        """Return the box for the challenge."""
        return {
            "label": self.words(N_("Our challenge")),
            "placeholder": self.words(N_("one sentence: what do you want to solve together?")),
            "value": self.workspace.about.challenge or "",
        }
