"""Whether the locks of a folder hold: tried once, by two processes."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import new_id
from regiolab.regions.site_files import IN_BROWSER
from regiolab.storage.process_lock import process_lock

if TYPE_CHECKING:
    from pathlib import Path

_OTHER: Final = """
import sys
from filelock import FileLock, Timeout
try:
    with FileLock(sys.argv[1]).acquire(timeout=0):
        print("taken")
except Timeout:
    print("held")
"""
_WITHIN: Final = 20


def locks_hold(folder: Path, other: str = _OTHER) -> bool | None:
    """Hold a lock in a folder and let another process try to take it.

    Args:
        folder: one that is there.
        other: the program of the other process; it prints `held` or `taken`.

    Returns:
        Whether it could not; `None` where that cannot be tried. Two processes on one computer
        say nothing of two computers: a file server may keep locks to the computer itself.
    """
    if IN_BROWSER:
        return None  # a page has no processes
    path = folder / f".probe-{new_id()}"
    try:
        with process_lock(path).acquire(timeout=0):
            done = subprocess.run(  # noqa: S603 - our own program
                [sys.executable, "-c", other, str(path)],
                capture_output=True,
                text=True,
                timeout=_WITHIN,
                check=False,
            )
    except RuntimeError:
        return False  # this file system knows no locks
    except (OSError, subprocess.SubprocessError):
        return None
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    return {"held": True, "taken": False}.get(done.stdout.strip())


def locks_fail(folder: Path) -> InputError:
    """Return the sentence for a folder in which locks do not hold."""
    return InputError(
        N_(
            "The folder {folder} cannot keep two laptops apart: its locks do not hold. Work on "
            "one laptop, or choose a folder on another disk, or you may lose what you type."
        ),
        folder=str(folder),
    )
