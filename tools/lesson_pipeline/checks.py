"""What does not fit a lesson; every check returns sentences that name notebook and cell.

Convention: in a participant's notebook at most 12 code cells are shown, none longer than 7 lines
and no line wider than a window of 800 pixels; above a call with a widget stand fewer than 120
words, the rest is folded in `<details>`. Every source key in square brackets is in
`data/sources.csv` and is explained in the lesson by a list item that begins with it in bold; a
reader sees numbers.
JupyterLab strips `role`, `aria-*` and `tabindex` and makes buttons inert, so texts do without.
Links to other notebooks lead to ones that exist.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from regiolab.locale.languages import SOURCE_LANGUAGE, WRITTEN_LANGUAGES

from . import citations
from .source import BY_HAND

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

MOST_VISIBLE_CELLS = 12
MOST_LINES = 7
MOST_CHARACTERS = 78
"""Of a line of code; more does not fit a window of 800 pixels without scrolling."""
WORDS_ABOVE_A_WIDGET = 120

_FOLDED = re.compile(r"<details>.*?</details>", re.DOTALL)
_MARK_UP = re.compile(r"<[^>]*>|\]\([^)]*\)|[#*>`\[\]|]")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.*?)\s*$", re.MULTILINE)
_STRIPPED = re.compile(r"<[^>]*\s(role|aria-[a-z]+|tabindex|on[a-z]+)\s*=", re.IGNORECASE)
_INERT = re.compile(r"<(button|input|select|textarea|form|script|style|iframe)\b", re.IGNORECASE)


def too_much_code(name: str, made: dict[str, Any]) -> list[str]:
    """Return what is wrong with the code cells that are shown."""
    shown = [cell for cell in _of_type(made, "code") if not _is_hidden(cell)]
    found = []
    if len(shown) > MOST_VISIBLE_CELLS:
        found.append(f"{name}: {len(shown)} code cells are shown, at most {MOST_VISIBLE_CELLS} may")
    for cell in shown:
        length = len(_text(cell).splitlines())
        if length > MOST_LINES:
            found.append(f"{name}: cell {cell['id']} has {length} lines, at most {MOST_LINES} may")
    return found


def too_wide_code(name: str, made: dict[str, Any]) -> list[str]:
    """Return the lines of code that are shown and run out of a narrow window."""
    return [
        f"{name}: cell {cell['id']} has a line of {len(line)}, at most {MOST_CHARACTERS} fit: "
        + line
        for cell in _of_type(made, "code")
        if not _is_hidden(cell)
        for line in _text(cell).splitlines()
        if len(line) > MOST_CHARACTERS
    ]


def shown_code(name: str, made: dict[str, Any]) -> list[str]:
    """Return the code cells that are shown, where a participant should see none."""
    return [
        f"{name}: cell {cell['id']} shows its code; give it a caption"
        for cell in _of_type(made, "code")
        if not _is_hidden(cell)
    ]


def hidden_without_caption(name: str, made: dict[str, Any]) -> list[str]:
    """Return the hidden code cells whose first line is not a caption."""
    return [
        f"{name}: hidden cell {cell['id']} has no caption on its first line"
        for cell in _of_type(made, "code")
        if _is_hidden(cell) and not re.match(r"# \S", _text(cell))
    ]


def too_many_words(name: str, made: dict[str, Any]) -> list[str]:
    """Return the widgets above which more is to be read than a room has the patience for."""
    found, words = [], 0
    for cell in made["cells"]:
        if cell["id"] == BY_HAND:
            continue  # what to press is no lesson, and is hidden where the lesson runs by itself
        if cell["cell_type"] == "markdown":
            words += len(visible_words(_text(cell)))
        else:
            if _is_hidden(cell) and words >= WORDS_ABOVE_A_WIDGET:
                found.append(
                    f"{name}: {words} words above cell {cell['id']}, "
                    f"fewer than {WORDS_ABOVE_A_WIDGET} may; fold some in <details>"
                )
            words = 0
    return found


def visible_words(text: str) -> list[str]:
    """Return the words of a text cell that are read without unfolding anything."""
    return _MARK_UP.sub(" ", _FOLDED.sub(" ", text)).split()


def deletable(name: str, made: dict[str, Any]) -> list[str]:
    """Return the cells that a slip of the keyboard would delete."""
    return [
        f"{name}: cell {cell['id']} can be deleted"
        for cell in made["cells"]
        if cell["metadata"].get("deletable") is not False
    ]


def unknown_sources(name: str, texts: Mapping[str, str], known: Collection[str]) -> list[str]:
    """Return the source keys that are not among the known ones, or not explained.

    Args:
        name: of the notebook.
        texts: its texts as the lesson has them, by the id of their cell.
        known: the keys of `data/sources.csv`.
    """
    explained = citations.numbers(texts.values())
    cited = {
        key.strip(): id_
        for id_, text in texts.items()
        for keys in citations.KEYS.findall(text)
        for key in keys.split(",")
    }
    return [
        f"{name}: cell {cell} cites {key}, which is not in data/sources.csv"
        for key, cell in cited.items()
        if key not in known
    ] + [
        f"{name}: cell {cell} cites {key}, which the list of sources does not explain"
        for key, cell in cited.items()
        if key in known and key not in explained
    ]


def keys_in_sight(name: str, made: dict[str, Any], known: Collection[str]) -> list[str]:
    """Return the source keys that a reader of the notebook sees: numbers stand in their place."""
    return [
        f"{name}: cell {cell['id']} shows {key}"
        for cell in _of_type(made, "markdown")
        for keys in citations.KEYS.findall(_text(cell))
        for key in keys.split(",")
        if key.strip() in known
    ]


def broken_links(name: str, made: dict[str, Any], files: Iterable[str]) -> list[str]:
    """Return the links within the course that lead nowhere.

    Args:
        name: the path of the notebook in the project, such as `notebooks/nl/00_start.ipynb`.
        made: the notebook.
        files: the paths that can be linked to, relative to the project.
    """
    there = set(files)
    found = []
    for cell in _of_type(made, "markdown"):
        for target in _LINK.findall(_text(cell)):
            path, _, anchor = target.partition("#")
            if "://" in target or target.startswith("mailto:"):
                continue
            if path and _resolved(name, path) not in there:
                found.append(f"{name}: cell {cell['id']} links to {path}, which is not there")
            elif not path and anchor not in _anchors(made):
                found.append(f"{name}: cell {cell['id']} links to #{anchor}, which is no heading")
    return found


def mark_up_that_does_not_work(name: str, made: dict[str, Any]) -> list[str]:
    """Return the texts with attributes that JupyterLab strips or controls that do nothing."""
    return [
        f"{name}: cell {cell['id']} uses {match[1]}, which does not work in a text cell"
        for cell in _of_type(made, "markdown")
        for match in (_STRIPPED.search(_text(cell)), _INERT.search(_text(cell)))
        if match
    ]


def not_in_its_language(name: str, made: dict[str, Any], language: str) -> list[str]:
    """Return the texts that are not marked as being in the language of the notebook.

    In a language that the lessons are not written in, a text may be in English.
    """
    allowed = {language} if language in WRITTEN_LANGUAGES else {language, SOURCE_LANGUAGE}
    starts = tuple(f'<div lang="{each}">\n\n' for each in sorted(allowed))
    return [
        f"{name}: cell {cell['id']} is not wrapped in {starts[0].strip()} and a blank line"
        for cell in _of_type(made, "markdown")
        if not (_text(cell).startswith(starts) and _text(cell).endswith("\n\n</div>"))
    ]


def without_a_question(name: str, made: dict[str, Any]) -> list[str]:
    """Return a sentence when the first heading of a lesson asks nothing."""
    first = _HEADING.search(_text(made["cells"][0]))
    if first and first[1].endswith("?"):
        return []
    return [f"{name}: the first cell does not begin with a question as heading"]


def _of_type(made: dict[str, Any], cell_type: str) -> list[dict[str, Any]]:
    return [cell for cell in made["cells"] if cell["cell_type"] == cell_type]


def _is_hidden(cell: dict[str, Any]) -> bool:
    return bool(cell["metadata"].get("jupyter", {}).get("source_hidden"))


def _text(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


def _anchors(made: dict[str, Any]) -> set[str]:
    return {
        heading.replace(" ", "-")
        for cell in _of_type(made, "markdown")
        for heading in _HEADING.findall(_text(cell))
    }


def _resolved(name: str, path: str) -> str:
    parts: list[str] = []
    for part in PurePosixPath(Path(name).parent.as_posix(), path).parts:
        if part == ".." and parts:
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
