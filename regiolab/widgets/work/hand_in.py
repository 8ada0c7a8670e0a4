"""Hand in the work: in the folder of the day, or as a code that the room can read."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.course.routes import route, routes
from regiolab.exchange.formats.whole_work import whole_work
from regiolab.locale import N_, plural, time_of_day
from regiolab.model import InputError
from regiolab.storage.copies_elsewhere import last_copy, note_copy
from regiolab.storage.day import begin_day, day_of
from regiolab.storage.files import new_text, why_not_saved
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Context, Part

if TYPE_CHECKING:
    from datetime import datetime

    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.storage.copies_elsewhere import CopyElsewhere

SETTING: Final = "REGIOLAB_HAND_IN"
"""Names the folder that the board of the instructor follows; a hub or a starter sets it."""

_MOST_NAMES: Final = 120
"""So many names are tried; a room has fewer groups."""


class HandIn(Part[Context]):
    """The button that hands in, and what was handed in when."""

    def view(self) -> Json:
        """Return the words, what was handed in last, and when the work was last copied."""
        folder = os.environ.get(SETTING, "")
        handed = last_copy(self.context.stored.folder, "hand_in")
        return {
            "title": self.words(N_("Hand in")),
            "about": self.words(N_("To the folder of today: {folder}."), folder=folder)
            if folder
            else self.words(
                N_(
                    "Show the code in large letters, or copy it, and give it to whoever leads "
                    "the day. A file that you download will do too."
                )
            ),
            "button": self.words(N_("Hand in")) if folder else "",
            "handed": self._handed(handed) if handed else "",
            "copied": self._copied(),
            "route": {
                "label": self.words(N_("Which route do you follow today? It begins now.")),
                "value": day_of(self.context.stored.folder).route,
                "options": [
                    {"value": "", "label": self.words(N_("no route"))},
                    *(
                        {"value": one.code, "label": one.name.text(self.language)}
                        for one in routes()
                    ),
                ],
            },
        }

    def command_route(self, value: str) -> Reply:
        """Follow a route from now on: before its break you are reminded to take a copy along."""
        if value and route(value) is None:
            raise InputError(N_("Choose one from the list."))
        folder = self.context.stored.folder
        try:
            begin_day(folder, value)
        except OSError as error:
            raise why_not_saved(error, folder) from error
        return Reply(self.words(N_("You are reminded before the break.")) if value else "")

    def command_hand_in(self) -> Reply:
        """Put the whole work in the folder of today, under a name that nothing else has."""
        folder = Path(os.environ.get(SETTING, ""))
        if not os.environ.get(SETTING):
            raise InputError(N_("There is no folder to hand in. Give the share code or the file."))
        stored = self.context.stored
        try:
            name = _put(stored, folder)
        except OSError as error:
            raise _why_not(error, folder) from error
        return Reply(self._handed(note_copy(stored, "hand_in", name)))

    def _handed(self, copy: CopyElsewhere) -> str:
        parties = plural(self.language, N_("{count} party"), N_("{count} parties"), copy.parties)
        actions = plural(self.language, N_("{count} action"), N_("{count} actions"), copy.actions)
        said = self.words(
            N_("Handed in at {time}: {parties}, {actions}."),
            time=self._time(copy.moment),
            parties=parties,
            actions=actions,
        )
        if copy.digest == self.workspace.digest:
            return said
        return f"{said} {self.words(N_('You changed something since: hand in again.'))}"

    def _copied(self) -> str:
        copy = last_copy(self.context.stored.folder)
        if copy is None:
            return self.words(N_("There is no copy outside this computer yet."))
        said = self.words(
            N_("Last copy outside this computer: {time}."), time=self._time(copy.moment)
        )
        if copy.digest == self.workspace.digest:
            return said
        return f"{said} {self.words(N_('What you changed since is not in it.'))}"

    def _time(self, moment: datetime) -> str:
        return time_of_day(self.language, moment)


def _put(stored: StoredWorkspace, folder: Path) -> str:
    """Put the whole work in a folder where others hand in too; return the name of the file.

    Groups without a name, or of one name, give the same one in the same second: a later second
    is taken then, and nobody's file is written over.

    Raises:
        OSError: it cannot be written there.
    """
    for _ in range(_MOST_NAMES):
        made = whole_work(stored.workspace, stored.folder.name)
        with contextlib.suppress(FileExistsError):
            new_text(folder / made.name, made.content.decode())
            return made.name
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder))


def _why_not(error: OSError, folder: Path) -> InputError:
    """Return why nothing was handed in; the own work has nothing to do with it."""
    match error.errno:
        case errno.EACCES | errno.EPERM | errno.EROFS:
            reason = N_(
                "Not handed in: you may not write in {folder}. Your work stays as it is. Give the "
                "share code or the file, and tell whoever leads the day."
            )
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            reason = N_(
                "Not handed in: the disk of {folder} is full. Your work stays as it is. Give the "
                "share code or the file, and tell whoever leads the day."
            )
        case errno.ENOENT | errno.ENOTDIR:
            reason = N_(
                "Not handed in: the folder {folder} is not there now. Your work stays as it is. "
                "Give the share code or the file, and tell whoever leads the day."
            )
        case _:
            reason = N_(
                "Not handed in: {folder} does not answer as it should ({reason}). Your work "
                "stays as it is. Try again, or give the share code or the file."
            )
    why = error.strerror or type(error).__name__
    return InputError(reason, folder=str(folder), reason=why)
