"""Imports run downwards only, and importing the package is light."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

CODE = {".py", ".ts", ".tsx", ".js", ".css"}
NOT_CODE = {"static", "node_modules", "__pycache__"}

LAYERS = (
    "command",
    "lab",
    "teaching",
    "widgets",
    "plenary",
    "exchange",
    "storage",
    "figures",
    "scenes",
    "analysis",
    "course",
    "regions",
    "model",
    "locale",
)
"""From top to bottom; a layer imports itself and what is below it."""

ROOMS = {
    "widgets": (
        "board",
        "work",
        "vote",
        "practices",
        "agenda",
        "map",
        "scan",
        "lesson",
        "region",
        "kit",
    ),
    "plenary": ("board", "report", "pictures", "comparing", "merging", "matching"),
    "exchange": ("formats", "documents", "pictures", "reading", "tables", "sharing"),
    "figures": ("published", "drawn", "pictures", "own"),
    "scenes": ("scan", "agenda", "map", "drawing"),
    "analysis": ("people", "agenda", "map", "findings"),
    "teaching": ("exercises",),
}
"""The rooms of a layer, from top to bottom; a room imports itself and what is below it.

A module of the layer that stands in no room, such as `figures/__init__.py`, is above its rooms.
"""


def layer_of(module: str) -> str:
    """Return the layer of `regiolab.<layer>...`; the package itself stands above all layers."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "regiolab"


def room_of(module: str) -> str:
    """Return the room of `regiolab.<layer>.<room>...`; "" for a module that is in no room."""
    layer, *rest = module.split(".")[1:] or [""]
    return rest[0] if rest and rest[0] in ROOMS.get(layer, ()) else ""


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
    """Return one sentence per import that goes up, or to a layer that the order does not know."""
    order = ("regiolab", *LAYERS)
    layer, room = layer_of(module), room_of(module)
    if layer not in order:
        return [f"{module}: {layer} has no place in the order of layers"]
    package = module if is_package else module.rpartition(".")[0]
    rooms = ("", *ROOMS.get(layer, ()))
    wrong = []
    for line, name in imported_modules(ast.parse(source), package):
        target = "lab" if name == "regiolab.open_lab" else layer_of(name)
        if target.startswith("__"):  # regiolab.__version__
            continue
        if target not in order:
            wrong.append(f"{module}, line {line}: {name} is in no layer")
        elif order.index(target) < order.index(layer):
            wrong.append(f"{module}, line {line}: {layer} imports {target}, which is above it")
        elif target == layer and rooms.index(room_of(name)) < rooms.index(room):
            wrong.append(f"{module}, line {line}: {room} imports {name}, which is above it")
    return wrong


def test_every_folder_of_a_layer_is_a_room_with_a_place_in_the_order() -> None:
    found = {
        (path.parents[1].name, path.parent.name)
        for path in (ROOT / "regiolab").glob("*/*/__init__.py")
    }
    assert found == {(layer, room) for layer, rooms in ROOMS.items() for room in rooms}


def test_no_folder_holds_more_than_35_code_files() -> None:
    # Pruned on the way: another test may be filling node_modules at this moment.
    counts: Counter[str] = Counter()
    for top in ("regiolab", "web"):
        for folder, below, files in os.walk(ROOT / top):
            below[:] = [one for one in below if one not in NOT_CODE]
            name = Path(folder).relative_to(ROOT).as_posix()
            counts[name] = sum(Path(one).suffix in CODE for one in files)
    assert {folder: count for folder, count in counts.items() if count > 35} == {}


@pytest.mark.parametrize(
    "folder",
    sorted(
        path.parent.relative_to(ROOT).as_posix()
        for path in (ROOT / "regiolab").glob("*/*/__init__.py")
    ),
)
def test_a_room_says_what_belongs_there_and_what_does_not(folder: str) -> None:
    said = ast.get_docstring(ast.parse((ROOT / folder / "__init__.py").read_text("utf-8"))) or ""
    _, _, rest = said.partition("\n\n")
    assert rest.startswith("Belongs here:")
    assert "\nDoes not:" in rest


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
        "import regiolab.widgets.kit.kit",
        "from regiolab import widgets",
        "from regiolab import open_lab",
        "from ...widgets import kit",
        "def late():\n    from regiolab.storage.files import save",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from regiolab.lab import Lab",
        "import regiolab.helpers",
        "from regiolab.scenes.agenda.timeline import timeline",
    ],
)
def test_an_import_that_goes_up_is_named_with_its_line(source: str) -> None:
    line = source.count("\n") + 1
    wrong = upward_imports(source, "regiolab.scenes.map.scene", is_package=False)
    assert len(wrong) == 1
    assert f"line {line}" in wrong[0]


def test_an_import_that_goes_down_or_stays_is_allowed() -> None:
    source = "from regiolab.model import Workspace\nfrom .mark import mark\nimport json"
    assert not upward_imports(source, "regiolab.scenes.map.scene", is_package=False)


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
    loaded = modules_after("import regiolab.model, regiolab.storage, regiolab.scenes.map.scene")
    assert not loaded & {"pandas", "matplotlib", "numpy"}
