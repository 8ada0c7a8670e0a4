"""What stands in the gallery: every widget of the lab, with and without work in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from regiolab.course.lessons import sentences
from regiolab.course.quiz import quiz_lessons
from regiolab.figures import FIGURES
from regiolab.lab import Lab, open_lab
from regiolab.model.codes import POSITIONS, TENSIONS
from regiolab.model.entities import Region
from regiolab.plenary.board.pages import PAGES
from regiolab.teaching.exercises import EXERCISES
from regiolab.teaching.questions import QUESTIONS
from tools.bench.full_work import full_work

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

    from regiolab.widgets.kit.kit import KitWidget

REGION: Final = Region(level="corop", code="CR14")
_WIDTH_ON_A_LAPTOP: Final = 780
"""That a page of 1366 by 768 asks of a map; nobody answers it in the gallery."""


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
                made = widget(lab)
                if name == "example":
                    _do(made, "example", filled=state == "full")
                if room == "map":
                    _do(made, "room", width=_WIDTH_ON_A_LAPTOP)
                yield _shown(room, name, state, made)
    yield from _states_of_groups(language, folder, rooms)
    for name in FIGURES:
        if not rooms or "figures" in rooms:
            yield _shown("figures", name, REGION.code, full.figure(name))


def _states_of_groups(language: str, folder: Path, rooms: Collection[str]) -> Iterator[Shown]:
    """Return what only several people or groups bring about."""
    two = open_lab(language, folder=folder / "two")
    two.workspace.replace_content(full_work(), "fill the gallery", {})
    if not rooms or "vote" in rooms:
        yield _shown("vote", "priorities", "two who disagree", _two_who_disagree(two))
    if not rooms or "scan" in rooms:
        yield _shown("scan", "tension_scan", "two opposite", _two_opposite(two))
    if not rooms or "board" in rooms:
        board = _board_of_three(open_lab(language, folder=folder / "board"))
        for page in PAGES:
            _do(board, "step", step=page.code)
            yield _shown("board", "board", page.code, board)


def _two_who_disagree(lab: Lab) -> KitWidget:
    """Return a vote of two people, of whom one puts everything the other way round."""
    vote = lab.priorities()
    _do(vote, "start")
    wanted = _ballot(vote)
    _do(vote, "hand_in")
    _do(vote, "start")
    for place, item in enumerate(reversed(wanted)):
        for _ in range(_ballot(vote).index(item) - place):
            _do(vote, "move", item=item, by=-1)
    _do(vote, "hand_in")
    _do(vote, "show")
    return vote


def _ballot(vote: KitWidget) -> list[str]:
    """Return the ids on the screen, in the order in which somebody has them now."""
    return [row["id"] for row in vote.view["ballot"]["rows"]]


def _two_opposite(lab: Lab) -> KitWidget:
    """Return a scan of two people who stand at the two ends of everything."""
    for code in TENSIONS:
        ends = {
            seat: {"position": place, "strain": "strong"}
            for seat, place in (("1", POSITIONS[0]), ("2", POSITIONS[-1]))
        }
        lab.workspace.put("tensions", code, {"answers": ends}, step="scan")
    for seat in ("3", "4"):
        lab.workspace.remove("seats", seat)
    return lab.tension_scan()


def _board_of_three(lab: Lab) -> KitWidget:
    board = lab.board()
    for name, parties in (("Noord", 30), ("Midden", 20), ("Zuid", 12)):
        work = full_work(parties)
        work.update("about", "about", {"group": name})
        _do(board, "take_in", files=[{"name": f"{name}.json", "text": work.to_json()}])
    return board


def _do(widget: KitWidget, name: str, /, **args: Any) -> None:
    """Let a widget carry out a command, as its page would ask it."""
    done = widget.answer({"type": "command", "client": "", "seq": 1, "name": name, "args": args})
    if not done["ok"]:
        raise RuntimeError(done["error"])
    widget.refresh()


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
