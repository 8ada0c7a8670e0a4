"""Where a notebook differs from what the lessons make of it.

Convention: opening and running a notebook may change outputs, execution counts, `language_info`
and `kernelspec`, so these are not compared. Between the languages, the code is compared as Python
reads it, so captions in comments may differ; the argument of `open_lab` must.
"""

from __future__ import annotations

import ast
from itertools import zip_longest
from typing import Any


def differences(name: str, committed: dict[str, Any], made: dict[str, Any]) -> list[str]:
    """Return a sentence for each place in which a notebook is not what is generated."""
    found = []
    if committed["metadata"].get("regiolab") != made["metadata"]["regiolab"]:
        found.append(f"{name}: what it says of itself differs")
    for here, there in zip_longest(committed["cells"], made["cells"]):
        if here is None or there is None or here["id"] != there["id"]:
            said = here["id"] if here else "the end"
            expected = there["id"] if there else "the end"
            return [*found, f"{name}: found cell {said} where {expected} should be"]
        found += [
            f"{name}: the {part} of cell {here['id']} differs"
            for part in ("cell_type", "source", "metadata")
            if _joined(here[part]) != _joined(there[part])
        ]
    return found


def pair_differences(
    name: str, dutch: dict[str, Any], other: dict[str, Any], language: str = "en"
) -> list[str]:
    """Return a sentence for each cell in which Dutch and another language do not do the same."""
    found = []
    for nl, there in zip_longest(dutch["cells"], other["cells"]):
        if nl is None or there is None or nl["id"] != there["id"]:
            return [*found, f"{name}: the languages part at cell {(nl or there)['id']}"]
        if nl["cell_type"] != there["cell_type"]:
            found.append(f"{name}: cell {nl['id']} is text in one language and code in the other")
        elif nl["cell_type"] == "code" and _meaning(nl, "nl") != _meaning(there, language):
            found.append(f"{name}: the code of cell {nl['id']} differs between the languages")
        elif nl["metadata"] != there["metadata"]:
            found.append(f"{name}: the metadata of cell {nl['id']} differ between the languages")
    return found


def _meaning(cell: dict[str, Any], language: str) -> str:
    """Return the code as a tree, with `open_lab`'s own language blanked."""
    tree = ast.parse(_joined(cell["source"]))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("open_lab"):
            node.args = [
                ast.Constant("")
                if isinstance(argument, ast.Constant) and argument.value == language
                else argument
                for argument in node.args
            ]
    return ast.dump(tree)


def _joined(part: Any) -> Any:
    return "".join(part) if isinstance(part, list) else part
