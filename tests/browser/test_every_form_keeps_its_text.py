"""No text is lost that was typed while the kernel is stopped dead, in whatever form.

Every widget of the course stands on one page, once for each state in which it shows other fields.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import nbformat
import pytest

from regiolab.course.cases import cases
from regiolab.locale import text
from regiolab.plenary.board.board_state import Board, Kept, Taken
from tests.browser.every_form import go_to, missing, states_of, type_in_every_field
from tests.browser.jupyter_server import COURSE
from tests.unit.plenary.rooms import group
from tools.bench.full_work import full_work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.every_form import Field, State
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant

pytestmark = pytest.mark.usefixtures("cold_kernels")

LOOKS_UP: Final = {
    "Search for a municipality or region": "what is chosen is kept, not how it was looked up",
    "Search by name": "it hides parties for a moment; nothing is made of it",
    "Search a party": "it makes a list shorter; what is chosen is kept",
    "Which word are you looking for?": "it shows words of a list; nothing is made of it",
}
"""Fields that may be empty again, and why: all they do is look something up."""

CHOICES: Final = {f"own_figures.{name}" for name in ("region", "beside", "picture", "figure")}
"""Kept as a draft beside the texts of a form, and chosen from a list: nobody types them."""

_DRAFTS = """() => Object.keys(sessionStorage)
  .filter((key) => key.startsWith('regiolab:draft:'))
  .map((key) => key.split(':').slice(3).join(':'))"""
_NAMED = re.compile(
    r"""(?:useDraft(?:Over)?\(|<(?:TextField|DayField)\s(?:[^<>]*?\s)?name=\{?)(["`])(.+?)\1"""
)
_ANOTHER = "lab._widgets.clear()"
"""Before a call: without it the same widget would be there twice, and go through doors twice."""
_LESSON = COURSE / "notebooks/nl/00_start.ipynb"


def calls_of_the_course() -> list[str]:
    """Return what shows a widget in a lesson, an exercise or a notebook of the instructor.

    Of what several of them call, such as `lab.sentence("00")`, the first: it is one form, which
    keeps each text under the name of its lesson.
    """
    notebooks = [
        nbformat.read(path, as_version=4)
        for folder in ("notebooks", "exercises", "guide")
        for path in sorted(COURSE.glob(f"{folder}/nl/*.ipynb"))
    ]
    last = [
        cell.source.splitlines()[-1]
        for one in notebooks
        for cell in one.cells
        if cell.cell_type == "code" and cell.source
    ]
    # What is looked up in an exercise is a function that a person writes in a cell.
    ours = [line for line in last if line.startswith("lab.") and "lab.check(" not in line]
    return list({line.partition("(")[0]: line for line in reversed(ours)}.values())


def write(server: JupyterServer, name: str, calls: list[str]) -> str:
    """Write a page that runs by itself, as a lesson, with a widget of its own for each call."""
    page = nbformat.read(_LESSON, as_version=4)
    opens = next(cell for cell in page.cells if "open_lab" in cell.source)
    cells = [page.cells[0], opens]
    for place, call in enumerate(calls):
        cell = nbformat.from_dict(opens)
        cell.update(id=f"form-{place}", source=f"{_ANOTHER}\n{call}")
        cells.append(cell)
    page.cells = cells
    nbformat.write(page, server.root / "notebooks/nl" / f"{name}.ipynb")
    return f"nl/{name}.ipynb"


def fill_in(server: JupyterServer) -> None:
    """Bring on the screen what is there only when something was filled in before."""
    stored = server.work()
    work = full_work(3)
    compared = [one.id for one in cases().cases[:2]]
    work.put("own_practice", "own_practice", {"compared": compared}, step="compare")
    stored.workspace.replace_content(work, "open a file", {})
    groups = [group(name, ["UWV"]) for name in ("Groep A", "Groep B")]
    at = "2026-11-30T10:00:00Z"
    Board(stored.folder / "board").take_in(
        [
            Taken(Kept(name="a.json", at=at, file=f"{place:016x}.txt"), one.to_json(), one)
            for place, one in enumerate(groups)
        ]
    )


@pytest.fixture
def states(participant: Participant, server: JupyterServer) -> list[State]:
    """Return every widget of the course in every state in which it shows other fields."""
    fill_in(server)
    calls = calls_of_the_course()
    page = participant.run(write(server, "90_every_widget", calls))
    found = [
        state
        for call, widget in zip(calls, page.widgets, strict=True)
        for state in states_of(call, widget.root)
    ]
    participant.close(page)
    return found


def names_in_the_source() -> Iterator[str]:
    """Yield the name under which each text of a widget is kept, as a pattern."""
    for path in sorted((COURSE / "web").glob("*/*.tsx")):
        if path.parent.name == "tests":
            continue
        for _, name in _NAMED.findall(path.read_text(encoding="utf-8")):
            if name not in CHOICES:
                yield re.sub(r"\\\$\\\{.*?\\\}", ".+", re.escape(name))


def looks_something_up(field: Field) -> bool:
    """Whether a field is one of those that may be empty again."""
    return field.label in {text("nl", words) for words in LOOKS_UP}


def test_what_is_typed_while_the_kernel_is_stopped_is_there_again_in_every_form(
    participant: Participant, server: JupyterServer, states: list[State]
) -> None:
    states = [one for one in states if not all(map(looks_something_up, one.fields))]
    page = participant.run(write(server, "91_every_form", [one.call for one in states]))
    widgets = [one.root for one in page.widgets]
    for state, root in zip(states, widgets, strict=True):
        go_to(root, state.doors)
    before = server.work().workspace.digest
    with server.silent_kernels():
        typed = [type_in_every_field(root) for root in widgets]
        kept = page.page.evaluate(_DRAFTS)
        server.kill_kernels()
    assert server.work().workspace.digest == before, "nothing that was typed arrived"
    page.reload()
    page.run_all()
    lost = []
    for state, root, texts in zip(states, widgets, typed, strict=True):
        go_to(root, state.doors)
        lost += [
            (state.call, state.doors, field.label, one)
            for field, one in missing(root, texts)
            if not looks_something_up(field)
        ]
    assert lost == []
    # Nothing of what the source keeps as a draft was passed over.
    unseen = [
        one for one in names_in_the_source() if not any(re.fullmatch(one, name) for name in kept)
    ]
    assert unseen == []
