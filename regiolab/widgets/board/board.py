"""The board for the room: take in, confirm names, show one thing at a time, take home."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast, get_args

from regiolab.course.routes import route
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.long_work import one_of, stretch
from regiolab.plenary.board.board_state import Board, taken
from regiolab.plenary.board.pages import PAGES
from regiolab.plenary.comparing.laid_over import laid_over
from regiolab.plenary.comparing.results import COMPARED, asked_in
from regiolab.plenary.comparing.room_votes import room_votes
from regiolab.plenary.merging.handed_in import LARGEST
from regiolab.plenary.merging.ledger import Ledger
from regiolab.plenary.report.joint_files import JointFile, joint_file
from regiolab.storage import StoredWorkspace
from regiolab.storage.shared_folder import typed_folder
from regiolab.widgets.board.board_view import (
    names_view,
    show_view,
    take_home_view,
)
from regiolab.widgets.board.collect_view import collect_view
from regiolab.widgets.board.day_view import began_at_part, day_view
from regiolab.widgets.board.decide_view import decide_view
from regiolab.widgets.board.maps_view import maps_view
from regiolab.widgets.board.together import Together
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Later, Reply, commands_of
from regiolab.widgets.kit.downloads import given
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.marks import mark_styles
from regiolab.widgets.kit.readable import paragraphs, points
from regiolab.widgets.vote.vote import Vote, VoteContext
from regiolab.widgets.work.hand_in import SETTING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.plenary.board.board_state import Seen, Taken
    from regiolab.plenary.comparing.result import Result
    from regiolab.plenary.merging.ledger import DecisionKind
    from regiolab.plenary.merging.merged import Merged
    from regiolab.widgets.kit.readable import Readable

FOLDER: Final = "board"
_LONGEST_TIMER: Final = 180
_OF_THE_VOTE: Final = commands_of(Vote, ())
_TIMES: Final = (5, 10, 15, 20, 30)
_READING_TAKES: Final = 0.3
"""So much of the way is behind when files are read; the rest is merging them."""


class PlenaryBoard(KitWidget):
    """The board of a day with groups.

    Args:
        stored: the instructor's own work; the board is kept in a folder beside it.
        language: `nl` or `en`.
        followed: a folder in which groups hand in; without one that of the day, where a hub or
            a starter set it.
    """

    _esm = script("plenary_board")
    _css = styles("plenary_board") + mark_styles()

    takes_long = frozenset(
        {"take_in", "export_file", "decide", "take_back", "look", "follow", "open_ledger"}
    )

    def __init__(
        self, stored: StoredWorkspace, language: str, followed: str | Path | None = None
    ) -> None:
        given = followed or os.environ.get(SETTING)
        self.board = Board(stored.folder / FOLDER, Path(given) if given else None)
        votes = StoredWorkspace(stored.folder / FOLDER / "votes", stored.workspace.about.title)
        self._together = Together(self.board, language)
        self.language = language
        self.vote = Vote(VoteContext(votes, language, lambda: self.merged.workspace))
        self.vote.go_on_with(self.board.state.voting)
        super().__init__(stored, language)

    @property
    def merged(self) -> Merged:
        """What the groups made, made anew when something was handed in or decided."""
        return self._together.merged

    def result(self, code: str) -> Result:
        """Return one thing that the groups agree or differ on, worked out once for a merge."""
        return self._together.result(code)

    @property
    def saved_at(self) -> datetime | None:
        """When something was kept on the board; the work beside it stays as it was."""
        return self.board.kept_at or self.stored.saved_at

    def make_view(self) -> Json:
        """Return the step that is open, and the timer."""
        state, merged = self.board.state, self.merged
        return {
            "title": self.words(N_("Plenary board")),
            "full_screen": {
                "fill": self.words(N_("Full screen")),
                "leave": self.words(N_("Back to the page")),
            },
            "step": state.step,
            "steps": [{"value": one.code, "label": one.numbered(self.language)} for one in PAGES],
            "follows": self.board.followed is not None,
            "timer": {
                "until": state.timer_until,
                "title": self.words(N_("Timer")),
                "set": [
                    {"minutes": one, "label": self.words(N_("{count} min"), count=one)}
                    for one in _TIMES
                ],
                "stop": self.words(N_("Stop the timer")),
                "over": self.words(N_("Time is up")),
                "sound": {
                    "label": self.words(N_("Sound at the end")),
                    "on": state.sound,
                },
                "left": self.words(N_("{time} left")),
            },
            "day": day_view(state, self.language),
            "collect": collect_view(merged, self.board.followed, self.language),
            "names": names_view(merged, self.language),
            "maps": maps_view(merged, state, self.language) if state.step == "maps" else None,
            "show": show_view(merged, self.result, state, self.language)
            if state.step == "show"
            else None,
            "decide": decide_view(merged, self.vote.view(), self.language)
            if state.step == "decide"
            else None,
            "take_home": take_home_view(merged, self.language),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return how many handed in and, where private, what was revealed; no group is named."""
        revealed = self.board.state.revealed if private else ()
        seen = [self.result(code) for code in asked_in(self.merged.layout) if code in revealed]
        return [
            *paragraphs(self.view["collect"]["count"]),
            *points([one.sentences[0].text(self.language) for one in seen]),
        ]

    def command_step(self, step: str) -> Reply:
        """Open a page of the board."""
        if step not in {one.code for one in PAGES}:
            raise InputError(N_("Choose one from the list."))
        return self._kept(step=step)

    def command_look(self) -> Later:
        """Look whether something was handed in; the view follows."""
        with stretch(0, _READING_TAKES):
            seen = self.board.look()
        with stretch(_READING_TAKES, 1):
            self._together.work_ahead(seen=seen)
        return Later(lambda: self.board.see(seen))

    def command_take_in(self, files: list[dict[str, str]]) -> Later:
        """Take in files or codes, each with its name and its text."""
        read = []
        for number, one in enumerate(files):
            with stretch(0, _READING_TAKES), one_of(number, files):
                given_text = str(one.get("text", ""))[: LARGEST * 4]
                read.append(taken(str(one.get("name", "")), given_text))
        with stretch(_READING_TAKES, 1):
            self._together.work_ahead(taken=read)
        return Later(partial(self._take_in, read))

    def _take_in(self, read: list[Taken]) -> Reply:
        self._guarded(partial(self.board.take_in, read))
        return Reply(str(collect_view(self.merged, None, self.language)["count"]))

    def command_follow(self, folder: str) -> Later:
        """Follow a folder in which groups hand in; with nothing typed, the one that was given."""
        chosen = str(typed_folder(folder)) if folder.strip() else ""
        with stretch(0, _READING_TAKES):
            seen = self.board.look_in(Path(chosen)) if chosen else None
        with stretch(_READING_TAKES, 1):
            self._together.work_ahead(seen=seen)
        return Later(partial(self._follow, chosen, seen))

    def _follow(self, folder: str, seen: Seen | None) -> Reply:
        self._kept(folder=folder)
        self.board.see(self.board.look() if seen is None else seen)
        return Reply(str(collect_view(self.merged, None, self.language)["count"]))

    def command_decide(self, kind: DecisionKind, about: list[str], value: str = "") -> Later:
        """Write a decision in the ledger."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        return self._written(lambda now: now.decide(kind, *about, value=value or None, at=at))

    def command_take_back(self, decision: str) -> Later:
        """Take a decision back."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        return self._written(lambda now: now.take_back(decision, at=at))

    def command_open_ledger(self, text: str) -> Later:
        """Put decisions of before in front of those of now."""
        return self._written(Ledger.from_json(text).in_front_of)

    def _written(self, write: Callable[[Ledger], Ledger]) -> Later:
        """Merge ahead with another ledger, and then write in that of then."""
        self._together.work_ahead(ledger=write(self.board.state.ledger))
        return Later(lambda: self._kept(ledger=write(self.board.state.ledger)))

    def command_maps(self, first: int) -> Reply:
        """Show the maps from a place on."""
        if not 0 <= first < max(len(self.merged.groups), 1):
            raise InputError(N_("Choose one from the list."))
        return self._kept(step="maps", first_map=first)

    def command_over(self, on: bool) -> Reply:
        """Lay the maps over each other, or put them side by side."""
        return self._kept(step="maps", over=on)

    def command_over_party(self, party: str) -> Reply:
        """Show every dot of one party, or with an empty id the means of several."""
        if party and party not in {one.party for one in laid_over(self.merged)}:
            raise InputError(N_("Choose one from the list."))
        return self._kept(step="maps", over=True, over_party=party)

    def command_show(self, code: str) -> Reply:
        """Open a result; it stays hidden until it is revealed."""
        if code not in COMPARED:
            raise InputError(N_("Choose one from the list."))
        return self._kept(step="show", shown=code)

    def command_reveal(self, code: str, on: bool) -> Reply:
        """Show a result to the room, or hide it again."""
        others = tuple(one for one in self.board.state.revealed if one != code)
        return self._kept(step="show", shown=code, revealed=(*others, code) if on else others)

    def command_names(self, on: bool) -> Reply:
        """Show or hide the names of the groups with the results."""
        return self._kept(names=on)

    def command_vote(self, name: str, args: Json) -> Reply:
        """Carry out a command of the vote on all actions, which is kept beside the board."""
        if name not in _OF_THE_VOTE:
            raise InputError(N_("Choose one from the list."))
        reply = _OF_THE_VOTE[name].carry_out(self.vote, **args)
        if self.vote.context.stored.problem is not None:
            raise self.vote.context.stored.problem
        self._kept(voting=self.vote.kept())
        return reply or Reply()

    def command_route(self, value: str) -> Reply:
        """Follow a route from now on, or none."""
        if value and route(value) is None:
            raise InputError(N_("Choose one from the list."))
        began = datetime.now(UTC).isoformat(timespec="seconds") if value else ""
        return self._kept(route=value, began=began)

    def command_part(self, value: str) -> Reply:
        """Put the clock of the route at the beginning of a part: there the room is now."""
        place = int(value) if value.isdecimal() else -1
        began = began_at_part(self.board.state.route, place, datetime.now(UTC))
        if began is None:
            raise InputError(N_("Choose one from the list."))
        return self._kept(began=began.isoformat(timespec="seconds"))

    def command_timer(self, minutes: int) -> Reply:
        """Set the timer, or stop it with 0."""
        if not 0 <= minutes <= _LONGEST_TIMER:
            raise InputError(N_("Choose one from the list."))
        until = datetime.now(UTC) + timedelta(minutes=minutes)
        return self._kept(timer_until=until.isoformat(timespec="seconds") if minutes else "")

    def command_sound(self, on: bool) -> Reply:
        """Let the timer be heard when it ends, or not."""
        return self._kept(sound=on)

    def command_export_file(self, file_format: str) -> Later:
        """Make a file to take home."""
        if file_format not in get_args(JointFile):
            raise InputError(N_("Choose one from the list."))
        with self.stored.one_at_a_time:
            merged = self.merged
            votes = room_votes(merged.workspace, self.vote.context.stored.workspace)
        made = joint_file(merged, cast("JointFile", file_format), self.language, votes=votes)
        return Later(partial(given, made, self.language))

    def _kept(self, **changes: Any) -> Reply:
        self._guarded(partial(self.board.keep, **changes))
        return Reply()

    def _guarded(self, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            raise InputError(
                N_(
                    "The board cannot write in {folder} ({reason}). What is on the screen is still "
                    "there; free the folder and try again."
                ),
                folder=str(self.board.folder),
                reason=error.strerror or type(error).__name__,
            ) from error
