"""What was made before of the same, kept for the next time."""

from __future__ import annotations

import os
import shutil
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_DAYS: Final = 14
"""What was not asked for this long is of a version that nobody builds any more."""


def kept_file(path: Path, make: Callable[[], bytes]) -> bytes:
    """Return what is in a file; when it is not there, make it first.

    Args:
        path: with a name that differs for whatever it is made of.
        make: gives its content.
    """
    if not path.is_file():
        write_kept(path, make())
    os.utime(path)
    return path.read_bytes()


def write_kept(path: Path, content: bytes) -> None:
    """Put content in a file in one step: another build may read it at this moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(f".{os.getpid()}.new")
    new.write_bytes(content)
    new.replace(path)


def forget_older(folder: Path) -> None:
    """Remove the files and folders in it that nobody asked for during two weeks."""
    before = time.time() - _DAYS * 24 * 3600
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.stat().st_mtime >= before:
            continue
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
