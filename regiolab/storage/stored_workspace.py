"""One workspace on disk, shared by every kernel that has it open."""

from __future__ import annotations

import contextlib
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from threading import RLock
from time import monotonic
from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model import InputError, Workspace
from regiolab.model.history import History
from regiolab.storage.files import why_not_read, why_not_saved
from regiolab.storage.laptops import Laptops
from regiolab.storage.lock_probe import locks_fail, locks_hold
from regiolab.storage.places import Places
from regiolab.storage.process_lock import process_lock
from regiolab.storage.subscribers import Subscribers
from regiolab.storage.unsaved import Unsaved
from regiolab.storage.work_file import Found, WorkFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from regiolab.model.change import Change
    from regiolab.model.document import Document
    from regiolab.model.history import Kind
    from regiolab.storage.recovery import Kept
    from regiolab.storage.versions import Version

_PATIENCE = 5.0
"""Seconds to wait for another process that is saving."""

_POLL = 0.005
"""Seconds between two tries to get the lock: two kernels that are both busy take turns."""


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
        self.notices: list[InputError] = []
        """What happened to files that could not be used."""
        self.one_at_a_time = RLock()
        """Held by whoever changes, follows or shows the work: JupyterLab hands the commands of
        widgets to a thread of their own (a subshell), while cells and `follow` run in another."""
        self._file = WorkFile(folder)
        self._unsaved = Unsaved()
        self._subscribers = Subscribers()
        self._places = Places(folder)
        self.laptops = Laptops(self._places)
        """Who works on this folder now."""
        self._do_locks_hold: bool | None = None
        self._is_probed = False
        self._heard = monotonic()
        self._between_processes = process_lock(folder / ".lock")
        self._depth = 0
        self.workspace = Workspace.new(title, language)
        self.workspace.guard = self._guard
        self.workspace.recorder = self._note
        self.workspace.place = self._places.here
        self.workspace.subscribe(self._subscribers.note_change)
        self._open()

    @property
    def problem(self) -> InputError | None:
        """Why the last change could not be saved, `None` when all is saved."""
        return self._unsaved.problem

    @property
    def saved_state(self) -> str | None:
        """The digest of what is on disk, `None` as long as something of ours is not."""
        return None if self._unsaved.changes else self._file.digest

    def as_it_is(self) -> Workspace:
        """Return the work as it is now, which nobody changes: for what takes long."""
        with self.one_at_a_time:
            return Workspace(self.workspace.document)

    def has_been(self, states: Sequence[str]) -> list[str]:
        """Return which of these states the work has been in here.

        Args:
            states: the beginnings of their digests, as many signs as make them certain.
        """
        try:
            return self._file.has_been(states)
        except OSError:
            return list(states)  # who cannot look says nothing about it

    def states(self) -> list[str]:
        """Return the digests of the states that the work has been in here, the last one last.

        Raises:
            OSError: the folder cannot be read.
        """
        return [*self._file.states(), self.workspace.digest]

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back when something changed and saving was tried; return how to stop that."""
        return self._subscribers.add(callback)

    @contextmanager
    def telling_afterwards(self, all_but: Callable[[], None] | None = None) -> Iterator[None]:
        """Let subscribers hear of changes when the block is left: an answer goes first.

        `all_but` is a subscriber that hears nothing: it looked itself at the end of the block.
        """
        with self.one_at_a_time, self._subscribers.held(all_but):
            yield

    def hear(self) -> None:
        """Note that a page spoke: somebody watches."""
        self._heard = monotonic()

    @property
    def silent_for(self) -> float:
        """Seconds since a page spoke, or the work was opened."""
        return monotonic() - self._heard

    def meet(self, browser: str, name: str) -> None:
        """Note that a page of a browser spoke, and what its person is called; see `Laptops`."""
        with self.one_at_a_time:
            self.laptops.meet(browser, name)
            self.workspace.laptop, self.workspace.who = self.laptops.number, self.laptops.name
            self._look_who_is_here()
            self._subscribers.tell()

    def work_on(self, at: str) -> None:
        """Note which field is being typed in here, as `collection.id.field`; empty for none."""
        with self.one_at_a_time:
            self.laptops.work_on(at)

    def is_ours(self, change: Change) -> bool:
        """Whether a step is ours to take back.

        It was made at this place, or at one that nobody works at any more; what was done on
        another laptop is its own for as long as that is there.
        """
        is_theirs = change.laptop != self.laptops.number and self.laptops.is_present(change.laptop)
        return not is_theirs and self._places.is_here(change.place)

    def follow(self) -> None:
        """Take over what another process saved meanwhile; cheap when nothing changed.

        What could not be saved is tried again, every five seconds. While another thread is at
        work nothing is done: the next look is soon enough.
        """
        if not self.one_at_a_time.acquire(blocking=False):
            return
        try:
            self._follow()
        finally:
            self.one_at_a_time.release()

    def _follow(self) -> None:
        if self._depth:
            return
        self._look_who_is_here()
        if not self._unsaved.is_due and not self._file.looks_other:
            self._subscribers.tell()
            return
        self._depth += 1
        try:
            if self._locked(patience=0):
                try:
                    self._save()
                finally:
                    self._between_processes.release()
        finally:
            self._depth -= 1
            self._subscribers.tell()

    def _look_who_is_here(self) -> None:
        """See who came and went; with the first other laptop, whether the locks hold."""
        if not self.laptops.look():
            return
        self._subscribers.note_change()
        if self.laptops.have_others_spoken and not self._is_probed:
            self._is_probed = True
            self._do_locks_hold = locks_hold(self.folder)
        if self._do_locks_hold is False or self.laptops.do_locks_fail:
            warning = locks_fail(self.folder)
            if all(notice.message != warning.message for notice in self.notices):
                self.notices.append(warning)

    def versions(self) -> list[Version]:
        """Return the versions to go back to, newest first."""
        return self._file.versions()

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
                self._file.clear_leftovers()
                if self._file.digest is None:
                    self._save()
                self._file.keep_version(self.workspace.to_json())
            finally:
                self._between_processes.release()
        finally:
            self._depth -= 1

    @contextmanager
    def _guard(self) -> Iterator[None]:
        """Hold the lock around a change: look at the file before it, save after it."""
        with self.one_at_a_time:
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
                            self._between_processes.release()
            finally:
                self._depth -= 1
                self._subscribers.tell()

    def _locked(self, patience: float) -> bool:
        """Take the lock and look at the file; return whether saving can go on.

        Where the lock cannot be had the file is looked at all the same: what is in it shows,
        and nothing is written.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._between_processes.acquire(timeout=patience, poll_interval=_POLL)
        except TimeoutError:
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
            self._between_processes.release()
            self._fail(why_not_read(error, self.folder))
            self._look()
            return False
        return True

    def _note(self, kind: Kind, change: Change) -> None:
        self._places.take()
        self._unsaved.add(kind, change)

    def _fail(self, problem: InputError) -> None:
        self._subscribers.note_change()
        self._unsaved.fail(problem)

    def _save(self) -> None:
        """Save what is waiting. The lock is held and the file was looked at."""
        try:
            if self._file.digest is None or self._unsaved.changes:
                self._write()
        except OSError as error:
            self._fail(why_not_saved(error, self.folder))
            return
        if self._unsaved.problem is not None:
            self._subscribers.note_change()
        self._unsaved.problem = None

    def _write(self) -> None:
        text, is_first = self.workspace.to_json(), self._file.digest is None
        self._file.write(self.workspace.document, text, self._unsaved.changes)
        self._unsaved.changes.clear()
        self.saved_at = datetime.now(UTC)
        if is_first:
            self._file.keep_first_version(text)
        else:
            self._file.keep_version(text)

    def _look(self) -> None:
        """Take over the file without the lock, if it can be read; nothing is written."""
        with contextlib.suppress(OSError, InputError):
            found = self._file.found()
            if found is not None:
                self._take_over(found, self._history_of(found.digest))

    def _refresh(self) -> None:
        """Take over the file if it is not the one we know. The lock is held."""
        if not self._file.is_there:
            if self._bring_back() is not None:
                self.notices.append(
                    InputError(N_("The file of your work was gone. The last work is back."))
                )
        elif not self._file.is_file:
            self._set_aside(InputError(N_("Something else is in the place of the file.")))
        else:
            try:
                found = self._file.found()
            except InputError as error:
                self._set_aside(error)
            else:
                if found is not None:
                    self._file.mend_journal(found.digest)
                    self._take_over(found, self._file.history(found.digest))
                elif self._file.has_other_steps:
                    self._take_over_history()

    def _take_over(self, found: Found, history: History | None) -> None:
        if found.digest != self._file.digest or history is not None:
            self._adopt(found.document, history or History())
        self._file.know(found)
        self.saved_at = found.at
        self._subscribers.note_change()

    def _history_of(self, digest: str) -> History | None:
        """Return the steps that lead to a state; a journal that cannot be read hides no file."""
        with contextlib.suppress(OSError):
            return self._file.history(digest)
        return None

    def _take_over_history(self) -> None:
        """Somebody took steps that led back to the state we know: undo knows them too."""
        known, digest = self._file.saved, self._file.digest
        history = None if digest is None else self._file.history(digest)
        if history is not None and known is not None:
            self._adopt(known, history)

    def _adopt(self, found: Document, history: History) -> None:
        """Take over a state; changes of ours that are still waiting are made again on it."""
        waiting = self._unsaved.take()
        self.workspace.adopt(found, history)
        for kind, change in waiting:
            same = partial(_is_same_step, change)
            if kind == "note":
                self.workspace.apply_note(change)
            elif kind == "undo":
                if self.workspace.take_back(same) is None:
                    self.workspace.apply(change.inverse())
            elif kind == "do" or self.workspace.make_again(same) is None:
                self.workspace.apply(change)

    def _set_aside(self, reason: InputError) -> None:
        """Keep a file that cannot be used under another name and go on with the last good state."""
        file = self._file.set_aside()
        last = self._bring_back()
        if last is not None:
            message = N_(
                "{reason} The file is kept as {file}. "
                "You go on with the last work that could be read. {which}"
            )
            notice = InputError(message, reason=reason, file=file, which=_which(last))
        else:
            message = N_("{reason} The file is kept as {file}. You begin with an empty map.")
            notice = InputError(message, reason=reason, file=file)
        self.notices.append(notice)
        self._subscribers.note_change()

    def _bring_back(self) -> Kept | None:
        """Write the last state that was saved, by whichever kernel; return it, `None` for none."""
        last = self._file.last_good()
        if last is None:
            return None
        digest = self._file.bring_back(last.document)
        if digest != self._file.digest:
            self._adopt(last.document, self._file.history(digest) or History())
        self._file.know_written(last.document, digest)
        return last


def _which(last: Kept) -> InputError:
    """Return of when a work is that was brought back, and how much is in it."""
    return InputError(
        N_("It is of {moment}. Parties on the map: {parties}."),
        moment=last.at.astimezone().strftime("%Y-%m-%d %H:%M"),
        parties=len(last.document.state.get("stakeholders", {})),
    )


def _is_same_step(change: Change, other: Change) -> bool:
    return other.id == change.id


def _busy(folder: Path) -> InputError:
    return InputError(
        N_("Not saved: another notebook is busy with {folder}. Close it or try again."),
        folder=str(folder),
    )
