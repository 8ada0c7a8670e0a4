"""Before a break of the route: take a copy along, when the last one lacks something."""

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


def reminder(stored: StoredWorkspace, language: str, now: datetime | None = None) -> str:
    """Return the reminder, empty when there is nothing to remind of.

    Args:
        stored: the work.
        language: of the words.
        now: by default this moment.
    """
    day = day_of(stored.folder)
    followed, minute = route(day.route), minute_of(day.began, now)
    begins = (
        None if followed is None or minute is None else followed.break_near(minute, MINUTES_BEFORE)
    )
    if begins is None or not size_of(stored.workspace):
        return ""
    copy = last_copy(stored.folder)
    if copy is not None and copy.digest == stored.workspace.digest:
        return ""
    at = datetime.fromisoformat(day.began).astimezone() + timedelta(minutes=begins)
    return text(
        language,
        N_(
            "Break at {time}. Not everything is in a copy outside this computer yet: download your "
            "work at the top, or hand it in under Our work."
        ),
        time=time_of_day(language, at),
    )
