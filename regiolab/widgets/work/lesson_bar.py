"""What the bar above a lesson asks, in JupyterLab with our extension (`web/workbook`).

The extension asks with an expression, so that nothing is shown in a cell; the answer is JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.course.progress import progress

if TYPE_CHECKING:
    from regiolab.course.progress import LessonProgress
    from regiolab.model import Workspace
    from regiolab.widgets.work.work_panel import WorkPanel


class Answer:
    """An answer to the page, as JSON and nothing else."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.told = told

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, Any]:
        return {"application/json": self.told}


def progress_of(workspace: Workspace) -> Answer:
    """Return `done` or `begun` for the number of each lesson that was opened."""
    return Answer(
        {
            one.number: "done" if _is_done(one) else "begun"
            for one in progress(workspace).lessons
            if one.opened
        }
    )


def work_file(panel: WorkPanel) -> Answer:
    """Return name and text of the file that the button of *Our work* gives."""
    return Answer(panel.command_download().data)


def _is_done(lesson: LessonProgress) -> bool:
    """Whether its sentence was finished and all its questions were looked at."""
    return lesson.sentence and lesson.answered == lesson.questions
