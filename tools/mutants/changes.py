"""Read the mutants that mutmut wrote: which there are, what each changes, and a sample of them.

Convention: mutmut writes each file again with every mutant of a function beside the function
(`x_keep__mutmut_1`, the function itself as `x_keep__mutmut_orig`), and says in `<file>.spans` on
which lines each stands and in `<file>.meta` how each ended.
"""

from __future__ import annotations

import ast
import difflib
import json
import random
import re
from dataclasses import dataclass
from textwrap import dedent
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NUMBER = re.compile(r"__mutmut_(\d+|orig)")


@dataclass(frozen=True)
class Mutant:
    """One changed function.

    Attributes:
        name: as mutmut calls it.
        file: the file it stands in, such as `regiolab/model/change.py`.
        before: the function.
        after: the function with the change.
        ended: the exit code of its tests, `None` when they were not run.
    """

    name: str
    file: str
    before: str
    after: str
    ended: int | None

    def diff(self) -> str:
        """Return what is changed, with a line around it."""
        lines = difflib.unified_diff(
            self.before.splitlines(), self.after.splitlines(), lineterm="", n=1
        )
        return "\n".join(line for line in lines if not line.startswith(("---", "+++")))


def mutants_in(folder: Path) -> list[Mutant]:
    """Return every mutant below the folder that mutmut wrote, in the order of their names."""
    found = [one for meta in folder.rglob("*.py.meta") for one in _mutants_of(meta, folder)]
    return sorted(found, key=lambda mutant: mutant.name)


def sample(mutants: list[Mutant], size: int, seed: int) -> list[Mutant]:
    """Return so many of the mutants, the same ones for the same seed; 0 is all of them.

    Mutants that change nothing but words, or what a type checker reads, do not take part.
    """
    taking_part = [one for one in mutants if not only_words(one.before, one.after)]
    if not 0 < size < len(taking_part):
        return taking_part
    drawn = random.Random(seed).sample(taking_part, size)  # noqa: S311 - nothing to keep secret
    return sorted(drawn, key=lambda mutant: mutant.name)


def only_words(before: str, after: str) -> bool:
    """Say whether two versions of a function differ in nothing but the words of messages.

    Such a change has no translation, and the test of the catalogues refuses it wherever it is.
    The first argument of `cast`, which Python does not look at, is left out as well.
    """
    return _without_words(before) == _without_words(after)


class _Blank(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.Call:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.args:
            if node.func.id == "N_":
                node.args = []
            elif node.func.id == "cast" and len(node.args) == 2:
                node.args = node.args[1:]
        return node


def _without_words(source: str) -> str:
    tree = _Blank().visit(ast.parse(dedent(source)))
    return ast.dump(tree)


def _mutants_of(meta: Path, folder: Path) -> Iterator[Mutant]:
    written = meta.with_suffix("")
    lines = written.read_text(encoding="utf-8").splitlines()
    spans: dict[str, Any] = json.loads(
        written.with_suffix(".py.spans").read_text(encoding="utf-8")
    )["spans"]
    ended = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    for name, code in ended.items():
        function = name.rpartition(".")[2]
        kept = _NUMBER.sub("__mutmut_orig", function)
        before, after = (
            _NUMBER.sub("", "\n".join(lines[spans[one][0] - 1 : spans[one][1]]))
            for one in (kept, function)
        )
        yield Mutant(name, written.relative_to(folder).as_posix(), before, after, code)
