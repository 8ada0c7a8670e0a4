"""While a page is at rest: draw what the next lesson shows, so that it opens at once.

What is drawn stays in the kernel (`widgets/region/shown_figure.py`), with libraries, tables of
figures and fonts. In a browser alone pictures were made beforehand, and nothing is there to draw
others with; an error there would throw away what the page sends meanwhile.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from regiolab.figures import ENTRIES, OPTIONS
from regiolab.regions.site_files import IN_BROWSER
from regiolab.widgets.region.on_request import PICTURES
from regiolab.widgets.region.shown_figure import shown_figure
from regiolab.widgets.work.lesson_bar import Answer

if TYPE_CHECKING:
    from regiolab.model import Workspace

_LIBRARIES = ("pandas", "matplotlib.backends.backend_svg")


def draw_ahead(workspace: Workspace, language: str, lesson: str, step: int) -> Answer:
    """Do one step of what a lesson needs, of half a second or less, and say how many are left.

    Args:
        workspace: the work, for its region.
        language: `nl` or `en`.
        lesson: number of the lesson, such as `01`; one without figures needs nothing.
        step: number of the step, from 0.
    """
    names = [one.name for one in ENTRIES if lesson in one.lessons and not IN_BROWSER]
    steps = [*_LIBRARIES, *names] if names else []
    if step < len(_LIBRARIES) and names:
        importlib.import_module(steps[step])
    elif step < len(steps):
        region = workspace.state["about"]["about"].get("region")
        first = {one.name: next(iter(one.values)) for one in OPTIONS[steps[step]]}
        shown_figure(steps[step], language, region, first, (), PICTURES.room)
    return Answer({"left": max(0, len(steps) - step - 1)})
