"""One folder for the laptops of a group: look whether it will do, choose it, go back."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError, Workspace
from regiolab.storage.files import replace_text, text_of, why_not_saved
from regiolab.storage.folder import DEFAULT_NAME
from regiolab.storage.journal import JOURNAL, Journal
from regiolab.storage.lock_probe import locks_fail, locks_hold

if TYPE_CHECKING:
    from regiolab.storage.stored_workspace import StoredWorkspace

FILE: Final = "shared_folder.json"
"""Beside a group's own work: where it works instead."""


@dataclass(frozen=True)
class SharedFolder:
    """A folder that will do.

    Attributes:
        path: where it is.
        work: what a group has in it already, `None` for nothing.
    """

    path: Path
    work: Workspace | None

    @property
    def file(self) -> Path:
        """Where the work stands, or will."""
        return self.path / DEFAULT_NAME / "workspace.json"


def look_at(path: str) -> SharedFolder:
    """Look whether a folder will do, with a real try of its locks.

    Args:
        path: of a folder that is there, from the root; `~` is the home folder.

    Raises:
        InputError: it is not there, may not be written in, its locks do not hold, or what is in
            it cannot be read.
    """
    folder = typed_folder(path)
    found = SharedFolder(folder, None)
    try:
        found.file.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise why_not_saved(error, folder) from error
    if locks_hold(found.file.parent) is False:
        raise locks_fail(folder)
    if not found.file.is_file():
        return found
    try:
        return SharedFolder(folder, Workspace.from_json(text_of(found.file.read_bytes())))
    except OSError as error:
        raise why_not_saved(error, folder) from error


def typed_folder(path: str) -> Path:
    """Return the folder that somebody typed.

    Args:
        path: of a folder that is there, from the root; `~` is the home folder.

    Raises:
        InputError: it is not the whole path, or not there.
    """
    folder = Path(path.strip().strip("\"'"))
    with contextlib.suppress(OSError, RuntimeError, ValueError):
        folder = folder.expanduser()
    if not folder.is_absolute():
        raise InputError(
            N_("Give the whole path of the folder, such as /shared/group-3."), field="folder"
        )
    if not is_there(folder):
        raise InputError(
            N_("There is no folder {folder} here. Make it first, or look how it is written."),
            field="folder",
            folder=str(folder),
        )
    return folder


def go_to(found: SharedFolder, stored: StoredWorkspace, home: Path) -> None:
    """Work in a shared folder from the next opening on.

    Where nothing is in it yet, what is here goes along, as a copy; what somebody else put there
    meanwhile stays.

    Raises:
        InputError: it cannot be written.
    """
    try:
        if found.work is None:
            with contextlib.suppress(FileExistsError):
                with found.file.open("x", encoding="utf-8") as to:
                    to.write(stored.workspace.to_json())
                # Without them, copies in the browser would seem to hold work that is not there.
                Journal(found.file.with_name(JOURNAL)).begin_as_copy(stored.states())
        home.mkdir(parents=True, exist_ok=True)
        replace_text(home / FILE, json.dumps({"folder": str(found.path)}))
    except OSError as error:
        raise why_not_saved(error, found.path) from error


def go_home(home: Path) -> None:
    """Work in the own folder from the next opening on."""
    (home / FILE).unlink(missing_ok=True)


def chosen(home: Path) -> Path | None:
    """Return the shared folder that was chosen, `None` for none."""
    try:
        folder = json.loads((home / FILE).read_text(encoding="utf-8"))["folder"]
        return Path(folder) if isinstance(folder, str) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_there(folder: Path) -> bool:
    """Whether a shared folder can be reached now: a stick or a share may be out of reach."""
    return _is_folder(folder)


def not_there(folder: Path) -> InputError:
    """Return the sentence for a shared folder that is out of reach."""
    return InputError(
        N_(
            "The shared folder {folder} cannot be reached now, so you work in your own folder. "
            "Connect it and open the lesson again."
        ),
        folder=str(folder),
    )


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except (OSError, ValueError):
        return False
