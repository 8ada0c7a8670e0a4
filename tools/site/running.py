"""Run notebooks in this process, with the work of the invented region, and keep what they show.

What is shown is what each widget keeps for readers without a kernel (`widgets/kit/readable.py`).
A cell with a bet runs after all others: no figure then waits for an answer that a reader of these
pages cannot give.
"""

from __future__ import annotations

import os
from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Any

import nbformat
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from nbformat.v4 import new_output

from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import Drawn, fragment
from regiolab.widgets.lesson.quiz import QuizWidget
from regiolab.widgets.lesson.text_panel import BEHIND, TextPanel
from regiolab.widgets.region.figure_panel import FigurePanel

from .course_pages import ROOT
from .example_work import example_work
from .pictures import NARROW
from .quiz_part import quiz_part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from IPython.core.interactiveshell import ExecutionResult
    from nbformat import NotebookNode

    from .course_pages import CoursePage

_WORKS = ("regio", "starter-kit", "plenary")
"""The names under which the notebooks open work; see `open_lab`."""

_BET = "lab.predict("
_FOLDED = ("description", "limits", BEHIND)
"""What stands below a figure or a verdict and is read by whoever asks for it, as in JupyterLab."""

_UNFINISHED = "answer"
"""The tag of a cell that a reader of an exercise completes."""


class CellError(Exception):
    """A cell did not run; the message names page and cell."""


def run_notebooks(pages: Sequence[CoursePage], work: Path) -> dict[str, NotebookNode]:
    """Return the notebooks among some pages, with their outputs, by the source of the page.

    Args:
        pages: all in one language.
        work: an empty folder for the work that the notebooks open; `$REGIOLAB_HOME` from now on.

    Raises:
        CellError: a cell does not run.
    """
    os.environ["REGIOLAB_HOME"] = str(work)
    for name in _WORKS:
        (work / name).mkdir(parents=True)
        example = example_work(pages[0].language)
        (work / name / "workspace.json").write_text(example.to_json(), encoding="utf-8")
    shell = InteractiveShell.instance()
    made: dict[str, NotebookNode] = {}
    later: list[tuple[CoursePage, NotebookNode]] = []
    for page in pages:
        if page.is_notebook:
            made[page.source] = nbformat.read(ROOT / page.source, 4)
            for cell in made[page.source].cells:
                if cell.cell_type == "code":
                    if cell.source.find(_BET) >= 0:
                        later.append((page, cell))
                    else:
                        _run(shell, page, cell)
    for page, cell in later:
        _run(shell, page, cell)
    return made


def _run(shell: InteractiveShell, page: CoursePage, cell: NotebookNode) -> None:
    with capture_output() as said, redirect_stdout(StringIO()):
        done = shell.run_cell(cell.source)
    if not done.success:
        problem = done.error_before_exec or done.error_in_exec
        raise CellError(f"{page.source}, cell {cell.id}: {problem!r}") from problem
    cell.outputs = [
        *([new_output("stream", name="stdout", text=said.stdout)] if said.stdout else []),
        *(new_output("display_data", data=one.data) for one in said.outputs),
        *_result(shell, page, done),
    ]


def _result(shell: InteractiveShell, page: CoursePage, done: ExecutionResult) -> list[NotebookNode]:
    shown = done.result
    if shown is None:
        return []
    data: dict[str, Any]
    if isinstance(shown, KitWidget):
        data = {"text/html": _widget(shown, page)}
    else:
        data, _ = shell.display_formatter.format(shown)
    return [new_output("display_data", data=data)]


def _widget(widget: KitWidget, page: CoursePage) -> str:
    title = str(widget.view.get("title", ""))
    if isinstance(widget, QuizWidget):
        return quiz_part(page.number, page.language, title)
    if isinstance(widget, TextPanel):  # a verdict: all of it, though nobody made a bet
        blocks: Sequence[Any] = widget.in_full()
    else:
        if isinstance(widget, FigurePanel):
            widget.command_room("middle")
        blocks = widget.readable(widget.workspace, private=True)
    made = fragment(title, blocks, _FOLDED)
    return _with_narrow(made, widget, blocks) if isinstance(widget, FigurePanel) else made


def _with_narrow(made: str, widget: FigurePanel, blocks: Sequence[Any]) -> str:
    """Return what a figure shows, with beside its picture the one that is drawn for a phone."""
    widget.command_room("narrow")
    narrow = widget.readable(widget.workspace, private=True)
    widget.command_room("middle")
    for one, other in zip(_pictures(blocks), _pictures(narrow), strict=True):
        made = made.replace(f'src="{one}"', f'src="{one}" {NARROW}="{other}"')
    return made


def _pictures(blocks: Sequence[Any]) -> list[str]:
    return [one.source for one in blocks if isinstance(one, Drawn)]
