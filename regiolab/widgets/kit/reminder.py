"""Before a break of the route, and before its end: take a copy along that holds everything."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from regiolab.course.routes import minute_of, route
from regiolab.locale import N_, text, time_of_day
from regiolab.storage.copies_elsewhere import last_copy
from regiolab.storage.day import day_of
from regiolab.widgets.kit.copies import size_of

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace

MINUTES_BEFORE: Final = 5
MINUTES_AFTER: Final = 30
"""So long after the end somebody may still be there to take a copy along."""


def reminder(stored: StoredWorkspace, language: str, now: datetime | None = None) -> str:
    """Return the reminder, empty when there is nothing to remind of.

    Args:
        stored: the work.
        language: of the words.
        now: by default this moment.
    """
    day = day_of(stored.folder)
    followed, minute = route(day.route), minute_of(day.began, now)
    if followed is None or minute is None or not size_of(stored.workspace):
        return ""
    begins = followed.break_near(minute, MINUTES_BEFORE)
    ends = followed.end_near(minute, MINUTES_BEFORE, MINUTES_AFTER)
    near = ends if begins is None else begins
    if near is None:
        return ""
    copy = last_copy(stored.folder)
    if copy is not None and copy.digest == stored.workspace.digest:
        return ""
    at = datetime.fromisoformat(day.began).astimezone() + timedelta(minutes=near)
    return text(
        language,
        _BREAK if begins is not None else _END,
        time=time_of_day(language, at),
    )


_BREAK: Final = N_(
    "Break at {time}. Not everything is in a copy outside this computer yet: download your "
    "work at the top, or hand it in under Our work."
)

_END: Final = N_(
    "The day ends at {time}. Not everything is in a copy outside this computer yet: download your "
    "work at the top, or hand it in under Our work."
)
