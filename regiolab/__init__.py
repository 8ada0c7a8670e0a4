"""A workshop in notebooks: real regional figures, a stakeholder map and a regional agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.lab import Lab

__all__ = ["__version__", "open_lab"]

__version__ = "0.1.0"


def open_lab(
    language: str = "nl",
    name: str | None = None,
    folder: str | Path | None = None,
    kit: str | Path | None = None,
) -> Lab:
    """Open the group's work, or begin it, and return the object that every notebook cell talks to.

    Opening the same work twice in one kernel gives the same `Lab`.

    Args:
        language: `"nl"` or `"en"`: the language of everything on the screen.
        name: which work to open; letters, digits, `-` and `_`. Default `"regio"`.
        folder: where work is kept; one that several laptops reach is shared by them. Default the
            shared folder that was chosen under Our work, else `$REGIOLAB_HOME`, else `work/` in
            the course folder.
        kit: the file of a starter kit to begin with; it fills in what is empty, once.
    """
    from regiolab.lab import open_lab as open_the_lab

    return open_the_lab(language, name=name, folder=folder, kit=kit)
