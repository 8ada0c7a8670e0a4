"""Write the course as pages to read, with `--live` also the edition to work in, to a folder.

python -m tools.site build/site
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from regiolab.locale import WRITTEN_LANGUAGES

from .checking import broken_links
from .course_pages import ROOT
from .layout import language_page
from .links import FILES

if TYPE_CHECKING:
    from collections.abc import Sequence

STATIC = Path(__file__).parent / "static"


def write_site(
    folder: Path, languages: Sequence[str] = WRITTEN_LANGUAGES, *, live: bool = False
) -> None:
    """Write the site anew, a process for each language.

    Args:
        folder: what the site was before goes; `live` in it stays.
        languages: in which pages are written; those of one lead to the same ones in another.
        live: whether the edition to work in is in it too, so that pages lead there.

    Raises:
        SystemExit: a language could not be made; what went wrong was said.
    """
    for name in (FILES, *WRITTEN_LANGUAGES):
        shutil.rmtree(folder / name, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(STATIC, folder, dirs_exist_ok=True)
    (folder / "index.html").write_text(language_page(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as own:
        running = [_start(language, folder, Path(own), live=live) for language in languages]
        if [one for one in running if one.wait()]:
            raise SystemExit("The site could not be made; what went wrong is above.")


def _start(language: str, folder: Path, own: Path, *, live: bool) -> subprocess.Popen[bytes]:
    """Start making a language, away from the settings and the work of who asks for it."""
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "tools.site.language_site", language, str(folder.resolve())),
            *(["--live"] if live else []),
        ],
        cwd=ROOT,
        env={**os.environ, "IPYTHONDIR": str(own / language), "MPLBACKEND": "agg"},
    )


def main(arguments: list[str]) -> None:
    """Write what was asked for."""
    parser = argparse.ArgumentParser(description="Write the course as pages to read.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--live", action="store_true", help="with the edition to work in")
    asked = parser.parse_args(arguments)
    write_site(asked.folder, live=asked.live)
    if broken := broken_links(asked.folder):
        raise SystemExit("\n".join(["Links that arrive nowhere:", *broken]))
    print(asked.folder / "index.html")


if __name__ == "__main__":
    main(sys.argv[1:])
