"""A small edition without a server, made once for all tests that open it.

It has the figure of one region. It is kept for as long as nothing changes that it is made of; what
only takes long (JupyterLite's own build, compiled code, pictures) is kept longer, by the build.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from filelock import FileLock

from tests.built_site import digest
from tools.live_site import build

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build/tests/live"
TWENTE = {"level": "corop", "code": "CR12"}

_MADE_OF = (
    *("notebooks", "exercises", "solutions", "lessons", "deploy", "data", "regiolab"),
    *("tools/live_site", "pyproject.toml", "requirements.lock", "requirements-test.lock"),
)


def built_live_site() -> Path:
    """Return the folder with the site; nobody may write in it."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with FileLock(KEPT / "lock"):
        folder = KEPT / digest(ROOT, _MADE_OF)
        if not folder.exists():
            for older in KEPT.iterdir():
                if older.is_dir():
                    shutil.rmtree(older)
            new = folder.with_suffix(".new")
            build(new, regions=[None, TWENTE], figures=["districts"], every_choice=False)
            new.rename(folder)
            os.sync()  # or the disk is still busy with it when the first page waits for something
    return folder
