"""Where the work is kept."""

from __future__ import annotations

import os
import re
from pathlib import Path

from regiolab.locale import N_
from regiolab.model import InputError

DEFAULT_NAME = "regio"
_PROPER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,59}")


def work_folder(name: str | None = None, folder: str | Path | None = None) -> Path:
    """Return the folder of one workspace; nothing is made on disk.

    Args:
        name: letters, digits, `-` and `_`, up to 60. Default `regio`.
        folder: what holds all work. Default `$REGIOLAB_HOME`, else `work/` in the course folder,
            which is the nearest folder upwards that holds `notebooks`.

    Raises:
        InputError: the name has other characters, or `folder` cannot be a folder.
    """
    chosen = DEFAULT_NAME if name is None else name
    if not chosen:
        raise InputError(N_("Give your work a name, such as regio."))
    if not _PROPER_NAME.fullmatch(chosen):
        raise InputError(
            N_("“{name}” cannot be the name of your work. Use letters, digits, - and _ only."),
            name=chosen,
        )
    home = _home(folder)
    try:
        return home.expanduser().resolve() / chosen
    except (OSError, RuntimeError, ValueError) as error:
        raise InputError(
            N_("{folder} cannot be the folder of your work. Choose another folder."),
            folder=str(home).encode(errors="replace").decode().replace("\0", "�"),
        ) from error


def _home(folder: str | Path | None) -> Path:
    if folder is not None:
        return Path(folder)
    if home := os.environ.get("REGIOLAB_HOME"):
        return Path(home)
    here = Path.cwd()
    for candidate in (here, *here.parents):
        if (candidate / "notebooks").is_dir():
            return candidate / "work"
    return here / "work"
