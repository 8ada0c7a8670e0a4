"""Runs in Pyodide: does what the lessons do, and compiles what was imported meanwhile.

A compiled file loads at once and is three times as large as its source packed; so what no lesson
imports stays as it is.
"""

import contextlib
import io
import json
import os
import py_compile
import sys
from pathlib import Path

WORK = Path("/mnt/course")
KERNEL = ("IPython.core.interactiveshell", "IPython.core.shellapp", "IPython.core.application")


def run_lessons() -> None:
    """Run every cell; one that fails here, such as a figure, has imported what it could."""
    sys.path.insert(0, str(WORK / "site"))
    for name in (*KERNEL, "micropip", "piplite", "regiolab.lab"):
        __import__(name)
    Path("/tmp/notebooks").mkdir()  # noqa: S108 - of Pyodide in memory
    os.chdir("/tmp/notebooks")  # noqa: S108
    for cells in json.loads((WORK / "cells.json").read_text()):
        names: dict[str, object] = {}
        for cell in cells:
            with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
                exec(cell, names)  # noqa: S102 - the cells of our own lessons


def imported() -> set[str]:
    """Return the places of what was imported, within its folder."""
    names = [name.replace(".", "/") for name in sys.modules]
    return {f"{name}{ending}" for name in names for ending in (".py", "/__init__.py")}


def compile_all(places: set[str]) -> list[str]:
    """Put a compiled file in the place of each that was imported; return which were.

    One that was compiled in an earlier build stands there so already.
    """
    found = []
    for part in ("stdlib", "site"):
        for path in sorted((WORK / part).rglob("*.py*")):
            source = path.with_suffix(".py")
            place = source.relative_to(WORK / part).as_posix()
            if place not in places or path.suffix not in {".py", ".pyc"}:
                continue
            found.append(f"{part}/{place}")
            if path.suffix == ".py":
                py_compile.compile(
                    str(path),
                    str(path.with_suffix(".pyc")),
                    dfile=place,
                    doraise=True,
                    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
                )
                path.unlink()
    return found


run_lessons()
(WORK / "imported.json").write_text(json.dumps(compile_all(imported())))
