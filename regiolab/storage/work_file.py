"""The file of a work on disk with its journal and versions, and what we know to be in it."""

from __future__ import annotations

import contextlib
import hashlib
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from regiolab.model import InputError, document
from regiolab.model.content import digest_of
from regiolab.storage.files import (
    Signature,
    glance,
    replace_text,
    set_aside,
    signature,
    status,
    text_of,
)
from regiolab.storage.journal import JOURNAL, Entry, Journal
from regiolab.storage.recovery import Kept, last_good
from regiolab.storage.versions import INTERVAL, Version, keep, keep_now, versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from regiolab.model.change import Change
    from regiolab.model.history import History, Kind


class Found(NamedTuple):
    """What is in a file: the work, the digest of its canonical text, and the file from outside.

    `content` is the SHA-256 of its bytes, `seen` how it looked; `None` for no file.
    """

    document: document.Document
    digest: str
    content: str
    seen: Signature | None

    @property
    def at(self) -> datetime:
        """When it was written (UTC)."""
        return _seen_at(self.seen)


class WorkFile:
    """`workspace.json`, the journal and the versions in one folder.

    Who writes holds the lock of the folder; looking needs none.

    Args:
        folder: where they stand, or will.

    Attributes:
        saved: the work that we wrote or read last, `None` before that.
        digest: of its canonical text.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.saved: document.Document | None = None
        self.digest: str | None = None
        self._path = folder / "workspace.json"
        self._versions = folder / "versions"
        self._journal = Journal(folder / JOURNAL)
        self._version_at: datetime | None = None
        self._content: str | None = None
        self._seen: Signature | None = None

    @property
    def is_there(self) -> bool:
        """Whether anything stands in the place of the file.

        Raises:
            OSError: the disk does not answer.
        """
        return status(self._path) is not None

    @property
    def is_file(self) -> bool:
        """Whether that is a file.

        Raises:
            OSError: the disk does not answer.
        """
        found = status(self._path)
        return found is not None and stat.S_ISREG(found.st_mode)

    @property
    def looks_other(self) -> bool:
        """Whether the file looks other from outside than it did; cheap."""
        now = glance(self._path)
        return now is not None and now != self._seen

    @property
    def has_other_steps(self) -> bool:
        """Whether another kernel wrote in the journal."""
        return self._journal.has_changed()

    def found(self) -> Found | None:
        """Return what is in the file, `None` when it is what we know.

        Raises:
            OSError: the file cannot be read.
            InputError: it is damaged, foreign or newer.
        """
        now = signature(self._path)
        raw = self._path.read_bytes()
        content = hashlib.sha256(raw).hexdigest()
        if content == self._content:
            self._seen = now
            return None
        read = document.read(text_of(raw))
        return Found(read, digest_of(document.written(read)), content, now)

    def know(self, found: Found) -> None:
        """Remember what was found as what is in the file."""
        self.saved, self.digest = found.document, found.digest
        self._content, self._seen = found.content, found.seen

    def history(self, digest: str) -> History | None:
        """Return the steps that lead to a state, `None` when the journal does not know it."""
        return self._journal.history(digest)

    def has_been(self, beginnings: Iterable[str]) -> list[str]:
        """Return which of these states the work has been in, or is in; see `Journal.leads_to`."""
        now = self.digest or ""
        known = self._journal.leads_to(beginnings)
        return [one for one in beginnings if one in known or now.startswith(one)]

    def states(self) -> list[str]:
        """Return the states that the work has been in here, as far as the journal knows."""
        return self._journal.states()

    def mend_journal(self, digest: str) -> None:
        """Go on behind a line of the journal that was cut off, from a version that is kept."""
        if self._journal.is_cut_before(digest):
            # Undo can wait for a folder that can be written; the file itself is safe.
            with contextlib.suppress(OSError):
                keep_now(self._versions, text_of(self._path.read_bytes()))
                self._journal.go_on(digest)

    def write(
        self, work: document.Document, text: str, changes: Sequence[tuple[Kind, Change]]
    ) -> None:
        """Write the work, in the journal first.

        Args:
            work: the whole work.
            text: its canonical text.
            changes: what was done since we wrote or read it last; of a file that we do not know
                the journal begins anew.

        Raises:
            OSError: it cannot be written; what was in the file is still there.
        """
        digest = digest_of(text)
        if self.digest is None:
            if self._journal.until(digest) is None:
                self._journal.start(digest)
        else:
            if self._journal.until(self.digest) is None or self._journal.is_long():
                # A journal can only bring back what begins at a state that is kept.
                keep_now(self._versions, text_of(self._path.read_bytes()))
            entries = [Entry(kind, change, "") for kind, change in changes]
            entries[-1] = replace(entries[-1], digest=digest)
            self._journal.write(self.digest, entries)
        replace_text(self._path, text)
        self.know_written(work, digest)

    def keep_version(self, text: str) -> None:
        """Keep a version when the newest is five minutes old; see `versions.keep`.

        Within five minutes of one that was seen nothing is asked of the disk, which in a browser is
        slow.
        """
        now = datetime.now(UTC)
        if self._version_at is not None and timedelta() <= now - self._version_at < INTERVAL:
            return
        # The file itself is safe; versions are the second line and the next save tries again.
        with contextlib.suppress(OSError):
            self._version_at = keep(self._versions, text, now)

    def keep_first_version(self, text: str) -> None:
        """Keep a version at once."""
        with contextlib.suppress(OSError):
            keep_now(self._versions, text)

    def versions(self) -> list[Version]:
        """Return the versions to go back to, newest first."""
        return versions(self._versions)

    def set_aside(self) -> str:
        """Keep a file that cannot be used under another name; return that name."""
        return set_aside(self._path).name

    def last_good(self) -> Kept | None:
        """Return the last state that was saved, by whichever kernel; `None` for none."""
        return last_good(list(self._bases()), self._journal)

    def bring_back(self, work: document.Document) -> str:
        """Write a state that was saved before; return its digest. See `know_written`."""
        text = document.written(work)
        replace_text(self._path, text)
        return digest_of(text)

    def know_written(self, work: document.Document, digest: str) -> None:
        """Remember a work that was just written as what is in the file."""
        self.saved = work
        self.digest = self._content = digest
        self._seen = glance(self._path)

    def clear_leftovers(self) -> None:
        """Remove what a killed process was writing: it was never acknowledged."""
        for folder in (self.folder, self._versions):
            for leftover in folder.glob(".*.tmp"):
                with contextlib.suppress(OSError):
                    leftover.unlink()

    def _bases(self) -> Iterator[Kept]:
        """Give the state that we saved or read last, then the versions, newest first."""
        if self.saved is not None:
            yield Kept(self.saved, _seen_at(self._seen))
        for version in self.versions():
            with contextlib.suppress(OSError, InputError):
                yield Kept(document.read(version.text()), version.at)


def _seen_at(seen: Signature | None) -> datetime:
    """Return when a file was written (UTC); now for none."""
    return datetime.fromtimestamp(seen[2] / 1e9, UTC) if seen else datetime.now(UTC)
