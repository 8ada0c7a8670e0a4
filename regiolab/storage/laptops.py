"""Who works on one folder: a number for each laptop, a name where one was typed, no accounts.

A browser has an id of its own, so that the same laptop keeps its number through a restart. The
numbers stand in `.places/laptops.json`; what each place is at now beside its lock, in
`.places/<place>.json`, for as long as that lock is held.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from regiolab.storage.files import glance, replace_text
from regiolab.storage.process_lock import process_lock

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.storage.files import Signature
    from regiolab.storage.places import Places

LONGEST_NAME: Final = 40
"""Characters of a name or role."""

_SPOKE_WITHIN: Final = 150.0
"""Seconds: a page in sight speaks every minute, so who did not speak for so long is not there."""

_FORGOTTEN_AFTER: Final = 3600.0
"""Seconds after which the note of a place that ended is taken away."""

_WRITE_EVERY: Final = 20.0
"""Seconds between two notes that this place is there, when nothing else changed."""

_LOOK_EVERY: Final = 5.0
"""Seconds after which is looked again whether places ended."""

_PATIENCE: Final = 2.0


@dataclass(frozen=True)
class Present:
    """A laptop that works on the folder now.

    Attributes:
        number: of the laptop, from 1.
        name: what was typed there; empty for nothing.
        at: the field that is being typed in, as `collection.id.field`; empty for none.
        is_here: whether it is this one.
    """

    number: int
    name: str
    at: str
    is_here: bool


@dataclass
class _Note:
    """What a place says of itself.

    `server` tells the kernels of one server from those of another; `browsers` are those that
    spoke to it, with the moment.
    """

    number: int = 0
    name: str = ""
    at: str = ""
    server: str = ""
    spoke: str = ""
    browsers: dict[str, str] | None = None


class Laptops:
    """The laptops that work on one folder.

    Args:
        places: the places of the folder.

    Attributes:
        here: this one and the others, by number; empty before a page spoke.
        have_others_spoken: whether a place of another laptop spoke just now, lock or no lock.
        are_two_on_one_server: whether two browsers speak to one server.
        do_locks_fail: whether a place spoke of which nobody holds the lock.
    """

    def __init__(self, places: Places) -> None:
        self.here: tuple[Present, ...] = ()
        self.have_others_spoken = False
        self.are_two_on_one_server = False
        self.do_locks_fail = False
        self._places = places
        self._mine = _Note(server=_server())
        self._browser = ""
        self._written = 0.0
        self._looked = 0.0
        self._seen: Signature | None = None
        self._ended: dict[str, str] = {}

    @property
    def number(self) -> int:
        """The number of this laptop, 0 before a page spoke."""
        return self._mine.number

    @property
    def name(self) -> str:
        """The name that was typed on it."""
        return self._mine.name

    def meet(self, browser: str, name: str) -> None:
        """Note that a page of a browser spoke, and what its person is called.

        Where nothing can be written the laptop has no number, and nobody sees it.
        """
        name = " ".join(name.split())[:LONGEST_NAME]
        is_known = (browser, name) == (self._browser, self._mine.name)
        if is_known and monotonic() - self._written < _WRITE_EVERY:
            return
        with contextlib.suppress(OSError):
            self._places.take()
            if not self._places.is_taken:
                return
            if not is_known:
                self._mine.number = self._numbered(browser, name)
                self._browser, self._mine.name = browser, name
            spoke = _now()
            self._mine.browsers = {**(self._mine.browsers or {}), browser: spoke}
            self._write(spoke)

    def work_on(self, at: str) -> None:
        """Note which field is being typed in; empty for none."""
        if not self.number or at == self._mine.at:
            return
        self._mine.at = at[:200]
        with contextlib.suppress(OSError):
            self._write(_now())

    def look(self) -> bool:
        """Look who is there; return whether that is another than it was. Cheap when all is quiet.

        Before a page spoke here nothing is looked at.
        """
        if not self.number:
            return False
        seen, now = glance(self._places.folder), monotonic()
        if seen == self._seen and now - self._looked < _LOOK_EVERY:
            return False
        before = self._known()
        self._seen, self._looked = seen, now
        notes = self._notes()
        present: dict[int, Present] = {}
        for place, note in notes.items():
            if self._is_at_work(place, note):
                one = Present(note.number, note.name, note.at, note.number == self.number)
                known = present.get(note.number)
                if known is None or not known.at:
                    present[note.number] = one
        self.here = tuple(present[number] for number in sorted(present))
        self.are_two_on_one_server = _two_on_one_server(notes.values(), self._mine.server)
        self.have_others_spoken = any(
            note.number != self.number and _age(note.spoke) < _SPOKE_WITHIN
            for note in notes.values()
        )
        return before != self._known()

    def _known(self) -> tuple[object, ...]:
        two, fail = self.are_two_on_one_server, self.do_locks_fail
        return self.here, self.have_others_spoken, two, fail

    def is_present(self, number: int) -> bool:
        """Whether another laptop with that number is there now."""
        return any(one.number == number and not one.is_here for one in self.here)

    def _is_at_work(self, place: str, note: _Note) -> bool:
        """Whether a place is there; one that speaks on without a lock says that locks fail."""
        if place in self._ended:
            if note.spoke > self._ended[place]:
                self.do_locks_fail = True
            return self.do_locks_fail and _age(note.spoke) < _SPOKE_WITHIN
        if self._places.is_there(place):
            return True
        self._ended[place] = note.spoke
        if _age(note.spoke) > _FORGOTTEN_AFTER:
            with contextlib.suppress(OSError):
                (self._places.folder / f"{place}.json").unlink(missing_ok=True)
        return False

    def _notes(self) -> dict[str, _Note]:
        found = {}
        for path in sorted(self._places.folder.glob("*.json")):
            if path.name != _NUMBERS and (note := _read_note(path)):
                found[path.stem] = note
        return found

    def _write(self, spoke: str) -> None:
        self._mine.spoke, self._written = spoke, monotonic()
        text = json.dumps(asdict(self._mine), ensure_ascii=False)
        replace_text(self._places.folder / f"{self._places.here}.json", text)

    def _numbered(self, browser: str, name: str) -> int:
        """Return the number of a browser, a new one when it has none, and keep its name."""
        path = self._places.folder / _NUMBERS
        with process_lock(self._places.folder / ".laptops").acquire(timeout=_PATIENCE):
            known = _read_numbers(path)
            number = known.get(browser, {}).get("number") or 1 + max(
                (one["number"] for one in known.values()), default=0
            )
            known[browser] = {"number": number, "name": name}
            replace_text(path, json.dumps(known, ensure_ascii=False, indent=1))
        return number


_NUMBERS: Final = "laptops.json"


def _read_numbers(path: Path) -> dict[str, dict[str, Any]]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(data, dict):
        return {}
    return {
        browser: one
        for browser, one in data.items()
        if isinstance(one, dict) and isinstance(one.get("number"), int)
    }


def _read_note(path: Path) -> _Note | None:
    """Return what a place says of itself, `None` for what is no such note."""
    try:
        note = _Note(**json.loads(path.read_text(encoding="utf-8")))
        _age(note.spoke)
    except (OSError, ValueError, TypeError):
        return None
    return note if isinstance(note.number, int) and note.number > 0 else None


def _two_on_one_server(notes: Any, server: str) -> bool:
    spoke: dict[str, str] = {}
    for note in notes:
        if note.server == server:
            for browser, moment in (note.browsers or {}).items():
                spoke[browser] = max(spoke.get(browser, ""), moment)
    return sum(_age(moment) < _SPOKE_WITHIN for moment in spoke.values()) > 1


def _server() -> str:
    """Return what tells the server of this kernel from others: the computer, and its process."""
    return f"{socket.gethostname()}:{os.environ.get('JPY_PARENT_PID') or os.getppid()}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _age(moment: str) -> float:
    """Return the seconds since a moment.

    Raises:
        ValueError, TypeError: it is no moment.
    """
    return (datetime.now(UTC) - datetime.fromisoformat(moment)).total_seconds()
