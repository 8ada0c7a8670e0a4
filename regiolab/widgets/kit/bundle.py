"""Join the library, the kit and a widget's own code into the one module that anywidget wants.

Relative imports do not work inside a widget's module, so the parts are put behind each other.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_HERE = Path(__file__).parents[1]
_KIT = ("kit_line", "kit", "kit_controls")
_EXPORT = re.compile(r"export\{([^}]*)\};?\s*$")


_BUNDLES: Final[Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "agenda": (
        (
            "map_mark",
            "agenda_fields",
            "agenda_picture",
            "file_choice",
            "agenda_export",
            "agenda_blocks",
            "agenda_findings",
            "agenda",
        ),
        ("scene", "findings", "file_choice", "agenda"),
    ),
    "connection_check": (("connection_check",), ()),
    "exercise_panel": (("exercise_panel",), ("feedback",)),
    "figure_panel": (("region_form", "figure_panel"), ("region_form", "figure_panel")),
    "glossary_panel": (("scan_facts", "glossary_panel"), ("scan_facts", "glossary_panel")),
    "other_group": (("file_choice", "other_group"), ("file_choice", "other_group")),
    "own_figures": (("own_figures",), ("own_figures",)),
    "party_list": (("party_list",), ("party_list",)),
    "practice_test": (("scan_facts", "practice_test"), ("practices",)),
    "practices": (("scan_facts", "practices"), ("scan_facts", "practices")),
    "priorities": (("priorities",), ("priorities",)),
    "progress_panel": (("progress_panel",), ()),
    "question": (("question",), ()),
    "quiz": (("quiz",), ("feedback", "quiz")),
    "region_choice": (
        ("region_form", "region_tiles", "region_list", "region_choice"),
        ("region_form", "region_choice"),
    ),
    "stakeholder_map": (
        (
            "map_mark",
            "map_picture",
            "map_list",
            "map_relations",
            "map_form",
            "map_tools",
            "map_findings",
            "map_catalogue",
            "map_party_choice",
            "map_filter",
            "file_choice",
            "map_pasting",
            "map_export",
            "map_example",
            "stakeholder_map",
        ),
        ("scene", "findings", "file_choice", "stakeholder_map"),
    ),
    "starter_kit": (("starter_kit",), ("starter_kit",)),
    "tension_scan": (
        ("map_mark", "scan_picture", "scan_facts", "scan_questions", "tension_scan"),
        ("scan_facts", "tension_scan"),
    ),
    "text_form": (("text_form",), ("text_form",)),
    "text_panel": (("text_panel",), ()),
    "work_panel": (("work_panel",), ("work_panel",)),
}
"""Widget -> the scripts and the style sheets that it needs beside the kit's, in this order."""


def script(widget: str) -> str:
    """Return the JavaScript of a widget: preact and htm, the kit, and its own scripts.

    Raises:
        KeyError: there is no such widget.
    """
    scripts, _ = _BUNDLES[widget]
    return "\n".join([_library(), *(_source(f"{name}.js") for name in (*_KIT, *scripts))])


def styles(widget: str) -> str:
    """Return the style sheet of a widget: the kit's and its own.

    Raises:
        KeyError: there is no such widget.
    """
    _, sheets = _BUNDLES[widget]
    return "\n".join([_source("kit.css"), *(_source(f"{name}.css") for name in sheets)])


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
