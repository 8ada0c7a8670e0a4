"""Python files as the browser's Python reads them at once: compiling takes longer than loading."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.live_site.fetched import FetchError
from tools.live_site.kept import forget_older, write_kept
from tools.live_site.paths import KEPT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Parts = Mapping[str, Mapping[str, bytes]]

_SCRIPT: Final = Path(__file__).with_name("compile.mjs")
_FIRST_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
"""The same content is the same file: a moment would differ every time."""


def compiled(parts: Parts, cells: Sequence[Sequence[str]], pyodide: Path) -> Parts:
    """Return the files with a `.pyc` in the place of each `.py` that a lesson imports.

    What was compiled before is kept: each file, and which ones these lessons import.

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
    found = _of_before(asked, pyodide) or _compile(asked, pyodide)
    made = {place: content for place, content in asked.items() if place not in found}
    made |= {f"{place}c": content for place, content in found.items()}
    return {
        part: {
            place.removeprefix(f"{part}/"): content
            for place, content in sorted(made.items())
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


def _of_before(files: Mapping[str, bytes], pyodide: Path) -> dict[str, bytes]:
    """Return what every imported file was compiled to; empty when that is not all known."""
    listed = _list(files, pyodide)
    if not listed.is_file():
        return {}
    os.utime(listed)
    names = {one: _name_of(one, files[one]) for one in json.loads(listed.read_text("utf-8"))}
    known = _known(pyodide)
    return (
        {place: known[name] for place, name in names.items()}
        if {*names.values()} <= known.keys()
        else {}
    )


def _compile(files: Mapping[str, bytes], pyodide: Path) -> dict[str, bytes]:
    """Run the lessons in Pyodide; return what each file that they imported was compiled to."""
    node = shutil.which("node")
    if node is None:
        raise FetchError("Building the edition without a server needs Node 20 with npm.")
    before = _known(pyodide)
    with tempfile.TemporaryDirectory() as made:
        for place, content in files.items():
            known = before.get(_name_of(place, content))
            path = Path(made, place if known is None else f"{place}c")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if known is None else known)
        subprocess.run([node, str(_SCRIPT), str(pyodide), made], check=True, cwd=made)
        imported = json.loads(Path(made, "imported.json").read_text("utf-8"))
        found = {place: Path(made, f"{place}c").read_bytes() for place in imported}
    each = {_name_of(place, files[place]): content for place, content in found.items()}
    write_kept(_each(pyodide), packed(each))
    write_kept(_list(files, pyodide), json.dumps(imported).encode())
    forget_older(_each(pyodide).parent)
    return found


def _each(pyodide: Path) -> Path:
    return KEPT / "compiled" / f"each-{_digest({}, pyodide)}.zip"


def _list(files: Mapping[str, bytes], pyodide: Path) -> Path:
    return KEPT / "compiled" / f"{_digest(files, pyodide)}.json"


def _known(pyodide: Path) -> dict[str, bytes]:
    """Return what was compiled last, by the name of its source."""
    each = _each(pyodide)
    return unpacked(each.read_bytes()) if each.is_file() else {}


def _name_of(place: str, content: bytes) -> str:
    """Return a name for a file of Python code: what it is compiled to names its place too."""
    return hashlib.sha256(f"{place}\n".encode() + content).hexdigest()


def _digest(files: Mapping[str, bytes], pyodide: Path) -> str:
    digest = hashlib.sha256((pyodide / "package.json").read_bytes() + _SCRIPT.read_bytes())
    for place, content in files.items():
        digest.update(f"{place} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()
