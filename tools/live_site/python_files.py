"""What Python code and data a kernel in the browser gets, and what is left out of it.

Packages come from the environment that builds, which is the locked one, in their Python parts:
compiled parts are for a computer. The two that differ are wheels of their own.
"""

from __future__ import annotations

import zipfile
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from babel.core import parse_locale

from regiolab.locale.languages import LOCALES
from tools.live_site.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

KERNEL: Final = (
    *("asttokens", "comm", "executing", "ipython", "ipython-pygments-lexers"),
    *("matplotlib-inline", "packaging", "prompt-toolkit", "pure-eval", "pygments", "six"),
    *("stack-data", "traitlets", "wcwidth"),
)
"""What a kernel of JupyterLite needs for an empty notebook, from the environment that builds."""

FROM_HERE: Final = (
    *KERNEL,
    *("annotated-types", "anywidget", "babel", "et-xmlfile", "ipywidgets", "networkx", "openpyxl"),
    *("psygnal", "pydantic", "pyyaml", "rapidfuzz", "typing-extensions", "typing-inspection"),
    "tzdata",
)
"""Distributions that are taken from the environment that builds."""

_CODE: Final = {".py", ".json", ".txt", ".tcss", ".typed", ".dat", ".tab", ".zi", ""}
_LEFT_OUT: Final = {"tests", "test", "__pycache__", "sphinxext", "nbextension"}
_LICENCES: Final = ("LICEN", "COPYING", "NOTICE", "AUTHORS")


def python_files() -> dict[str, bytes]:
    """Return every file by its place in `site-packages`."""
    return dict(sorted({**files_of(FROM_HERE), **dict(_ours())}.items()))


def files_of(names: Iterable[str]) -> dict[str, bytes]:
    """Return what is wanted of these distributions, by its place in `site-packages`."""
    found: dict[str, bytes] = {}
    for name in names:
        found |= dict(_of_distribution(name))
    return found


def _of_distribution(name: str) -> Iterator[tuple[str, bytes]]:
    distribution = metadata.distribution(name)
    for file in distribution.files or ():
        path = Path(str(distribution.locate_file(file)))
        if is_wanted(PurePosixPath(file.as_posix())) and path.is_file():
            yield file.as_posix(), path.read_bytes()


def of_wheel(wheel: Path) -> dict[str, bytes]:
    """Return what of a wheel is wanted, by its place in `site-packages`."""
    with zipfile.ZipFile(wheel) as packed:
        return {
            name: packed.read(name)
            for name in packed.namelist()
            if is_wanted(PurePosixPath(name)) or name.endswith(".so")
        }


def is_wanted(place: PurePosixPath) -> bool:
    """Say whether a file of a package is of use in a browser; its licence always goes along."""
    top = place.parts[0]
    if top.endswith(".dist-info"):
        return place.name == "METADATA" or place.name.upper().startswith(_LICENCES)
    if ".." in place.parts or _LEFT_OUT & {*place.parts}:
        return False
    if top == "babel" and place.parent.name == "locale-data":
        return place.stem in babel_data(LOCALES.values())
    if top == "tzdata":
        return place.suffix == ".py" or place.parts[-2:] == ("Europe", "Amsterdam")
    return place.suffix in _CODE


def babel_data(locales: Iterable[str]) -> frozenset[str]:
    """Return the names of the files that Babel reads for these locales, and for plain English."""
    names = {"root", "en", "en_001", "en_150"}
    for locale in locales:
        names |= {parse_locale(locale)[0], locale}
    return frozenset(names)


def _ours() -> Iterator[tuple[str, bytes]]:
    for path in sorted((ROOT / "regiolab").rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(ROOT).as_posix(), path.read_bytes()
    for path in sorted((ROOT / "data").rglob("*")):
        if path.is_file():
            yield f"regiolab/{path.relative_to(ROOT).as_posix()}", path.read_bytes()
    yield "regiolab/data/course.yaml", (ROOT / "lessons" / "course.yaml").read_bytes()


def without_jedi(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the kernel's files set to complete names without jedi, which is 5 MB.

    Raises:
        ValueError: the kernel is another one than this was written for.
    """
    place, was = "pyodide_kernel/interpreter.py", b"self.Completer.use_jedi = True"
    if was not in files[place]:
        raise ValueError("The kernel of JupyterLite sets jedi elsewhere now.")
    return {**files, place: files[place].replace(was, b"self.Completer.use_jedi = False")}


def without_lexers(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files without the grammars of pygments that nothing imported: 500 languages.

    That of Python stays: IPython shows with it what went wrong in somebody's own code.
    """
    lexers = "pygments/lexers/"
    kept = {place for place in files if not place.startswith(lexers) or place.endswith(".pyc")}
    kept |= {f"{lexers}{name}.py" for name in ("__init__", "_mapping", "python")} & files.keys()
    return {place: content for place, content in files.items() if place in kept}
