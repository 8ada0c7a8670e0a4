"""What every widget shares: commands, acknowledgements, the saved line, undo, conflicts."""

from __future__ import annotations

import json
import os
import traceback
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

import anywidget
import traitlets

from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.locale import N_, text
from regiolab.locale.zone import use_zone
from regiolab.model import InputError
from regiolab.model.history import last
from regiolab.model.long_work import Stopped
from regiolab.model.words import word
from regiolab.widgets.kit.commands import Command, Do, Later, Reply, commands_of
from regiolab.widgets.kit.conflicts import conflict_views
from regiolab.widgets.kit.copies import bring_back, copy_of, copy_view
from regiolab.widgets.kit.long_runs import LongRuns, Run
from regiolab.widgets.kit.part import Context, Part
from regiolab.widgets.kit.readable import as_html, as_plain, with_private_fields
from regiolab.widgets.kit.reminder import reminder
from regiolab.widgets.kit.sight import Sight
from regiolab.widgets.kit.steps import (
    WHOLE,
    is_on_the_whole_work,
    part_of,
    subject_of,
    taken_in_words,
)
from regiolab.widgets.kit.together import notices_in_words, together_view

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from regiolab.model import Workspace
    from regiolab.model.change import Change
    from regiolab.model.codes import KitStep
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.messages import Acknowledgement, CommandMessage, KitView, StepView
    from regiolab.widgets.kit.readable import Readable


PartT = TypeVar("PartT", bound=Part[Any])


class KitWidget(anywidget.AnyWidget):
    """A view of the workspace that sends commands.

    A widget says how its view is made (`make_view`, JSON with all words in the reader's
    language) and which commands it takes (methods `command_<name>`, called with the arguments
    by name; they raise `InputError` for what cannot be accepted). A large one has `parts`, each
    with a view and commands of its own.

    Args:
        stored: the workspace on disk.
        language: `nl` or `en`.
    """

    parts: ClassVar[tuple[type[Part[Any]], ...]] = ()
    """The parts, each made once with the widget's context; two never take the same command."""

    own_entries: ClassVar[tuple[str, ...]] = ()
    """Large entries of the view: each goes to the browser by itself, and only when it changed."""

    view = traitlets.Dict()
    """What the widget shows, whole."""

    entry_names = traitlets.List(traitlets.Unicode()).tag(sync=True)
    other_entries = traitlets.Unicode("{}").tag(sync=True)
    """What goes to the browser is JSON text: of other values every one is looked at on the way."""

    workshop_steps: ClassVar[tuple[KitStep, ...]] = ()
    """The steps of a workshop that this widget holds; one that is left out is named above it."""

    subject: ClassVar[str] = ""
    """What its undo is about; the same for widgets on one subject. Empty: about the whole work."""

    takes_long: ClassVar[frozenset[str]] = frozenset()
    ends_work: ClassVar[frozenset[str]] = frozenset()
    """As of a `Part`."""

    commands: ClassVar[Mapping[str, Command]] = {}
    """Name -> command, of the widget and its parts."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.commands = commands_of(cls, cls.parts)

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self.stored = stored
        self.workspace = stored.workspace
        self.language = language
        self.context = self.make_context()
        self._made = {kind: kind(self.context) for kind in self.parts}
        self._stop: Callable[[], None] = lambda: None
        self._sight = Sight()
        self._runs = LongRuns()
        self._is_old = False
        self.add_traits(
            **{
                _trait_of(entry): traitlets.Unicode("null").tag(sync=True)
                for entry in self.own_entries
            }
        )
        super().__init__(entry_names=list(self.own_entries))
        self.refresh()
        self._stop = stored.subscribe(self._refresh_in_sight)
        self.on_msg(self._on_message)

    def make_context(self) -> Context:
        """Return what the parts share; a widget whose parts share more makes one of its own."""
        return Context(self.stored, self.language)

    def part(self, kind: type[PartT]) -> PartT:
        """Return the part of a kind.

        Raises:
            KeyError: the widget has no such part.
        """
        return cast("PartT", self._made[kind])

    def make_view(self) -> Mapping[str, object]:
        """Return what the widget shows, as JSON values. To be written by each widget."""
        raise TypeError(f"{type(self).__name__} has no make_view")

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return what the widget shows to a reader without a kernel. To be written by each widget.

        Args:
            shown: the work, without what a shareable version leaves out unless it was asked for.
            private: whether it was asked for.
        """
        raise TypeError(f"{type(self).__name__} has no readable")

    def __repr__(self) -> str:
        """Return what it is and its title, for a list or a console."""
        title = str(self.view.get("title", ""))
        return f"<{type(self).__name__}{title and ': '}{title}>"

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """Return the widget, and beside it what it shows as HTML and as text."""
        bundle = super()._repr_mimebundle_(**options)
        if bundle is None:
            return None
        data, about = bundle
        private = with_private_fields()
        with self.stored.one_at_a_time:
            if self._is_old:
                self.refresh()
            shown = self.workspace if private else shareable_version(self.workspace)
            title = str(self.view.get("title", ""))
            blocks = self.readable(shown, private=private)
        told = {
            "text/html": as_html(self.language, title, blocks),
            "text/plain": as_plain(self.language, title, blocks),
        }
        return {**data, **told}, about

    def refresh(self) -> None:
        """Make the view anew; the browser hears of what is another than it was."""
        with self.stored.one_at_a_time:
            self._is_old = False
            view = {"kit": self._kit_view(), **self.make_view()}
            if view == self.view:
                return
            self.view = view
            with self.hold_sync():
                for entry in self.own_entries:
                    self.set_trait(_trait_of(entry), json.dumps(view.get(entry)))
                others = {name: view[name] for name in view if name not in self.own_entries}
                self.other_entries = json.dumps(others)

    def _refresh_in_sight(self) -> None:
        """Make the view anew, or note that it is old: another lesson is in its place."""
        if self._sight.is_lost:
            self._is_old = True
        else:
            self.refresh()

    def close(self) -> None:
        """Stop following the workspace and take the widget off the page."""
        self._stop()
        self._runs.stop_all()
        super().close()

    def words(self, message: str, **values: object) -> str:
        """Return a message in the reader's language."""
        return text(self.language, message, **values)

    def answer(self, command: CommandMessage) -> Acknowledgement:
        """Carry out a command and return the acknowledgement.

        An error that is not the person's is shown as one sentence with the details in a fold,
        and raised when `REGIOLAB_RAISE` is set, as it is under test.
        """
        return self._acknowledge(command, lambda: self._begin(command)())

    def _acknowledge(self, command: CommandMessage, do: Do) -> Acknowledgement:
        client, seq = command.get("client"), command.get("seq")
        try:
            reply = self._in_subject(do)
        except Stopped:
            said = self.words(N_("Stopped. Nothing was changed."))
            return {
                **_ack(client, seq, ok=False),
                "error": said,
                "field": None,
                "stopped": True,
            }
        except InputError as error:
            return {
                **_ack(client, seq, ok=False),
                "error": error.text(self.language),
                "field": error.field,
            }
        except Exception:
            if os.environ.get("REGIOLAB_RAISE"):
                raise
            return {
                **_ack(client, seq, ok=False),
                "error": self.words(_UNEXPECTED),
                "field": None,
                "details": traceback.format_exc(),
            }
        problem = self.stored.problem
        return {
            **_ack(client, seq, ok=True),
            "saved": problem is None,
            "message": problem.text(self.language) if problem else reply.message,
            "data": reply.data,
        }

    def _begin(self, content: CommandMessage) -> Do:
        """Return what a command does with the workspace; its long part was done by then."""
        command = self.commands[content["name"]]
        owner = self._made.get(command.owner, self)
        carry_out = partial(command.carry_out, owner, **content.get("args", {}))
        return cast("Later", carry_out()).do if command.takes_long else carry_out

    def _in_subject(self, do: Do) -> Reply:
        self.workspace.subject = self.subject or WHOLE
        try:
            return do() or Reply()
        finally:
            self.workspace.subject = ""

    def command_ping(self, browser: str = "", name: str = "", zone: str = "") -> Reply:
        """Answer that somebody is there, and show what others did while nobody watched.

        Args:
            browser: what tells the browser from others; empty where it keeps nothing.
            name: the name or role that was typed in it.
            zone: the time zone of the browser; empty where it does not say.
        """
        use_zone(zone)
        if browser:
            self.stored.meet(browser, name)
        self.stored.follow()
        return Reply()

    def command_typing(self, at: str) -> Reply:
        """Let others see which field is being typed in, as `collection.id.field`."""
        self.stored.work_on(at)
        return Reply()

    def command_undo(self) -> Reply:
        """Take the last step back that was made here and on this subject."""
        taken = self.workspace.take_back(self._is_my_step)
        if taken is None:
            return Reply(self.words(N_("There is nothing to undo.")))
        return Reply(taken_in_words(self.workspace, taken, self.language, N_("Undone: {step}")))

    def command_redo(self) -> Reply:
        """Make the step again that was undone last here and on this subject."""
        taken = self.workspace.make_again(self._is_my_step)
        if taken is None:
            return Reply(self.words(N_("There is nothing to redo.")))
        return Reply(taken_in_words(self.workspace, taken, self.language, N_("Done again: {step}")))

    def _is_my_step(self, change: Change) -> bool:
        """Whether a step is one to take back, or to make again, in this widget.

        A step on the whole work, such as a copy that was brought back, is everybody's while
        nothing came after it: what it replaced is in this widget too, and the button names it.
        """
        if not self.stored.is_ours(change):
            return False
        if self.subject in ("", subject_of(change)):
            return True
        history = self.workspace.history
        newest = (*history.done[-1:], *history.undone[-1:])
        return is_on_the_whole_work(change) and any(one.id == change.id for one in newest)

    def command_copy(self) -> Reply:
        """Give a copy of the work, for the browser to keep."""
        return Reply(data=copy_of(self.stored, self.language))

    def command_known(self, states: list[str]) -> Reply:
        """Say in which of these states this work has been: a copy of another is not here."""
        return Reply(data={"known": self.stored.has_been(states)})

    def command_bring_back(self, code: str) -> Reply:
        """Bring back a copy that the browser kept."""
        self.workspace.subject = WHOLE
        bring_back(self.stored, code)
        return Reply(self.words(N_("Your work is back. With undo you go back to what was here.")))

    def command_settle(self, conflict: str, mine: bool) -> Reply:
        """Choose between the two values of a field that two people changed at once."""
        self.workspace.settle(conflict, mine=mine)
        return Reply(self.words(N_("Chosen.")))

    def _on_message(self, _widget: object, content: Json, _buffers: object) -> None:
        if content.get("type") == "sight":
            self._sight.note(content["client"], seen=content["seen"])
            if self._is_old:
                self._refresh_in_sight()
        if content.get("type") == "stop":
            self._runs.stop(content.get("client"), content.get("seq"))
        if content.get("type") != "command":
            return
        self.stored.hear()
        self._sight.hear(str(content.get("client")))
        asked = self.commands.get(content.get("name", ""))
        command = cast("CommandMessage", content)
        if asked is not None and asked.ends_work:
            self._runs.stop_of(asked.owner)
        if asked is not None and asked.takes_long:
            self._say({"type": "working"}, command)
            run = Run((content.get("client"), content.get("seq")), asked.owner, self._far(command))
            self._runs.begin(run, lambda: self._begin(command), partial(self._end, command))
        else:
            self._end(command, lambda: self._begin(command)())

    def _end(self, command: CommandMessage, do: Do) -> None:
        # This widget's view and the answer go first; other widgets may have figures to draw.
        with self.stored.telling_afterwards(all_but=self._refresh_in_sight):
            ack = self._acknowledge(command, do)
            self.refresh()
            self.send(ack)

    def _far(self, command: CommandMessage) -> Callable[[int], None]:
        """Return what tells the page of a command how far it is."""
        can_stop = self._runs.has_threads
        return lambda percent: self._say(
            {"type": "progress", "percent": percent, "can_stop": can_stop}, command
        )

    def _say(self, message: Json, command: CommandMessage) -> None:
        told = {key: command.get(key) for key in ("client", "seq")}
        self.send({**message, **told})

    @property
    def saved_at(self) -> datetime | None:
        """When what is shown here was saved last, `None` before the first time."""
        return self.stored.saved_at

    def _kit_view(self) -> KitView:
        stored = self.stored
        history = self.workspace.history
        saved_at = self.saved_at
        return {
            "language": self.language,
            "workspace": self.workspace.id,
            "saved_at": saved_at.isoformat(timespec="seconds") if saved_at else None,
            "copy": copy_view(stored),
            "together": together_view(stored, self.language),
            "reminder": reminder(stored, self.language),
            "left_out": self._steps_left_out(),
            "problem": stored.problem.text(self.language) if stored.problem else None,
            "notices": notices_in_words(stored, self.language),
            "undo": self._step(history.done, N_("Undo"), N_("Undo: {step}")),
            "redo": self._step(history.undone, N_("Redo"), N_("Redo: {step}")),
            "conflicts": conflict_views(self.workspace, self.language),
            "words": {key: self.words(message) for key, message in _WORDS.items()},
        }

    def _steps_left_out(self) -> str:
        steps = [step for step in self.workshop_steps if step in self.workspace.kit.steps_off]
        if not steps:
            return ""
        return self.words(
            N_("Left out today: {steps}. You may do it, and nobody waits for it."),
            steps=", ".join(word(self.language, "kit_step", step) for step in steps),
        )

    def _step(self, steps: list[Change], bare: str, named: str) -> StepView:
        change = last(steps, self._is_my_step)
        if change is None:
            return {"label": self.words(bare), "enabled": False}
        step = self.words(change.name, **change.values)
        part = "" if self.subject else part_of(change, self.language)
        if part:  # it may be about any lesson, so it says about which part
            step = self.words(N_("{step} ({part})"), step=step, part=part)
        return {"label": self.words(named, step=step), "enabled": True}


def _ack(client: str | None, seq: int | None, *, ok: bool) -> Acknowledgement:
    return {"type": "ack", "client": client, "seq": seq, "ok": ok}


def _trait_of(entry: str) -> str:
    return f"entry_{entry}"


_UNEXPECTED = N_(
    "Something went wrong here that should not. What you had is still there; "
    "try again, or reload the page."
)

_WORDS = {
    "saved_at": N_("saved at {time}"),
    "not_saved_yet": N_("not saved yet"),
    "dead": N_(
        "Not saved: the connection is gone. Reload the page; "
        "if the lesson doesn't begin by itself, press “Start again” or ▶▶."
    ),
    "busy": N_("One moment: the lesson is still at work. What you typed stays here."),
    "too_large": N_("This is too large: at most 10 MB. Leave out what you do not need."),
    "wrong_kind": N_("This file is of another kind. Choose one that ends in {kinds}."),
    "stop": N_("Stop"),
    "stopping": N_("Stopping…"),
    "at_work": N_("At work: {percent}%"),
    "one_file": N_("Drop one file at a time."),
    "put_back": N_("Put it back in the box"),
    "dead_text": N_("What you typed stays here."),
    "draft": N_("This text is not saved yet."),
    "save_draft": N_("Save this text"),
    "drop_draft": N_("Leave it as it was"),
    "copy_is_safe": N_("The work of {time} is safe in this browser too."),
    "copy_offered": N_("This browser keeps work of yours that is not here."),
    "copy_fuller": N_(
        "This browser keeps work of yours that is not here. It takes the place of what is here; "
        "undo brings that back."
    ),
    "leave_copy": N_("Leave it under Our work"),
    "bring_back": N_("Bring back: {what}, {time}"),
    "details": N_("Details for whoever helps you"),
    "close": N_("Close"),
    "keep_theirs": N_("Keep “{value}”"),
    "take_mine": N_("Take “{value}”"),
}
"""The words that the kit's own JavaScript shows."""
