"""Imports run downwards only, and importing the package is light."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ROOMS = (
    "lab",
    "teaching",
    "widgets",
    "plenary",
    "exchange",
    "storage",
    "figures",
    "analysis",
    "regions",
    "model",
    "locale",
)
"""From top to bottom; a room imports itself and what is below it."""


def room_of(module: str) -> str:
    """Return the room of `regiolab.<room>...`; the package itself stands above all rooms."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "regiolab"


def module_of(path: Path) -> str:
    """Return the dotted name of a file of the package."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported_modules(tree: ast.AST, package: str) -> list[tuple[int, str]]:
    """Return line and dotted name of every import of our own, inside functions too."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1]
            origin = ".".join([*base, node.module or ""]) if node.level else (node.module or "")
            origin = origin.rstrip(".")
            if origin == "regiolab":
                found += [(node.lineno, f"regiolab.{alias.name}") for alias in node.names]
            else:
                found.append((node.lineno, origin))
    return [(line, name) for line, name in found if name.split(".")[0] == "regiolab"]


def upward_imports(source: str, module: str, *, is_package: bool) -> list[str]:
    """Return one sentence per import that goes up, or to a room that the order does not know."""
    order = ("regiolab", *ROOMS)
    room = room_of(module)
    if room not in order:
        return [f"{module}: {room} has no place in the order of rooms"]
    package = module if is_package else module.rpartition(".")[0]
    wrong = []
    for line, name in imported_modules(ast.parse(source), package):
        target = "lab" if name == "regiolab.open_lab" else room_of(name)
        if target.startswith("__"):  # regiolab.__version__
            continue
        if target not in order:
            wrong.append(f"{module}, line {line}: {name} is in no room")
        elif order.index(target) < order.index(room):
            wrong.append(f"{module}, line {line}: {room} imports {target}, which is above it")
    return wrong


def test_every_import_in_the_package_runs_downwards() -> None:
    wrong = [
        sentence
        for path in sorted((ROOT / "regiolab").rglob("*.py"))
        for sentence in upward_imports(
            path.read_text(encoding="utf-8"),
            module_of(path),
            is_package=path.name == "__init__.py",
        )
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "source",
    [
        "from regiolab.widgets import kit",
        "import regiolab.widgets.kit",
        "from regiolab import widgets",
        "from regiolab import open_lab",
        "from ..widgets import kit",
        "def late():\n    from regiolab.storage.files import save",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from regiolab.lab import Lab",
        "import regiolab.helpers",
    ],
)
def test_an_import_that_goes_up_is_named_with_its_line(source: str) -> None:
    line = source.count("\n") + 1
    wrong = upward_imports(source, "regiolab.figures.map_scene", is_package=False)
    assert len(wrong) == 1
    assert f"line {line}" in wrong[0]


def test_an_import_that_goes_down_or_stays_is_allowed() -> None:
    source = "from regiolab.model import Workspace\nfrom .marks import mark\nimport json"
    assert not upward_imports(source, "regiolab.figures.map_scene", is_package=False)


def modules_after(statement: str) -> set[str]:
    """Return the top-level modules that a fresh Python holds after a statement."""
    code = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


HEAVY = {"pandas", "matplotlib", "numpy", "jupyterlab", "IPython", "ipywidgets", "anywidget"}


def test_importing_the_package_alone_loads_nothing_heavy() -> None:
    assert not modules_after("import regiolab") & HEAVY


def test_the_workspace_and_the_scene_of_the_map_need_neither_pandas_nor_matplotlib() -> None:
    loaded = modules_after("import regiolab.model, regiolab.storage, regiolab.figures.map_scene")
    assert not loaded & {"pandas", "matplotlib", "numpy"}
