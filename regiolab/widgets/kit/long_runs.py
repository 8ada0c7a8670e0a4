"""Commands that take long: each in a thread of its own, followed, and to be stopped."""

from __future__ import annotations

from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Final

from regiolab.model.long_work import Stopped, told_to
from regiolab.regions.site_files import IN_BROWSER

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.widgets.kit.commands import Do, Reply

SAID_EVERY: Final = 0.25
"""Seconds between two times that a page is told how far it is."""


@dataclass
class Run:
    """One command that takes long, as long as it does.

    Args:
        key: the page that sent it, and its number there.
        owner: the class that takes it.
        say: tells the page how far it is, in per cent.
        clock: gives the seconds.
    """

    key: tuple[object, object]
    owner: type
    say: Callable[[int], None]
    clock: Callable[[], float] = monotonic
    _stop: Event = field(default_factory=Event)
    _percent: int = -1
    _said_at: float = -SAID_EVERY

    def stop(self) -> None:
        """Let it end at its next step."""
        self._stop.set()

    @property
    def is_stopped(self) -> bool:
        """Whether somebody stopped it."""
        return self._stop.is_set()

    def step(self, done: int, of: int) -> None:
        """Hear how much is done, and tell the page now and then; it never goes back.

        Raises:
            Stopped: somebody stopped it.
        """
        if self.is_stopped:
            raise Stopped
        percent = 100 * done // of
        now = self.clock()
        if percent > self._percent and now - self._said_at >= SAID_EVERY:
            self._percent, self._said_at = percent, now
            self.say(percent)


class LongRuns:
    """What one widget is at now.

    Args:
        has_threads: whether there are any; without them a page is told how far it is, and cannot
            stop it.
    """

    def __init__(self, *, has_threads: bool = not IN_BROWSER) -> None:
        self.has_threads = has_threads
        self._runs: list[Run] = []

    def begin(self, run: Run, work: Callable[[], Do], end: Callable[[Do], None]) -> None:
        """Do the long part of a command, in a thread of its own.

        Args:
            run: the command.
            work: does it, and returns what is left to do after it.
            end: is given that, or what raises why there is none.
        """
        self._runs.append(run)

        def go() -> None:
            do = _followed(run, work)
            try:
                end(do)
            finally:
                self._runs.remove(run)

        if self.has_threads:
            # The context says on which message of the page an answer follows.
            Thread(target=copy_context().run, args=(go,), daemon=True).start()
        else:
            go()

    def stop(self, client: object, seq: object) -> None:
        """Stop what a page asked for."""
        for run in [*self._runs]:
            if run.key == (client, seq):
                run.stop()

    def stop_of(self, owner: type) -> None:
        """Stop what an owner is at: it is about something else by now."""
        for run in [*self._runs]:
            if run.owner is owner:
                run.stop()

    def stop_all(self) -> None:
        """Stop everything: nobody waits for it any more."""
        for run in [*self._runs]:
            run.stop()


def _followed(run: Run, work: Callable[[], Do]) -> Do:
    """Return what is left to do; it raises what the work raised, or that it was stopped."""
    try:
        with told_to(run.step):
            run.step(0, 1)
            do = work()
    except BaseException as error:  # it is raised where the answer is made
        return partial(_raise, error)
    return partial(_unless_stopped, run, do)


def _raise(error: BaseException) -> Reply | None:
    raise error


def _unless_stopped(run: Run, do: Do) -> Reply | None:
    if run.is_stopped:
        raise Stopped
    return do()
