"""The folder a kernel loads: Pyodide, one zip with all Python code, and their lock."""

from __future__ import annotations

import hashlib
import json
import shutil
import tarfile
import zipfile
from typing import TYPE_CHECKING, Any, Final

from tools.live_site.compiled import compiled, packed, unpacked
from tools.live_site.fetched import pyodide, pyodide_version, wheels
from tools.live_site.paths import PYODIDE_ELSEWHERE, ROOT
from tools.live_site.python_files import (
    KERNEL,
    files_of,
    of_wheel,
    python_files,
    without_jedi,
    without_lexers,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

CODE: Final = "regiolab-live"
"""The one package that holds all Python code."""

ASKED_BY_JUPYTERLITE: Final = (
    *("micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "jedi", "ipython"),
)
"""What JupyterLite's kernel looks for by name: all in the one package, but for jedi."""

_AS_THEY_ARE: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
FROM_ELSEWHERE: Final = ("pandas", "matplotlib")
"""What an exercise fetches from Pyodide's distribution, once somebody said yes."""

DISTRIBUTION: Final = f"{PYODIDE_ELSEWHERE}v{pyodide_version()}/full/"

_STDLIB: Final = "python_stdlib.zip"


def unpacked_pyodide() -> Path:
    """Return the folder of the npm package, unpacked once."""
    package = pyodide()
    folder = package.parent / "package"
    if not folder.is_dir():
        with tarfile.open(package) as of:
            of.extractall(package.parent, filter="data")
    return folder


def write_kernel(folder: Path, kernel_wheels: Sequence[Path]) -> None:
    """Fill the folder `static/pyodide` of a site.

    Args:
        folder: where; made when it is not there.
        kernel_wheels: the wheels that JupyterLite's kernel brings along.
    """
    source = unpacked_pyodide()
    files = python_files()
    for wheel in (*wheels(), *kernel_wheels):
        files |= of_wheel(wheel)
    parts = {
        "stdlib": unpacked((source / _STDLIB).read_bytes()),
        "site": without_jedi(files),
    }
    made = compiled(parts, code_cells(), source)
    _write(folder, packed(made["stdlib"]), packed(without_lexers(made["site"])))


def write_plain_kernel(folder: Path, kernel_wheels: Sequence[Path]) -> None:
    """Fill the same folder as JupyterLite's own is, for an empty notebook: to measure beside it.

    Args:
        folder: where.
        kernel_wheels: the wheels that JupyterLite's kernel brings along.
    """
    files = files_of(KERNEL)
    for wheel in (*wheels(), *kernel_wheels):
        files |= of_wheel(wheel)
    stdlib = (unpacked_pyodide() / _STDLIB).read_bytes()
    _write(folder, stdlib, packed(without_jedi(files), zipfile.ZIP_DEFLATED))


def _write(folder: Path, stdlib: bytes, code: bytes) -> None:
    source = unpacked_pyodide()
    folder.mkdir(parents=True, exist_ok=True)
    for name in _AS_THEY_ARE:
        shutil.copyfile(source / name, folder / name)
    nothing = packed({})
    lock = json.loads((source / "pyodide-lock.json").read_text(encoding="utf-8"))
    for name, content in (
        (_STDLIB, stdlib),
        (f"{CODE}.zip", code),
        ("nothing.zip", nothing),
    ):
        (folder / name).write_bytes(content)
    elsewhere = addresses(lock["packages"], FROM_ELSEWHERE)
    (folder / "elsewhere.json").write_text(json.dumps(elsewhere), encoding="utf-8")
    lock["packages"] = packages(code, nothing)
    (folder / "pyodide-lock.json").write_text(json.dumps(lock), encoding="utf-8")


def code_cells() -> list[list[str]]:
    """Return the code of each lesson, in Dutch: its cells import the same in every language."""
    lessons = sorted((ROOT / "notebooks" / "nl").glob("*.ipynb"))
    cells = [json.loads(one.read_text(encoding="utf-8"))["cells"] for one in lessons]
    return [["".join(cell["source"]) for cell in of if cell["cell_type"] == "code"] for of in cells]


def addresses(distribution: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    """Return where packages of Pyodide's distribution are, and all that they need.

    Args:
        distribution: the packages of Pyodide's own lock.
        names: which.
    """
    wanted, found = [*names], {}
    while wanted:
        name = wanted.pop()
        if name not in found:
            entry = distribution[name]
            found[name] = f"{DISTRIBUTION}{entry['file_name']}"
            wanted.extend(entry["depends"])
    return sorted(found.values())


def packages(code: bytes, nothing: bytes) -> dict[str, Any]:
    """Return the packages of the lock: ours, and the names that JupyterLite asks for.

    Nothing else is named, so that a cell never loads something from elsewhere by itself.
    """
    ours = _entry(CODE, f"{CODE}.zip", code, ())
    named = {name: _entry(name, "nothing.zip", nothing, (CODE,)) for name in ASKED_BY_JUPYTERLITE}
    return {CODE: ours, **named}


def _entry(name: str, file: str, content: bytes, depends: Sequence[str]) -> dict[str, Any]:
    return {
        "name": name,
        "version": "0",
        "file_name": file,
        "install_dir": "site",
        "sha256": hashlib.sha256(content).hexdigest(),
        "package_type": "package",
        "imports": [],
        "depends": list(depends),
        "unvendored_tests": False,
    }
