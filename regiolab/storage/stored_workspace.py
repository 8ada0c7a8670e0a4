"""One workspace on disk, shared by every kernel that has it open."""

from __future__ import annotations

import contextlib
import hashlib
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from threading import RLock
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from filelock import FileLock, Timeout

from regiolab.locale import N_
from regiolab.model import InputError, Workspace, document
from regiolab.model.content import digest_of
from regiolab.model.history import History
from regiolab.storage.files import (
    Signature,
    replace_text,
    set_aside,
    signature,
    text_of,
    why_not_saved,
)
from regiolab.storage.journal import Entry, Journal
from regiolab.storage.recovery import last_good
from regiolab.storage.versions import Version, keep, keep_now, versions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from regiolab.model.change import Change
    from regiolab.model.history import Kind

_PATIENCE = 5.0
"""Seconds to wait for another process that is saving."""

_POLL = 0.005
"""Seconds between two tries to get the lock: two kernels that are both busy take turns."""

_RETRY = 5.0
"""Seconds until what could not be saved is tried again without a change."""


class StoredWorkspace:
    """A workspace and its folder: load, save at every change, follow what others save.

    Args:
        folder: holds `workspace.json`, the journal, the versions and the lock. Made when absent.
        title: the title of a workspace that does not exist yet.
        language: its language.

    A folder that cannot be read or written is no error here: the work goes on in memory and
    `problem` says what to do.
    """

    def __init__(self, folder: Path, title: str, language: str = "nl") -> None:
        self.folder = folder
        self.saved_at: datetime | None = None
        """When the file was last written or read (UTC)."""
        self.problem: InputError | None = None
        """Why the last change could not be saved, `None` when all is saved."""
        self.notices: list[InputError] = []
        """What happened to files that could not be used."""
        self.turn = RLock()
        """Held by whoever changes, follows or shows the work: JupyterLab hands the commands of
        widgets to a thread of their own (a subshell), while cells and `follow` run in another."""
        self._path = folder / "workspace.json"
        self._versions = folder / "versions"
        self._journal = Journal(folder / "journal.jsonl")
        self._lock = FileLock(folder / ".lock")
        self._depth = 0
        self._saved: document.Document | None = None
        self._digest: str | None = None
        self._content: str | None = None
        self._seen: Signature | None = None
        self._next_try = 0.0
        self._waiting: list[tuple[Kind, Change]] = []
        self._subscribers: list[Callable[[], None]] = []
        self._changed = False
        self._held = 0
        self.workspace = Workspace.new(title, language)
        self.workspace.guard = self._guard
        self.workspace.recorder = self._record
        self.workspace.subscribe(self._note_change)
        self._open()

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back when something changed and saving was tried; return how to stop that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback) if callback in self._subscribers else None

    @contextmanager
    def telling_afterwards(self, all_but: Callable[[], None] | None = None) -> Iterator[None]:
        """Let subscribers hear of changes when the block is left: an answer goes first.

        `all_but` is a subscriber that hears nothing: it looked itself at the end of the block.
        """
        with self.turn:
            self._held += 1
            try:
                yield
            finally:
                self._held -= 1
                self._tell(all_but)

    def follow(self) -> None:
        """Take over what another process saved meanwhile; cheap when nothing changed.

        What could not be saved is tried again, every five seconds. While another thread has its
        turn nothing is done: the next look is soon enough.
        """
        if not self.turn.acquire(blocking=False):
            return
        try:
            self._follow()
        finally:
            self.turn.release()

    def _follow(self) -> None:
        if self._depth:
            return
        retry = self.problem is not None and monotonic() >= self._next_try
        now = signature(self._path)
        if not retry and (now is None or now == self._seen):
            return
        self._depth += 1
        try:
            if self._locked(patience=0):
                try:
                    self._save()
                finally:
                    self._lock.release()
        finally:
            self._depth -= 1
            self._tell()

    def versions(self) -> list[Version]:
        """Return the versions to go back to, newest first."""
        return versions(self._versions)

    def go_back_to(self, version_id: str) -> None:
        """Take over an earlier version, as one change that can be undone.

        Raises:
            InputError: the version is gone or damaged.
        """
        for version in self.versions():
            if version.id == version_id:
                with contextlib.suppress(FileNotFoundError):
                    self.replace_with(version.text(), N_("back to an earlier version"))
                    return
        raise InputError(N_("That version is no longer there. Choose another one."))

    def replace_with(self, text: str, step: str = N_("upload a file")) -> None:
        """Take over the content of a text, as one change that can be undone.

        Raises:
            InputError: the text is damaged, foreign or from a newer version.
        """
        self.workspace.replace_content(Workspace.from_json(text), step, {})

    def _open(self) -> None:
        self._depth += 1
        try:
            if not self._locked(_PATIENCE):
                return
            try:
                self._clear_leftovers()
                if self._digest is None:
                    self._save()
                with contextlib.suppress(OSError):
                    keep(self._versions, self.workspace.to_json())
            finally:
                self._lock.release()
        finally:
            self._depth -= 1

    def _clear_leftovers(self) -> None:
        """Remove what a killed process was writing: it was never acknowledged."""
        for folder in (self.folder, self._versions):
            for leftover in folder.glob(".*.tmp"):
                with contextlib.suppress(OSError):
                    leftover.unlink()

    @contextmanager
    def _guard(self) -> Iterator[None]:
        """Hold the lock around a change: look at the file before it, save after it."""
        with self.turn:
            if self._depth:
                yield
                return
            self._depth += 1
            try:
                locked = self._locked(_PATIENCE)
                try:
                    yield
                finally:
                    if locked:
                        try:
                            self._save()
                        finally:
                            self._lock.release()
            finally:
                self._depth -= 1
                self._tell()

    def _note_change(self) -> None:
        self._changed = True

    def _tell(self, all_but: Callable[[], None] | None = None) -> None:
        if self._changed and not self._held:
            self._changed = False
            for callback in list(self._subscribers):
                if callback != all_but:
                    callback()

    def _locked(self, patience: float) -> bool:
        """Take the lock and look at the file; return whether saving can go on.

        Where the lock cannot be had the file is looked at all the same: what is in it shows,
        and nothing is written.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=patience, poll_interval=_POLL)
        except Timeout:
            if patience:
                self._fail(_busy(self.folder))
                self._look()
            return False
        except OSError as error:
            self._fail(why_not_saved(error, self.folder))
            self._look()
            return False
        try:
            self._refresh()
        except OSError as error:
            self._lock.release()
            self._fail(why_not_saved(error, self.folder))
            return False
        return True

    def _fail(self, problem: InputError) -> None:
        """Note why nothing can be saved now."""
        self._changed = True
        self.problem = problem
        self._next_try = monotonic() + _RETRY

    def _record(self, kind: Kind, change: Change) -> None:
        self._waiting.append((kind, change))

    def _save(self) -> None:
        """Save what is waiting. The lock is held and the file was looked at."""
        try:
            if self._digest is None:
                self._write_anew()
            elif self._waiting:
                self._write_waiting(self._digest)
        except OSError as error:
            self._fail(why_not_saved(error, self.folder))
            return
        self._changed |= self.problem is not None
        self.problem = None

    def _write_waiting(self, before: str) -> None:
        text = self.workspace.to_json()
        digest = digest_of(text)
        if self._journal.until(before) is None or self._journal.is_long():
            # A journal can only bring back what begins at a state that is kept.
            keep_now(self._versions, text_of(self._path.read_bytes()))
        entries = [Entry(kind, change, "") for kind, change in self._waiting]
        entries[-1] = replace(entries[-1], digest=digest)
        self._journal.write(before, entries)
        replace_text(self._path, text)
        self._settle(digest)
        # The file itself is safe; versions are the second line and the next save tries again.
        with contextlib.suppress(OSError):
            keep(self._versions, text)

    def _write_anew(self) -> None:
        text = self.workspace.to_json()
        digest = digest_of(text)
        if self._journal.until(digest) is None:
            self._journal.start(digest)
        replace_text(self._path, text)
        self._settle(digest)
        with contextlib.suppress(OSError):
            keep_now(self._versions, text)

    def _settle(self, digest: str) -> None:
        self._saved = self.workspace.document
        self._digest = self._content = digest
        self._seen = signature(self._path)
        self._waiting.clear()
        self.saved_at = datetime.now(UTC)

    def _look(self) -> None:
        """Take over the file without the lock, if it can be read; nothing is written."""
        with contextlib.suppress(OSError, InputError):
            found = self._found()
            if found is not None:
                self._take_over(found)

    def _refresh(self) -> None:
        """Take over the file if it is not the one we know. The lock is held."""
        if not self._path.exists():
            if self._bring_back():
                self.notices.append(
                    InputError(N_("The file of your work was gone. The last work is back."))
                )
        elif not self._path.is_file():
            self._set_aside(InputError(N_("Something else is in the place of the file.")))
        else:
            try:
                found = self._found()
            except InputError as error:
                self._set_aside(error)
            else:
                if found is not None:
                    self._take_over(found)
                elif self._journal.has_changed():
                    self._take_over_history()

    def _found(self) -> _Found | None:
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
        return _Found(document.read(text_of(raw)), content, now)

    def _take_over(self, found: _Found) -> None:
        digest = digest_of(document.written(found.document))
        history = self._journal.history(digest)
        if digest != self._digest or history is not None:
            self._adopt(found.document, history or History())
        self._saved, self._digest = found.document, digest
        self._content, self._seen = found.content, found.seen
        self.saved_at = _moment(found.seen) if found.seen else datetime.now(UTC)
        self._changed = True

    def _take_over_history(self) -> None:
        """Somebody took steps that led back to the state we know: undo knows them too."""
        history = None if self._digest is None else self._journal.history(self._digest)
        if history is not None and self._saved is not None:
            self._adopt(self._saved, history)

    def _adopt(self, found: document.Document, history: History) -> None:
        """Take over a state; changes of ours that are still waiting are made again on it."""
        waiting, self._waiting = self._waiting, []
        self.workspace.adopt(found, history)
        for kind, change in waiting:
            if kind == "undo" and history.done and history.done[-1].id == change.id:
                self.workspace.undo()
            elif kind == "redo" and history.undone and history.undone[-1].id == change.id:
                self.workspace.redo()
            elif kind == "note":
                self.workspace.apply_note(change)
            else:
                self.workspace.apply(change.inverse() if kind == "undo" else change)

    def _set_aside(self, reason: InputError) -> None:
        """Keep a file that cannot be used under another name and go on with the last good state."""
        file = set_aside(self._path).name
        if self._bring_back():
            message = N_(
                "{reason} The file is kept as {file}. "
                "You go on with the last work that could be read."
            )
        else:
            message = N_("{reason} The file is kept as {file}. You begin with an empty map.")
        self.notices.append(InputError(message, reason=reason, file=file))
        self._changed = True

    def _bring_back(self) -> bool:
        """Write the last state that was saved, by whichever kernel; return whether there is one."""
        last = last_good(list(self._bases()), self._journal)
        if last is None:
            return False
        text = document.written(last)
        digest = digest_of(text)
        replace_text(self._path, text)
        if digest != self._digest:
            self._adopt(last, self._journal.history(digest) or History())
        self._saved, self._digest, self._content = last, digest, digest
        self._seen = signature(self._path)
        return True

    def _bases(self) -> Iterator[document.Document]:
        """Give the state that we saved or read last, then the versions, newest first."""
        if self._saved is not None:
            yield self._saved
        for version in self.versions():
            with contextlib.suppress(OSError, InputError):
                yield document.read(version.text())


class _Found(NamedTuple):
    """What is in the file, the SHA-256 of its bytes, and how it looked from outside."""

    document: document.Document
    content: str
    seen: Signature | None


def _moment(seen: Signature) -> datetime:
    return datetime.fromtimestamp(seen[2] / 1e9, UTC)


def _busy(folder: Path) -> InputError:
    return InputError(
        N_("Not saved: another notebook is busy with {folder}. Close it or try again."),
        folder=str(folder),
    )
