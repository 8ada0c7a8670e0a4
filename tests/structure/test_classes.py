"""Classes are made of parts, not of ancestors, and keep their private names to themselves."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from regiolab.widgets.agenda.agenda import Agenda

ROOT = Path(__file__).resolve().parents[2]

MOST_ANCESTORS = 3
"""Of our own, for a class of ours."""

_PUBLIC_BY_CUSTOM = {"_asdict", "_fields", "_make", "_replace"}
"""Of a named tuple: the underscore only keeps them from the names of its fields."""


def modules() -> list[Path]:
    """Return the modules of the package."""
    return sorted((ROOT / "regiolab").rglob("*.py"))


# ---- ancestors ----


def ancestors(cls: type) -> list[type]:
    """Return the ancestors of a class that are ours."""
    return [base for base in cls.__mro__[1:] if base.__module__.partition(".")[0] == "regiolab"]


def classes_in(path: Path) -> list[type]:
    """Return the classes that a module defines."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    module = importlib.import_module(".".join(part for part in parts if part != "__init__"))
    members = inspect.getmembers(module, inspect.isclass)
    return [cls for _, cls in members if cls.__module__ == module.__name__]


def test_no_class_has_more_than_three_ancestors_of_ours() -> None:
    many = {
        f"{cls.__module__}.{cls.__qualname__}": [base.__name__ for base in ancestors(cls)]
        for path in modules()
        for cls in classes_in(path)
        if len(ancestors(cls)) > MOST_ANCESTORS
    }
    assert not many


# ---- private names ----


def is_private(name: str) -> bool:
    """Say whether a name is private by its underscore; those of Python itself are not."""
    return name.startswith("_") and not name.endswith("__") and name not in _PUBLIC_BY_CUSTOM


@dataclass
class Names:
    """The private names in one module.

    Attributes:
        defined: class ("" for the module) -> the private names that it defines, in its body or
            on `self`.
        used: line, the class around it ("" for none), what it is taken from, and the name.
        imported: line and name of what is imported from another module.
    """

    defined: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    used: list[tuple[int, str, str, str]] = field(default_factory=list)
    imported: list[tuple[int, str]] = field(default_factory=list)


class _Reader(ast.NodeVisitor):
    """Reads the private names of a module."""

    def __init__(self) -> None:
        self.names = Names()
        self._around: list[str] = []

    def visit_Module(self, node: ast.Module) -> None:
        for statement in node.body:
            self._define(_names_of(statement))
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for outside in (*node.bases, *node.keywords, *node.decorator_list):
            self.visit(outside)
        self._around.append(node.name)
        for statement in node.body:
            self._define(_names_of(statement))
            self.visit(statement)
        self._around.pop()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if is_private(node.attr):
            owner = ast.unparse(node.value)
            around = self._around[-1] if self._around else ""
            self.names.used.append((node.lineno, around, owner, node.attr))
            if isinstance(node.ctx, ast.Store) and owner in {"self", "cls"}:
                self._define({node.attr})
        self.generic_visit(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if is_private(alias.name):
                self.names.imported.append((node.lineno, alias.name))

    def _define(self, names: set[str]) -> None:
        around = self._around[-1] if self._around else ""
        self.names.defined[around] |= {one for one in names if is_private(one)}


def _names_of(statement: ast.stmt) -> set[str]:
    """Return the names that a statement in the body of a class defines."""
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return {statement.name}
        case ast.Assign():
            return {one.id for one in statement.targets if isinstance(one, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
    return set()


def names_in(source: str) -> Names:
    """Return the private names in a module."""
    reader = _Reader()
    reader.visit(ast.parse(source))
    return reader.names


@cache
def names_of(path: Path) -> Names:
    """Return the private names in the module in a file."""
    return names_in(path.read_text(encoding="utf-8"))


def trespasses(names: Names, ours: set[str]) -> list[str]:
    """Return a sentence per private name that is used from another class or module.

    Args:
        names: in the module.
        ours: the private names that any class or module of ours defines; another library may
            ask for the use of one of its own.
    """
    wrong = [f"line {line}: imports {name}" for line, name in names.imported]
    for line, around, owner, name in names.used:
        if (around and name in names.defined[around]) or name not in ours:
            continue
        if owner in {"self", "cls"}:
            wrong.append(f"line {line}: {name} is another class's, not {around}'s")
        else:
            wrong.append(f"line {line}: {owner}.{name} is private")
    return wrong


@cache
def names_of_ours() -> set[str]:
    """Return the private names that the classes and modules of the package define."""
    return {
        name for path in modules() for names in names_of(path).defined.values() for name in names
    }


def test_no_private_name_is_used_from_another_class_or_module() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}, {sentence}"
        for path in modules()
        for sentence in trespasses(names_of(path), names_of_ours())
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("from regiolab.model.change import _path", "imports _path"),
        ("from regiolab import model\nmodel._undo()", "line 2: model._undo is private"),
        (
            "class B(A):\n    def f(self):\n        return self._hidden",
            "_hidden is another class's",
        ),
        ("class B(A):\n    def f(self):\n        return super()._hidden()", "super()._hidden"),
        ("class B:\n    def f(self, a):\n        return a._hidden", "a._hidden is private"),
        ("class B:\n    def _f(self): ...\n\ndef g(b):\n    return b._f()", "b._f is private"),
    ],
)
def test_a_private_name_from_elsewhere_is_named_with_its_line(source: str, says: str) -> None:
    [sentence] = trespasses(names_in(source), {"_hidden", "_f", "_undo"})
    assert says in sentence


@pytest.mark.parametrize(
    "source",
    [
        "class B:\n    _kept = 1\n    def f(self):\n        return self._kept",
        "class B:\n    def __init__(self):\n        self._kept: int = 1\n        self._kept += 1",
        "class B:\n    def _f(self): ...\n    def g(self, other: B):\n        return other._f()",
        "class B(Widget):\n    def f(self):\n        return self._of_another_library",
        "def f(row):\n    return row._replace(name=row.__class__)",
        "def f(paragraph):\n    return paragraph._of_another_library",
    ],
)
def test_a_class_uses_its_own_private_names(source: str) -> None:
    assert not trespasses(names_in(source), {"_kept", "_f", "_hidden"})


def test_ancestors_of_another_library_do_not_count() -> None:
    assert [base.__name__ for base in ancestors(Agenda)] == ["KitWidget"]
