"""The pages to read, made once for whoever looks at them: as files, or in a browser.

Making them runs every notebook in both languages. They are kept for as long as nothing changes
that they are made of, also between the parts of a run.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock

from tools.site.__main__ import write_site

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build/tests/site"

_MADE_OF = (
    *("notebooks", "exercises", "solutions", "guide", "lessons", "docs", "deploy", "data"),
    *("regiolab", "tools", "LICENSE", "LICENSE-texts", "README.md", "CONTRIBUTING.md"),
    *("CHANGELOG.md", "pyproject.toml", "requirements.lock", "requirements-test.lock"),
)
_NOT_READ = {"__pycache__", ".ipynb_checkpoints"}


def built_site() -> Path:
    """Return the folder with the site in both languages; nobody may write in it."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with FileLock(KEPT / "lock"):
        folder = KEPT / digest(ROOT)
        if not folder.exists():
            for older in KEPT.iterdir():
                if older.is_dir():
                    shutil.rmtree(older)
            new = folder.with_suffix(".new")
            write_site(new)
            new.rename(folder)
    return folder


def digest(root: Path, names: Iterable[str] = _MADE_OF) -> str:
    """Return a name for what a site is made of; another one after each change.

    Args:
        root: of the course.
        names: of the files and folders in it that go into the site.
    """
    found = hashlib.sha256(sys.version.encode())
    for name in names:
        at = root / name
        for path in [at] if at.is_file() else sorted(at.rglob("*")):
            if path.is_file() and _NOT_READ.isdisjoint(path.parts):
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                found.update(f"{path.relative_to(root)} {content}\n".encode())
    return found.hexdigest()[:20]
