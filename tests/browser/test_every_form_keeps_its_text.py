"""In every form: what is typed is there again after the kernel was killed and the page reloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from regiolab.locale import text
from regiolab.plenary.board.pages import PAGES
from regiolab.widgets.agenda.steps import STEP_NAMES
from tests.browser.agenda_page import AgendaPage
from tests.browser.map_page import MapPage
from tests.unit.plenary.rooms import group
from tools.bench.full_work import full_work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = [pytest.mark.usefixtures("cold_kernels"), pytest.mark.behaviour_in("nl")]

FORMS: Final = """() => {
  const SEARCHES = '.rl-region, .rl-body:has(> .rl-words), .rl-map-choices, .rl-map-party';
  const shown = [...document.querySelectorAll('.jp-Notebook')].find((one) => one.offsetParent);
  const boxes = [...shown.querySelectorAll(
    '.rl input[type=text], .rl input[type=date], .rl textarea',
  )].filter((one) => one.getClientRects().length && !one.readOnly && !one.closest(SEARCHES));
  const seen = new Map();
  return boxes.map((box) => {
    const widget = box.closest('.rl').querySelector('.rl-title')?.textContent ?? '';
    const around = box.closest('[role=group], fieldset, section, details, li, td');
    const place = around?.getAttribute('aria-label') ?? '';
    const name = `${widget.slice(0, 30)} / ${place} / ${box.labels[0]?.textContent ?? ''}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return {box, name: `${name} ${seen.get(name)}`};
  });
}"""
"""Every box for a text that is in sight, with a name that it has again after a reload."""

TYPE: Final = f"""([place, enters]) => {{
  const forms = ({FORMS})();
  return forms.map(({{box, name}}, number) => {{
    const isDay = box.type === 'date';
    const typed = isDay ? `2031-05-${{10 + (number % 19)}}` : `getypt ${{place}} ${{number}}`;
    const kind = box instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    if (enters) box.focus();
    Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(box, typed);
    box.dispatchEvent(new Event('input', {{bubbles: true}}));
    if (isDay && enters) box.dispatchEvent(new Event('change', {{bubbles: true}}));
    return [name, typed];
  }});
}}"""
"""Types a text of its own in every box, within one moment; where asked, it goes on to the next."""

ENTER: Final = f"""() => {{
  for (const {{box}} of ({FORMS})()) {{
    const enter = {{key: 'Enter', bubbles: true, cancelable: true}};
    box.dispatchEvent(new KeyboardEvent('keydown', enter));
  }}
  document.activeElement?.blur();
}}"""

SEEN: Final = f"""() => [
  Object.fromEntries(({FORMS})().map(({{box, name}}) => [name, box.value])),
  [...document.querySelectorAll('.rl-draft')].map((one) => one.textContent).join('\\n'),
]"""

OPEN: Final = """() => {
  for (const one of document.querySelectorAll('.jp-Notebook .rl details')) one.open = true;
}"""

Place = tuple[str, "Callable[[NotebookPage], Any]"]


def nothing_is_lost(notebook: NotebookPage, server: JupyterServer, places: list[Place]) -> None:
    """Type in every box of every place, kill the kernel, press Enter in the last; look again."""
    page = notebook.page
    typed: dict[str, dict[str, str]] = {}
    for name, open_ in places:
        open_(notebook)
        page.evaluate(OPEN)
        is_last = name == places[-1][0]
        if is_last:
            server.kill_kernels()
        here = dict(page.evaluate(TYPE, [name, is_last]))
        if is_last:
            page.evaluate(ENTER)
        # What was in sight before is something else by now.
        typed = {one: {k: v for k, v in was.items() if k not in here} for one, was in typed.items()}
        typed[name] = here
    assert any(typed.values())
    notebook.read_that_the_kernel_died()
    assert lost(page, typed[places[-1][0]]) == {}
    notebook.reload()
    notebook.run_all()
    for name, open_ in places:
        open_(notebook)
        page.evaluate(OPEN)
        assert lost(page, typed[name]) == {}, name


def lost(page: Any, typed: dict[str, str]) -> dict[str, str]:
    """Return what is neither in its box nor offered beside it."""
    boxes, beside = page.evaluate(SEEN)
    return {
        name: one for name, one in typed.items() if boxes.get(name) != one and one not in beside
    }


def as_it_opens(_notebook: NotebookPage) -> None:
    """Look at the lesson as it is."""


LESSONS: Final = (
    "00_start",
    "01_differences",
    "02_city_and_countryside",
    "03_triangle",
    "05_tensions",
    "07_practices",
    "09_together",
)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson(
    lesson: str, participant: Participant, server: JupyterServer, language: str
) -> None:
    server.empty_work()
    server.work().workspace.replace_content(full_work(5), "open a file", {})
    notebook = participant.run(f"{language}/{lesson}.ipynb")
    nothing_is_lost(notebook, server, [("les", as_it_opens)])


def test_the_map(participant: Participant, server: JupyterServer, language: str) -> None:
    server.empty_work()
    server.work().workspace.replace_content(full_work(5), "open a file", {})
    notebook = participant.run(f"{language}/06_stakeholder_map.ipynb")

    def found() -> MapPage:
        return MapPage(notebook.widget(text(language, "Stakeholder map")).root, language)

    def panel(name: str) -> Callable[[NotebookPage], object]:
        row = lambda: found().row("Gemeente Zilverdam").get_by_role("button")  # noqa: E731
        return lambda _notebook: (row().click(), found().open_panel(name))

    nothing_is_lost(
        notebook, server, [("lijst", panel("Paste list")), ("partij", panel("Add party"))]
    )


def test_the_agenda(participant: Participant, server: JupyterServer, language: str) -> None:
    server.empty_work()
    server.work().workspace.replace_content(full_work(8), "open a file", {})
    notebook = participant.run(f"{language}/08_agenda.ipynb")

    def step(name: str) -> Callable[[NotebookPage], None]:
        root = notebook.page.locator(".rl").filter(has=notebook.page.locator(".rl-agenda-steps"))
        return lambda _: AgendaPage(root, language).go_to(name)

    nothing_is_lost(notebook, server, [(name, step(name)) for name in STEP_NAMES])


def test_the_board(
    participant: Participant, server: JupyterServer, language: str, tmp_path: Path
) -> None:
    server.empty_work()
    guide = server.put_beside_the_lessons(f"guide/{language}/09_together.ipynb")
    notebook = participant.run(guide)
    board = notebook.widget(text(language, "Plenary board"))
    file = tmp_path / "groep.json"
    work = group("Groep 1", {"UWV": {"influence": 2}}, actions=["Bouw een werkplaats"])
    file.write_text(work.to_json(), encoding="utf-8")
    board.root.locator(".rl-board-intake input[type=file]").set_input_files(file)
    board.shows("Groep 1")

    def page(code: str) -> Place:
        name = next(one for one in PAGES if one.code == code).numbered(language)
        return code, lambda _notebook: board.press(name)

    nothing_is_lost(notebook, server, [page("collect"), page("decide")])


def test_the_starter_kit(participant: Participant, server: JupyterServer, language: str) -> None:
    server.empty_work()
    guide = server.put_beside_the_lessons(f"guide/{language}/00_start.ipynb")
    nothing_is_lost(participant.run(guide), server, [("pakket", as_it_opens)])
