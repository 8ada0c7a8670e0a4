"""The steps of the agenda in their order; names and groups follow from what each says of itself."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from regiolab.widgets.agenda.actions import Actions
from regiolab.widgets.agenda.challenges import Challenges
from regiolab.widgets.agenda.commitments import Commitments
from regiolab.widgets.agenda.decisions import Decisions
from regiolab.widgets.agenda.frame import Ambition, Carrier, FitsWith
from regiolab.widgets.agenda.indicators import Indicators
from regiolab.widgets.agenda.money import Money
from regiolab.widgets.agenda.one_page import OnePage
from regiolab.widgets.agenda.parties import Parties
from regiolab.widgets.agenda.planning import Planning
from regiolab.widgets.agenda.take_along import TakeAlong
from regiolab.widgets.agenda.tensions import Tensions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.widgets.agenda.step import Step

STEPS: Final[tuple[type[Step], ...]] = (
    Ambition,
    Carrier,
    FitsWith,
    Challenges,
    Tensions,
    Parties,
    Actions,
    Commitments,
    Decisions,
    Indicators,
    Money,
    Planning,
    OnePage,
    TakeAlong,
)

STEP_GROUPS: Final[tuple[tuple[str, tuple[type[Step], ...]], ...]] = tuple(
    (title, tuple(steps)) for title, steps in groupby(STEPS, key=lambda step: step.group)
)
"""Title of a group (a message, empty for none) and the steps in it, in order."""

STEP_NAMES: Final[Mapping[str, str]] = {step.id: step.label for step in STEPS}
"""Id -> what the step is called, a message."""
