"""An exercise with a check: whether an answer is right, or what to look at."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, all_listed, decimal, text
from regiolab.widgets.lesson.exercise_panel import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Remark:
    """What to look at, and the number of one's own that it is about.

    Attributes:
        message: marked with `N_`; says what to look at, never the answer.
        where: what the number is of, such as a year; empty where there is none to show.
        yours: the number in the answer.
        names: of the answer itself, for `{names}` in the message.
    """

    message: str
    where: str = ""
    yours: float = 0.0
    names: tuple[str, ...] = ()

    def said(self, language: str) -> str:
        """Return the sentence, and the own number behind it."""
        told = text(language, self.message, names=all_listed(language, self.names))
        if not self.where:
            return told
        mine = (
            text(language, N_("nothing"))
            if self.yours != self.yours
            else decimal(language, self.yours, 1 if abs(self.yours) >= _LARGE else 3)
        )
        beside = text(language, N_("You have {mine} for {where}."), mine=mine, where=self.where)
        return f"{told} {beside}"


_LARGE = 10
"""From here on a number is told with one decimal."""


@dataclass(frozen=True)
class Exercise:
    """The check of one exercise.

    Args:
        number: of the lesson, such as `"01"`.
        judge: given the function that a participant completed, returns `None` when it is right,
            and else a message marked with `N_`, or a `Remark`, that says what to look at, never
            the answer.
            It calls the function with data of its own (a copy: an answer may change what it is
            given) and need not mind one that returns nothing or fails: `outcome` does.
        further: what to do once it is right, marked with `N_`.
    """

    number: str
    judge: Callable[[Callable[..., Any]], str | Remark | None]
    further: str


def outcome(exercise: Exercise, answer: object, language: str) -> Outcome:
    """Return what to say about an answer, in the reader's language. Nothing is raised."""
    if answer is None:
        return Outcome("unanswered", text(language, _NOT_YET))
    if not callable(answer):
        return Outcome("look", text(language, _NO_FUNCTION))
    try:
        said = exercise.judge(_asked(answer))
    except _NothingReturnedError:
        return Outcome("unanswered", text(language, _NOT_YET))
    except _AnswerError as error:
        return Outcome("failed", text(language, _STOPPED), _details(error.cause))
    except Exception as error:  # whatever the answer was, it was not what the check reads
        return Outcome("failed", text(language, _UNREADABLE), _details(error))
    if said is None:
        onward = text(language, exercise.further)
        return Outcome("right", f"{text(language, _RIGHT)} {onward}")
    if isinstance(said, Remark):
        return Outcome("look", said.said(language))
    return Outcome("look", text(language, said))


class _NothingReturnedError(Exception):
    """The function returned nothing: nobody completed it yet."""


class _AnswerError(Exception):
    """The function itself failed."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(str(cause))
        self.cause = cause


def _asked(answer: Callable[..., Any]) -> Callable[..., Any]:
    def call(*values: Any) -> Any:
        try:
            returned = answer(*values)
        except (Exception, SystemExit) as error:
            raise _AnswerError(error) from error
        if returned is None:
            raise _NothingReturnedError
        return returned

    return call


def _details(error: BaseException) -> str:
    """Return where it went wrong, without the frames of the check itself."""
    frames = error.__traceback__
    return "".join(
        traceback.format_exception(type(error), error, frames.tb_next if frames else None)
    )


_NOT_YET = N_(
    "Not answered yet. Complete the function, run its cell and run this one again. "
    "The hints are below."
)
_NO_FUNCTION = N_("The check needs the function itself: put its name here, without brackets.")
_STOPPED = N_(
    "Your function stopped before it gave an answer. The last line of the details says why."
)
_UNREADABLE = N_(
    "Your function gives something that the check cannot read. Compare it with what the sentence "
    "under its name asks for."
)
_RIGHT = N_("Right.")
