"""Kernels that have read our code before they start: most tests are about what happens after."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

ARE_POSSIBLE = sys.platform == "linux"
"""Elsewhere a process can't be copied, or not safely; kernels start as they do for people."""

_SPEC = {"display_name": "Python 3 (ipykernel)", "language": "python"}


class WarmKernels:
    """A nursery, for as long as the process that made it lives or until `close`.

    Args:
        folder: an empty one, with a short name, for the socket.
    """

    def __init__(self, folder: Path) -> None:
        self.data = folder
        """What to have on `JUPYTER_PATH` for these kernels."""
        place = folder / "door"
        spec = folder / "kernels/python3/kernel.json"
        spec.parent.mkdir(parents=True)
        spec.write_text(json.dumps({**_SPEC, "argv": _argv(place)}), encoding="utf-8")
        with socket.socket(socket.AF_UNIX) as door:
            door.bind(str(place))
            door.listen(64)
            self._nursery = subprocess.Popen(  # noqa: S603 - our own words
                [sys.executable, str(HERE / "nursery.py"), str(door.fileno())],
                env=_environment(),
                stdin=subprocess.PIPE,
                pass_fds=[door.fileno()],
                start_new_session=True,
            )

    def close(self) -> None:
        """End the nursery and what it gave."""
        self._nursery.communicate()


def _argv(place: Path) -> list[str]:
    """The command line of a kernel."""
    stand_in = [sys.executable, "-I", "-S", str(HERE / "stand_in.py"), str(place)]
    return [*stand_in, "ipykernel_launcher", "-f", "{connection_file}"]


def _environment() -> dict[str, str]:
    """What must be known before the code is read."""
    return {
        **os.environ,
        "OPENBLAS_NUM_THREADS": "1",  # threads are not copied
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",  # as ipykernel sets it
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    }
