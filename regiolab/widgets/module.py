"""Join the library, the kit and a widget's own code into the one module that anywidget wants.

Relative imports do not work inside a widget's module, so the parts are put behind each other.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_KIT = ("kit_line", "kit", "kit_controls")
_EXPORT = re.compile(r"export\{([^}]*)\};?\s*$")


def module(*names: str) -> str:
    """Return the JavaScript of a widget: preact and htm, the kit, and each `<name>.js`."""
    return "\n".join([_library(), *(_source(f"{name}.js") for name in (*_KIT, *names))])


def styles(*names: str) -> str:
    """Return the style sheet of a widget: the kit's and each `<name>.css`."""
    return "\n".join([_source("kit.css"), *(_source(f"{name}.css") for name in names)])


@cache
def _library() -> str:
    """Return the library as constants, so that its own names stay out of the way."""
    source = _source("vendor/preact-htm.js")
    found = _EXPORT.search(source)
    if found is None:
        raise ValueError("the library no longer ends with the list of what it exports")
    pairs = [pair.split(" as ") for pair in found.group(1).split(",")]
    names = ", ".join(outer for _, outer in pairs)
    given = ", ".join(f"{outer}: {inner}" for inner, outer in pairs)
    return f"const {{{names}}} = (() => {{{source[: found.start()]}\nreturn {{{given}}};}})();"


def _source(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
