"""What the next lesson needs is made step by step, until nothing is left."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.figures import ENTRIES
from regiolab.lab import Lab
from regiolab.model.entities import Region
from regiolab.widgets.region import shown_figure
from regiolab.widgets.work import ahead

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


def left(workspace: Any, lesson: str, step: int) -> int:
    answer = ahead.draw_ahead(workspace, "nl", lesson, step)
    return int(answer._repr_mimebundle_()["application/json"]["left"])


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    monkeypatch.setattr(ahead, "shown_figure", lambda *asked: found.append(asked))
    return found


def test_every_figure_of_a_lesson_is_drawn_once_for_the_region(
    stored: StoredWorkspace, drawn: list[tuple[Any, ...]]
) -> None:
    stored.workspace.choose_region(Region(level="corop", code="CR13"))
    step = 0
    while left(stored.workspace, "02", step):
        step += 1
    region = {"level": "corop", "code": "CR13"}
    assert [one[:3] for one in drawn] == [
        (one.name, "nl", region) for one in ENTRIES if "02" in one.lessons
    ]


def test_what_was_drawn_ahead_is_there_when_the_lesson_opens(
    stored: StoredWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored.workspace.choose_region(Region(level="corop", code="CR13"))
    step = 0
    while left(stored.workspace, "04", step):
        step += 1
    monkeypatch.setattr(shown_figure, "_draw", lambda *asked: pytest.fail(f"drawn again: {asked}"))
    panel = Lab(stored, "nl").figure("borders")
    assert panel.view["figure"]["picture"]["svg"]


def test_a_lesson_without_figures_needs_nothing(
    stored: StoredWorkspace, drawn: list[tuple[Any, ...]]
) -> None:
    assert left(stored.workspace, "06", 0) == 0
    assert drawn == []


def test_in_a_browser_alone_nothing_is_read_or_drawn(
    stored: StoredWorkspace, drawn: list[tuple[Any, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "IN_BROWSER", True)
    monkeypatch.setattr(ahead.importlib, "import_module", lambda name: pytest.fail(name))
    assert left(stored.workspace, "01", 0) == 0
    assert drawn == []


def test_the_first_steps_read_the_libraries_and_draw_nothing() -> None:
    code = (
        "import sys; from regiolab.model import Workspace;"
        "from regiolab.widgets.work.ahead import draw_ahead;"
        "work = Workspace.new('Sample'); loaded = [];\n"
        "for step in (0, 1):\n"
        "    loaded.append(('pandas' in sys.modules, 'matplotlib' in sys.modules))\n"
        "    draw_ahead(work, 'nl', '02', step)\n"
        "print(loaded, 'pandas' in sys.modules, 'matplotlib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert done.stdout.strip() == "[(False, False), (True, False)] True True"
