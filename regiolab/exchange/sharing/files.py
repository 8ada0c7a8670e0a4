"""Write files so that each is there whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping


def write_whole(contents: Mapping[Path, bytes]) -> None:
    """Put each content in its file: whoever reads sees the old file or the new one.

    No file is replaced before all of them are on the disk.

    Raises:
        InputError: a file cannot be written; what was there is still there.
    """
    waiting: dict[Path, Path] = {}
    path = Path()
    try:
        for path, content in contents.items():
            temporary = path.with_name(f".{path.name[:80]}.{os.getpid()}.tmp")
            waiting[path] = temporary
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for path, temporary in waiting.items():
            temporary.replace(path)
    except (OSError, ValueError) as error:
        raise _why_not_written(error, path) from error
    finally:
        for temporary in waiting.values():
            _remove(temporary)


def _remove(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except (OSError, ValueError):
        return  # what could not be written cannot be removed either


def _why_not_written(error: Exception, path: Path) -> InputError:
    number = error.errno if isinstance(error, OSError) else None
    match number:
        case errno.ENOENT | errno.ENOTDIR:
            return InputError(
                N_("The folder {folder} is not there. Choose a folder that exists."),
                folder=str(path.parent),
            )
        case errno.EACCES | errno.EPERM | errno.EROFS | errno.EISDIR:
            return InputError(
                N_(
                    "{file} cannot be written. If it is open in another program, close it there; "
                    "otherwise choose another name or folder."
                ),
                file=str(path),
            )
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return InputError(
                N_("{file} was not written: the disk is full. Make room and try again."),
                file=str(path),
            )
        case _:
            return InputError(
                N_("{file} cannot be written ({reason}). Choose another name or folder."),
                file=path.name[:80],
                reason=getattr(error, "strerror", None) or type(error).__name__,
            )
