"""Python files as the browser's Python reads them at once: compiling takes longer than loading."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.live_site.fetched import FetchError
from tools.live_site.paths import KEPT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Parts = Mapping[str, Mapping[str, bytes]]

_SCRIPT: Final = Path(__file__).with_name("compile.mjs")
_FIRST_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
"""The same content is the same file: a moment would differ every time."""


def compiled(parts: Parts, cells: Sequence[Sequence[str]], pyodide: Path) -> Parts:
    """Return the files with a `.pyc` in the place of each `.py` that a lesson imports.

    What was compiled before is kept.

    Args:
        parts: `stdlib` and `site`: files by their place.
        cells: the code of each lesson.
        pyodide: the folder with the Python that will run them.

    Raises:
        FetchError: there is no Node.
        subprocess.CalledProcessError: compiling failed.
    """
    asked = {
        f"{part}/{place}": content for part, of in parts.items() for place, content in of.items()
    }
    asked |= {"compile.py": _SCRIPT.with_suffix(".py").read_bytes()}
    asked |= {"cells.json": json.dumps(cells).encode()}
    kept = KEPT / "compiled" / f"{_digest(asked, pyodide)}.zip"
    if not kept.is_file():
        kept.parent.mkdir(parents=True, exist_ok=True)
        new = kept.with_suffix(".new")
        new.write_bytes(packed(_compile(asked, pyodide)))
        new.replace(kept)
    made = unpacked(kept.read_bytes())
    return {
        part: {
            place.removeprefix(f"{part}/"): content
            for place, content in made.items()
            if place.startswith(f"{part}/")
        }
        for part in parts
    }


def packed(files: Mapping[str, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    """Return a zip of files as they are, always the same of the same.

    It goes over the line packed as a whole, which is smaller than each file packed, and the
    browser's Python has nothing left to unpack.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as into:
        for place, content in files.items():
            info = zipfile.ZipInfo(place, _FIRST_OF_ZIP)
            info.compress_type = how
            info.external_attr = 0o644 << 16
            into.writestr(info, content)
    return made.getvalue()


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return the files of a zip by their place."""
    with zipfile.ZipFile(io.BytesIO(content)) as of:
        return {name: of.read(name) for name in of.namelist() if not name.endswith("/")}


def _compile(files: Mapping[str, bytes], pyodide: Path) -> dict[str, bytes]:
    node = shutil.which("node")
    if node is None:
        raise FetchError("Building the edition without a server needs Node 20 with npm.")
    with tempfile.TemporaryDirectory() as made:
        for place, content in files.items():
            path = Path(made, place)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        subprocess.run([node, str(_SCRIPT), str(pyodide), made], check=True, cwd=made)
        return {
            path.relative_to(made).as_posix(): path.read_bytes()
            for path in sorted(Path(made).rglob("*"))
            if path.is_file()
        }


def _digest(files: Mapping[str, bytes], pyodide: Path) -> str:
    digest = hashlib.sha256((pyodide / "package.json").read_bytes() + _SCRIPT.read_bytes())
    for place, content in files.items():
        digest.update(f"{place} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()
