"""Functions are short and straight, so that each can be read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "regiolab"

LONG = 50
"""A function of more lines than this, its docstring not counted, is long."""

MOST_LONG = 0.01
"""At most this share of all functions is long."""

MOST_PATHS = 20
"""A function with more paths than this is of grade D or worse (radon)."""

_BRANCHES = (ast.If, ast.IfExp, ast.Assert)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> Iterator[tuple[str, _Function]]:
    """Give every function of the package, those within others too, under its file and name."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, _FUNCTIONS):
                yield f"{path.relative_to(PACKAGE)}: {node.name}", node


def lines(function: _Function) -> int:
    """Return how many lines a function has, decorators and docstring not counted."""
    first = function.body[0]
    doc = 0 if ast.get_docstring(function) is None else (first.end_lineno or 0) - first.lineno + 1
    return (function.end_lineno or 0) - function.lineno + 1 - doc


def paths(node: ast.AST) -> int:
    """Return the cyclomatic complexity (McCabe, 1976), counted as radon does.

    Every branch is one path more, and so is every further part of an `and` or `or`, every `for`
    and `if` in a comprehension, every case that is not a catch-all, and what a function within
    this one holds.
    """
    return 1 + sum(_more_paths(part) for part in ast.walk(node))


def _more_paths(node: ast.AST) -> int:
    match node:
        case ast.BoolOp():
            return len(node.values) - 1
        case ast.comprehension():
            return 1 + len(node.ifs)
        case ast.For() | ast.AsyncFor() | ast.While():
            return 1 + bool(node.orelse)
        case ast.Try():
            return len(node.handlers) + bool(node.orelse)
        case ast.Match():
            return sum(not _catches_all(case) for case in node.cases)
    return int(isinstance(node, _BRANCHES))


def _catches_all(case: ast.match_case) -> bool:
    return case.guard is None and isinstance(case.pattern, ast.MatchAs) and not case.pattern.name


def test_hardly_any_function_is_long() -> None:
    found = list(functions())
    long = [f"{name} ({lines(one)} lines)" for name, one in found if lines(one) > LONG]
    assert len(long) <= MOST_LONG * len(found), "\n".join(long)


def test_no_function_has_so_many_paths_that_nobody_can_follow_them() -> None:
    tangled = [
        f"{name} ({paths(one)} paths)" for name, one in functions() if paths(one) > MOST_PATHS
    ]
    assert not tangled, "\n".join(tangled)


def test_lines_and_paths_are_counted() -> None:
    source = '''
def one(a):
    """Say something
    on two lines."""
    for b in a:
        if b and a or b:
            return [c for c in b if c]
    return 0 if a else 1
'''
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    assert lines(function) == 5
    assert paths(function) == 8
