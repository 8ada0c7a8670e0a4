"""Make one notebook of a lesson.

Convention: nbformat 4.5, no outputs, kernel `python3`; a cell keeps its id in every notebook. Text
is wrapped in `<div lang="..">` with a blank line, because JupyterLab's page says it is English. No
cell can be deleted by a key, and texts cannot be changed by a double click. A call with a caption
is hidden; JupyterLab shows the first line of a hidden cell, so the caption is that line. In an
exercise, what follows `# solution` is left out and a line invites to write there; the check of a
solution credits nobody. The argument of
`open_lab` is the only difference between the languages. An exercise ends with the way to its
solution, and both with the way back to the lesson. Words that the texts mark are explained in a
list at the end (see `words`), and sources are numbers (see `citations`). For `{{board-pages}}` come
the pages of the plenary board, as the board itself names them.

A notebook says of itself, under `regiolab` in its metadata, what it is in the course; our
JupyterLab extension (`web/workbook`) reads that, and leaves every notebook without it alone. What
the extension says stands there too, translated: it speaks before any kernel runs. The
sentence that ▶▶ has to be pressed is in a cell with the tag `by-hand`, which the extension hides
because the notebook then runs by itself. A cell to write in has the tag `answer`: it alone stays
editable.

In a language that a text is not written in, the notebook has the English one, marked as English;
what it links to within the course is in the language of the notebook.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from regiolab.course.lessons import lessons
from regiolab.locale import LANGUAGES, WRITTEN_LANGUAGES, in_language
from regiolab.plenary.board.pages import pages_as_list

from . import citations, words
from .source import BY_HAND
from .workbook_words import words_in

if TYPE_CHECKING:
    from .source import Cell, Lesson

KINDS = ("notebooks", "exercises", "solutions", "guide")
"""The kinds of notebook, by the folder they are in."""

_KIND_IN = {
    "notebooks": "lesson",
    "exercises": "exercise",
    "solutions": "solution",
    "guide": "guide",
}
_TAGS_IN = {
    "notebooks": {""},
    "exercises": {"exercise"},
    "solutions": {"exercise", "solution"},
    "guide": {"instructor"},
}
_OPEN_LAB = re.compile(r'open_lab\("nl"')
_CHECK = re.compile(r'(lab\.check\("\d\d", \w+)\)')
_NOTEBOOK_IN = re.compile(r"(\.\./\.\./(?:notebooks|exercises|solutions)/)[a-z]+/")
_SOLUTION = re.compile(r"^( *)# solution *$", re.MULTILINE)
_BOARD_PAGES = "{{board-pages}}"
_WRITE_HERE = {"nl": "# schrijf hieronder jullie antwoord", "en": "# write your answer below"}
_PRESS_RUN = {
    "nl": "**Zie je hieronder alleen grijze balken? Druk bovenaan op ▶▶.**",
    "en": "**Do you see only grey bars below? Press ▶▶ at the top.**",
}
_ONWARD = {
    "exercises": {
        "nl": "**Klaar?** Vergelijk met [de uitwerking](../../solutions/nl/{name}.ipynb), of ga "
        "terug naar [les {number}](../../notebooks/nl/{name}.ipynb).",
        "en": "**Done?** Compare with [the solution](../../solutions/en/{name}.ipynb), or go "
        "back to [lesson {number}](../../notebooks/en/{name}.ipynb).",
    },
    "solutions": {
        "nl": "**Terug** naar [les {number}](../../notebooks/nl/{name}.ipynb).",
        "en": "**Back** to [lesson {number}](../../notebooks/en/{name}.ipynb).",
    },
}
"""The last text of an exercise and of its solution, before the list of words."""


def notebook(lesson: Lesson, language: str, kind: str) -> dict[str, Any] | None:
    """Return a notebook as data, or None when the lesson has no cells of that kind."""
    cells = [cell for cell in lesson.cells if cell.tag in _TAGS_IN[kind]]
    if not cells:
        return None
    texts = list(texts_of(lesson, language, kind).values())
    cited = (citations.numbers(texts), citations.heading(texts))
    made = [_cell(cell, language, kind, cited) for cell in cells]
    said_in, press = in_language(_PRESS_RUN, language)
    # Below the title, above the first grey bar.
    made.insert(1, _text_cell(BY_HAND, press, said_in, language, BY_HAND))
    if kind in _ONWARD:
        said_in, onward = in_language(_ONWARD[kind], language)
        onward = onward.format(name=lesson.name, number=lesson.name[:2])
        made.append(_text_cell("onward", onward, said_in, language))
    if explained := words.word_list(texts, language):
        said_in, _ = in_language(words.HEADING, language)
        made.append(_text_cell(words.CELL_ID, explained, said_in, language))
    return {
        "cells": made,
        "metadata": {
            "kernelspec": {
                "display_name": "Python 3 (ipykernel)",
                "language": "python",
                "name": "python3",
            },
            "language_info": {"name": "python"},
            "regiolab": _place_in_course(lesson, language, kind),
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def texts_of(lesson: Lesson, language: str, kind: str) -> dict[str, str]:
    """Return the texts of a notebook as the lesson has them, by the id of their cell."""
    return {
        cell.id: cell.text_in(language)[1]
        for cell in lesson.cells
        if cell.tag in _TAGS_IN[kind] and cell.is_text
    }


def languages_of(kind: str) -> tuple[str, ...]:
    """Return the languages in which there are notebooks of a kind; the guide is in two alone."""
    return WRITTEN_LANGUAGES if kind == "guide" else LANGUAGES


def as_text(made: dict[str, Any]) -> str:
    """Return the text of a notebook file; the same notebook is the same bytes."""
    return json.dumps(made, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _place_in_course(lesson: Lesson, language: str, kind: str) -> dict[str, Any]:
    return {
        "kind": _KIND_IN[kind],
        "number": lesson.name[:2],
        "language": language,
        "languages": list(languages_of(kind)),
        "lessons": [
            {
                "number": one.number,
                "name": one.name.text(language),
                "file": f"{one.stem}.ipynb",
            }
            for one in lessons()
        ],
        **words_in(language),
    }


def _cell(
    cell: Cell, language: str, kind: str, cited: tuple[dict[str, int], str]
) -> dict[str, Any]:
    if cell.is_text:
        said_in, text = cell.text_in(language)
        text = text.replace(_BOARD_PAGES, pages_as_list(said_in))
        shown = citations.numbered(words.linked(text, language), *cited)
        return _text_cell(cell.id, shown, said_in, language)
    metadata: dict[str, Any] = {"deletable": False}
    if cell.caption:
        metadata["jupyter"] = {"source_hidden": True}
    if _SOLUTION.search(cell.code):
        metadata["tags"] = ["answer"]
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": cell.id,
        "metadata": metadata,
        "outputs": [],
        "source": _lines(_code(cell, language, kind)),
    }


def _text_cell(id_: str, text: str, said_in: str, language: str, tag: str = "") -> dict[str, Any]:
    """Return a text in one language as a cell of the notebook in another, or in the same."""
    if said_in != language:
        text = _NOTEBOOK_IN.sub(rf"\g<1>{language}/", text)
    return {
        "cell_type": "markdown",
        "id": id_,
        "metadata": {"deletable": False, "editable": False} | ({"tags": [tag]} if tag else {}),
        "source": _lines(f'<div lang="{said_in}">\n\n{text}\n\n</div>'),
    }


def _code(cell: Cell, language: str, kind: str) -> str:
    code = _OPEN_LAB.sub(f'open_lab("{language}"', cell.code)
    if kind == "solutions":
        code = _CHECK.sub(r"\1, credit=False)", code)
    marker = _SOLUTION.search(code)
    if marker and kind == "exercises":
        code = code[: marker.start()] + marker[1] + in_language(_WRITE_HERE, language)[1]
    elif marker:
        code = code[: marker.start()] + code[marker.end() + 1 :]
    return f"# {in_language(cell.caption, language)[1]}\n{code}" if cell.caption else code


def _lines(source: str) -> list[str]:
    return source.splitlines(keepends=True)
