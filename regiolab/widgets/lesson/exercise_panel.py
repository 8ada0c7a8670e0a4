"""What the check of an exercise says about an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from regiolab.locale import N_
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable


@dataclass(frozen=True)
class Outcome:
    """What to say about an answer.

    Args:
        state: `right`, `look` when something is not right yet, `unanswered`, or `failed` when the
            answer could not be judged.
        sentence: in the reader's language.
        details: for whoever helps, such as where the function stopped.
    """

    state: Literal["right", "look", "unanswered", "failed"]
    sentence: str
    details: str = ""


class ExercisePanel(KitWidget):
    """Say whether an answer is right, or what to look at.

    Args:
        stored: the workspace on disk.
        language: `nl` or `en`.
        number: of the lesson.
        outcome: what the check found; `show` takes the next one.
    """

    _esm = script("exercise_panel")
    _css = styles("exercise_panel")

    def __init__(
        self, stored: StoredWorkspace, language: str, number: str, outcome: Outcome
    ) -> None:
        self._number = number
        self.outcome = outcome
        super().__init__(stored, language)

    def show(self, outcome: Outcome) -> None:
        """Show what the check found this time."""
        self.outcome = outcome
        self.refresh()

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the sentence."""
        return paragraphs(self.outcome.sentence)

    def make_view(self) -> Json:
        """Return the sentence and the details."""
        return {
            "title": self.words(N_("Check of exercise {number}"), number=self._number),
            "state": self.outcome.state,
            "sentence": self.outcome.sentence,
            "details": self.outcome.details,
        }
