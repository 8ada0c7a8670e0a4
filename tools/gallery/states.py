"""What stands in the gallery: every widget of the lab, with and without work in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from regiolab.course.lessons import sentences
from regiolab.course.quiz import quiz_lessons
from regiolab.figures import FIGURES
from regiolab.lab import Lab, open_lab
from regiolab.model.entities import Region
from regiolab.teaching.exercises import EXERCISES
from regiolab.teaching.questions import QUESTIONS
from tools.bench.full_work import full_work

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

    from regiolab.widgets.kit.kit import KitWidget

REGION: Final = Region(level="corop", code="CR14")


@dataclass(frozen=True)
class Shown:
    """A widget in a state.

    Attributes:
        room: of the widgets, or `figures`.
        name: of the widget: the method of `Lab` that gives it; of a figure its own.
        state: what is filled in.
        script: that draws it.
        styles: of that script.
        traits: that it is drawn from.
    """

    room: str
    name: str
    state: str
    script: str
    styles: str
    traits: dict[str, Any]


_WIDGETS: Final[tuple[tuple[str, str, Callable[[Lab], KitWidget]], ...]] = (
    ("region", "choose_region", lambda lab: lab.choose_region()),
    ("region", "own_figures", lambda lab: lab.own_figures()),
    ("map", "stakeholder_map", lambda lab: lab.stakeholder_map()),
    ("map", "example", lambda lab: lab.example()),
    ("agenda", "agenda", lambda lab: lab.agenda()),
    ("vote", "priorities", lambda lab: lab.priorities()),
    ("scan", "tension_scan", lambda lab: lab.tension_scan()),
    ("practices", "practices", lambda lab: lab.practices()),
    ("practices", "practice_test", lambda lab: lab.practice_test()),
    ("lesson", "challenge", lambda lab: lab.challenge()),
    ("lesson", "sentence", lambda lab: lab.sentence(next(iter(sentences())))),
    ("lesson", "parties", lambda lab: lab.parties()),
    ("lesson", "transition_cards", lambda lab: lab.transition_cards()),
    ("lesson", "predict", lambda lab: lab.predict(next(iter(QUESTIONS)))),
    ("lesson", "verdict", lambda lab: lab.verdict(next(iter(QUESTIONS)))),
    ("lesson", "quiz", lambda lab: lab.quiz(next(iter(quiz_lessons())))),
    ("lesson", "check", lambda lab: lab.check(next(iter(EXERCISES)), None)),
    ("lesson", "progress", lambda lab: lab.progress()),
    ("lesson", "glossary", lambda lab: lab.glossary()),
    ("lesson", "privacy", lambda lab: lab.privacy()),
    ("work", "my_work", lambda lab: lab.my_work()),
    ("work", "share", lambda lab: lab.share()),
    ("work", "starter_kit", lambda lab: lab.starter_kit()),
    ("work", "other_group", lambda lab: lab.other_group()),
    ("work", "check_connection", lambda lab: lab.check_connection()),
    ("board", "board", lambda lab: lab.board()),
)
"""Room, method of the lab, and how it is called."""


def shown(language: str, folder: Path, rooms: Collection[str]) -> Iterator[Shown]:
    """Return everything of the gallery in a language.

    Args:
        language: one of the course.
        folder: an empty one, for the work that is shown.
        rooms: only these, where any are named.
    """
    empty = open_lab(language, folder=folder / "empty")
    full = open_lab(language, folder=folder / "full")
    full.workspace.replace_content(full_work(), "fill the gallery", {})
    full.workspace.choose_region(REGION)
    for state, lab in (("empty", empty), ("full", full)):
        for room, name, widget in _WIDGETS:
            if not rooms or room in rooms:
                yield _shown(room, name, state, widget(lab))
    for name in FIGURES:
        if not rooms or "figures" in rooms:
            yield _shown("figures", name, REGION.code, full.figure(name))


def _shown(room: str, name: str, state: str, widget: KitWidget) -> Shown:
    traits = ("entry_names", "other_entries", *(f"entry_{one}" for one in widget.entry_names))
    return Shown(
        room,
        name,
        state,
        str(widget._esm),
        str(widget._css),
        {trait: getattr(widget, trait) for trait in traits},
    )
