"""Write a file so that it is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from datetime import UTC, datetime
from pathlib import Path

from regiolab.locale import N_
from regiolab.model import InputError

Signature = tuple[int, int, int]
"""What changes when a file is replaced: inode, size, time of change in nanoseconds.

Good for a quick look. Not proof: a file system may use an inode again within one tick of its clock.
"""


def replace_text(path: Path, text: str) -> None:
    """Put the text in the file in one step: whoever reads sees the old text or the new one.

    Raises:
        OSError: the folder cannot be written or the disk is full; the old text is still there.
    """
    temporary = _beside(path)
    try:
        _write(temporary, text)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def new_text(path: Path, text: str) -> None:
    """Put the text in a file that was not there yet, whole or not at all.

    Of several that make one of the same name at once, from whatever computer, one succeeds.

    Raises:
        FileExistsError: there is one already, and it stays as it is.
        OSError: the folder cannot be written or the disk is full; there is no file.
    """
    temporary = _beside(path)
    try:
        _write(temporary, text)
        try:
            os.link(temporary, path)
        except FileExistsError:
            raise
        except OSError:  # a disk without links, such as a stick or a share: take the name first
            path.open("xb").close()
            _put_over(temporary, path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _put_over(temporary: Path, path: Path) -> None:
    """Put a file in the place of an empty one, or take the empty one away."""
    try:
        temporary.replace(path)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _beside(path: Path) -> Path:
    """Return a name in the same folder that no other process uses, on whatever computer."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")


def _write(path: Path, text: str) -> None:
    with path.open("wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def text_of(raw: bytes) -> str:
    """Return the text of a file.

    Raises:
        InputError: it is not UTF-8, so it was damaged or written by another program.
    """
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise InputError(
            N_(
                "This file is damaged, or another program saved it in its own way. "
                "Save it as UTF-8 there, or choose another file."
            )
        ) from error


def status(path: Path) -> os.stat_result | None:
    """Return how a file looks from outside, `None` when nothing is there.

    `Path.exists` says that nothing is there too when the disk does not answer; what stands there
    then would be made anew, in its place.

    Raises:
        OSError: the disk does not answer, so nobody knows.
    """
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def signature(path: Path) -> Signature | None:
    """Return what tells whether a file changed, `None` when it is not there.

    Raises:
        OSError: the disk does not answer, so nobody knows.
    """
    found = status(path)
    return None if found is None else (found.st_ino, found.st_size, found.st_mtime_ns)


def glance(path: Path) -> Signature | None:
    """Return the same for a quick look, `None` too when the disk does not answer."""
    with contextlib.suppress(OSError):
        return signature(path)
    return None


def set_aside(path: Path) -> Path:
    """Give a file that cannot be used another name, with the time; return the new path.

    Raises:
        OSError: the folder cannot be written.
    """
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    kept = path.with_name(f"{path.stem}.set-aside-{moment}{path.suffix}")
    return path.rename(kept)


def why_not_read(error: OSError, folder: Path) -> InputError:
    """Return the sentence that says why the work cannot be read, and what to do."""
    if error.errno in {errno.EACCES, errno.EPERM} and error.filename:
        return InputError(
            N_(
                "{file} in {folder} may not be read by you: look whose file it is. "
                "What you change now is not saved; download everything."
            ),
            file=Path(str(error.filename)).name,
            folder=str(folder),
        )
    return why_not_saved(error, folder)


def why_not_saved(error: OSError, folder: Path) -> InputError:
    """Return the sentence that says why saving failed and what to do."""
    match error.errno:
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return InputError(
                N_(
                    "Not saved: nothing may be written in {folder}. Download everything now, "
                    "or move the course to a folder of your own and press “Start again” or ▶▶."
                ),
                folder=str(folder),
            )
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return InputError(
                N_(
                    "Not saved: the disk is full. Download everything, make room, "
                    "and change something: then all of it is saved."
                )
            )
        case errno.EEXIST | errno.ENOTDIR | errno.EISDIR:
            return InputError(
                N_(
                    "Not saved: {folder} cannot be a folder, because there is a file in the way. "
                    "Download everything, move that file, and change something."
                ),
                folder=str(folder),
            )
        case errno.ENAMETOOLONG:
            return InputError(
                N_(
                    "Not saved: the name of the folder is too long ({folder}). Download everything "
                    "and move the course to a folder with a shorter name."
                ),
                folder=_without_its_middle(str(folder)),
            )
        case _:
            return InputError(
                N_("Not saved in {folder} ({reason}). Download everything to be safe."),
                folder=str(folder),
                reason=error.strerror or type(error).__name__,
            )


def _without_its_middle(text: str, length: int = 80) -> str:
    return text if len(text) <= length else f"{text[: length // 2]}…{text[-length // 2 :]}"
