"""What the browser gets of a widget: the bundle that `make web` made of the sources in `web/`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

BUNDLES: Final = files("regiolab.widgets") / "static"
"""The bundles are committed, so that nobody needs Node to run the workshop."""


def script(widget: str) -> str:
    """Return the JavaScript of a widget, as one module.

    Raises:
        FileNotFoundError: there is no such widget.
    """
    return _bundle(f"{widget}.js")


def styles(widget: str) -> str:
    """Return the style sheet of a widget.

    Raises:
        FileNotFoundError: there is no such widget.
    """
    return _bundle(f"{widget}.css")


@cache
def _bundle(name: str) -> str:
    return (BUNDLES / name).read_text(encoding="utf-8")
