"""Write docs/reference.md: what an analyst can call, from the docstrings of the code itself.

Convention: what a room offers stands in its `__all__`; here the rooms that are meant to be called
from a notebook, each with what it is for. `python tools/make_reference.py`
"""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parents[1] / "docs" / "reference.md"

ROOMS: dict[str, tuple[str, tuple[str, ...]]] = {
    "regiolab.regions": ("Regions and their published figures, as tables.", ()),
    "regiolab.figures": (
        "Pictures: those of the lessons, and your own numbers in the same style.",
        ("figure", "draw", "Figure"),
    ),
    "regiolab.analysis": ("What can be computed from a map, a scan or votes.", ()),
    "regiolab.model": (
        "The work of a group, as one file holds it.",
        ("Workspace", "InputError"),
    ),
    "regiolab.plenary": ("The work of many groups, merged and compared.", ()),
}
"""Each room with what it is for, and which names of it; none for all that it offers."""

_METHODS = {"Workspace": ("from_file", "from_json", "to_json"), "Figure": ("svg", "png")}
"""The methods of a class that somebody calls in a notebook."""

_HEAD = """# Reference of the library

What can be called from a notebook, made from the docstrings by `make reference`; a test holds it
equal to the code. [library.md](library.md) shows how to use it, with worked examples. Every
function says in an `InputError` what would do instead; `help(name)` shows the same text.

| Room | For |
|---|---|
"""


def page() -> str:
    """Return the page as it belongs to the code of now."""
    rows = "".join(
        f"| [`{room}`](#{_anchor(room)}) | {what} |\n" for room, (what, _) in ROOMS.items()
    )
    return _HEAD + rows + "".join(_room(room) for room in ROOMS)


def _anchor(room: str) -> str:
    return room.replace(".", "")


def _room(room: str) -> str:
    module = import_module(room)
    names = ROOMS[room][1] or tuple(module.__all__)
    told = "".join(_entry(name, getattr(module, name)) for name in sorted(names, key=str.casefold))
    return f"\n## {room}\n{told}"


def _entry(name: str, thing: Any) -> str:
    if not callable(thing):
        return f"\n### {name}\n\n`{thing!r}`\n"
    text = f"\n### {name}{_signature(thing)}\n\n{_told(thing)}\n"
    for method in _METHODS.get(name, ()):
        found = getattr(thing, method)
        text += f"\n#### {name}.{method}{_signature(found)}\n\n{_told(found)}\n"
    return text


def _signature(thing: Any) -> str:
    """Return the names of what it takes, with defaults; types stand in the code."""
    if inspect.isclass(thing):
        return ""
    parts = []
    for one in inspect.signature(thing).parameters.values():
        if one.name == "self":
            continue
        stars = {one.VAR_POSITIONAL: "*", one.VAR_KEYWORD: "**"}.get(one.kind, "")
        default = "" if one.default is one.empty else f"={one.default!r}"
        parts.append(f"{stars}{one.name}{default}")
    return f"({', '.join(parts)})"


def _told(thing: Any) -> str:
    """Return a docstring as Markdown: its lists of arguments become lists."""
    lines: list[str] = []
    for line in (inspect.getdoc(thing) or "").splitlines():
        heading = re.fullmatch(r"(Args|Raises|Attributes|Returns):", line)
        item = re.fullmatch(r"    (\*{0,2}\w+): (.*)", line)
        if heading:
            lines += [f"**{heading[1]}**", ""]
        elif item and lines:
            lines.append(f"- `{item[1]}`: {item[2]}")
        elif line.startswith("            ") or (
            line.startswith("        ") and lines[-1:] != [""]
        ):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
    return "\n".join(lines).rstrip()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
