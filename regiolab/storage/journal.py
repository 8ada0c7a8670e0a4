"""The journal: every change beside the file it led to, so that undo and recovery are possible.

One JSON object a line. The first line gives the digest of the state the journal starts from;
every later line a change that was made, undone or made again, and the digest of the state it led
to. What stands after the line that fits the file was never acknowledged and is written over.
Where the last line was cut off and the file has its step all the same, a new start follows: what
stands before it can still be undone.
A line that cannot be read is passed over; before anything is written then, the whole journal is
kept under another name.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from regiolab.model.change import Change
from regiolab.model.history import History, Kind
from regiolab.storage.files import (
    Signature,
    glance,
    replace_text,
    set_aside,
    signature,
    status,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_LARGEST = 4_000_000
_KEPT_ENTRIES = 500

JOURNAL: Final = "journal.jsonl"
"""What the file is called, beside the work."""


@dataclass(frozen=True)
class Entry:
    """One line: what happened, to which change, and the digest of the state after it."""

    kind: Kind | Literal["start"]
    change: Change | None
    digest: str
    end: int = 0
    """Where the line ends in the file, in bytes."""


class Journal:
    """The journal file of one workspace. Used under the lock of the workspace."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries: list[Entry] = []
        self._read_at: Signature | None = None
        self._is_damaged = False
        self._is_cut = False

    def has_changed(self) -> bool:
        """Return whether somebody else wrote in the journal since it was read or written here."""
        return glance(self._path) != self._read_at

    def is_long(self) -> bool:
        """Return whether the oldest changes are forgotten at the next writing."""
        self._load()
        return bool(self._entries) and self._entries[-1].end > _LARGEST

    def history(self, digest: str) -> History | None:
        """Return the undo stack that belongs to a state, `None` when the journal lacks it.

        When the line that led to it was cut off, that one step cannot be undone, the others can.
        """
        entries = self._entries if self.is_cut_before(digest) else self.until(digest)
        if entries is None:
            return None
        history = History()
        for entry in entries:
            if entry.kind != "start" and entry.change is not None:
                history.record(entry.kind, entry.change)
        return history

    def until(self, digest: str) -> list[Entry] | None:
        """Return the entries up to and including the last one that led to this state.

        `None` when the journal does not know the state.
        """
        self._load()
        known = self._known_until(digest)
        if known is None:
            self._read_at = None
            self._load()
            known = self._known_until(digest)
        return known

    def leads_to(self, beginnings: Iterable[str]) -> list[str]:
        """Return to which of these states an entry led; each is the beginning of a digest."""
        self._load()
        digests = [entry.digest for entry in self._entries]
        return [one for one in beginnings if any(digest.startswith(one) for digest in digests)]

    def states(self) -> list[str]:
        """Return the digests of the states that it knows, in order."""
        self._load()
        return [entry.digest for entry in self._entries]

    def begin_as_copy(self, digests: Sequence[str]) -> None:
        """Begin a journal for a copy of a work: which states it was in, and none of its steps.

        Who made a step is known where it was made alone; here numbers stand for other laptops.

        Raises:
            OSError: the folder cannot be written or the disk is full.
        """
        self._rewrite([Entry("start", None, one) for one in digests])

    def after(self, digest: str) -> list[Entry]:
        """Return the entries after the last one that led to this state."""
        known = self.until(digest)
        return [] if known is None else self._entries[len(known) :]

    def is_cut_before(self, digest: str) -> bool:
        """Whether the journal ends in a line that was cut off, and lacks this state."""
        return self.until(digest) is None and self._is_cut and bool(self._entries)

    def go_on(self, digest: str) -> None:
        """Go on at a state of which the line was cut off; that line is set aside, never lost.

        Raises:
            OSError: the folder cannot be written or the disk is full.
        """
        set_aside(self._path)
        self._rewrite([*self._entries, Entry("start", None, digest)])

    def start(self, digest: str) -> None:
        """Begin a new journal at a state; an older one is set aside, never lost.

        Raises:
            OSError: the folder cannot be written or the disk is full.
        """
        if status(self._path) is not None:
            set_aside(self._path)
        self._rewrite([Entry("start", None, digest)])

    def write(self, before: str, entries: list[Entry]) -> None:
        """Add entries behind the one that led to the state `before`, and flush them to disk.

        Raises:
            OSError: the folder cannot be written or the disk is full.
        """
        known = self.until(before)
        if known is None:
            begin = self.go_on if self.is_cut_before(before) else self.start
            begin(before)
            known = self._entries
        if self._is_damaged:
            # What can't be read stays on the disk, in case somebody can.
            set_aside(self._path)
            self._rewrite(known)
            known = self._entries
        if known and known[-1].end > _LARGEST:
            self._rewrite(_newest(known, before))
            known = self._entries
        end = known[-1].end
        added = []
        self._read_at = None
        with self._path.open("r+b") as file:
            if file.seek(0, os.SEEK_END) != end:
                file.truncate(end)
                file.seek(end)
            for entry in entries:
                line = _line(entry)
                file.write(line)
                end += len(line)
                added.append(replace(entry, end=end))
            file.flush()
            os.fsync(file.fileno())
        self._entries = known + added
        self._read_at = glance(self._path)

    def _known_until(self, digest: str) -> list[Entry] | None:
        for place in reversed(range(len(self._entries))):
            if self._entries[place].digest == digest:
                return self._entries[: place + 1]
        return None

    def _rewrite(self, entries: list[Entry]) -> None:
        replace_text(self._path, b"".join(_line(entry) for entry in entries).decode())
        self._read_at = None
        self._load()

    def _load(self) -> None:
        now = signature(self._path)
        if now == self._read_at and now is not None:
            return
        self._entries = []
        self._is_damaged = self._is_cut = False
        self._read_at = now
        if now is None:
            return
        end = 0
        with self._path.open("rb") as file:
            for line in file:
                end += len(line)
                entry = _entry(line, end)
                if entry is not None:
                    self._entries.append(entry)
                elif line.endswith(b"\n"):
                    self._is_damaged = True
                else:
                    self._is_cut = True  # mostly one that was never acknowledged


def _line(entry: Entry) -> bytes:
    change = None if entry.change is None else entry.change.to_json()
    data = {"kind": entry.kind, "change": change, "digest": entry.digest}
    return (json.dumps(data, ensure_ascii=False) + "\n").encode()


def _entry(line: bytes, end: int) -> Entry | None:
    """Return the entry on a line, `None` for a line that was cut off or is not ours."""
    try:
        data: dict[str, Any] = json.loads(line)
        change = None if data["change"] is None else Change.from_json(data["change"])
        return Entry(data["kind"], change, data["digest"], end) if line.endswith(b"\n") else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _newest(entries: list[Entry], digest: str) -> list[Entry]:
    """Keep the newest changes; older ones can be reached through the versions."""
    kept = entries[-_KEPT_ENTRIES:]
    while kept and kept[0].kind != "do":
        kept = kept[1:]
    if not kept:
        return [Entry("start", None, digest)]
    before = entries[len(entries) - len(kept) - 1].digest
    return [Entry("start", None, before), *kept]
