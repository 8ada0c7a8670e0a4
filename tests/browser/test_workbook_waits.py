"""The workbook while its kernel computes for long, or does not answer at all."""

from __future__ import annotations

import re
import sys
from os import mkfifo
from typing import TYPE_CHECKING

import pytest
from ipykernel.kernelspec import make_ipkernel_cmd
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.lesson_bar import LessonBar, said
from tests.browser.map_page import MapPage

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant

MAP = "06_stakeholder_map.ipynb"
PATIENCE = 60_000
"""In milliseconds: the workbook waits 20 seconds for a kernel before it says something."""

BAR_OF_ONE_ROW = 40
"""Less than two rows of buttons, in pixels."""

_CUT_OFF_BY = """(said) => {
  const below = said.getBoundingClientRect().bottom;
  const around = [];
  for (let one = said.parentElement; one !== document.body; one = one.parentElement) {
    const { contain, overflowY } = getComputedStyle(one);
    const hides = /strict|content|paint/.test(contain) || overflowY !== 'visible';
    if (hides && one.getBoundingClientRect().bottom < below) around.push(one.className);
  }
  return around;
}"""

_COMPUTE = """(code) => {
  const { sessionContext } = window.jupyterapp.shell.currentWidget.context;
  sessionContext.session.kernel.requestExecute({ code });
}"""


def until_written_to(pipe: Path) -> str:
    """Return code that keeps a kernel busy until somebody writes to a pipe."""
    mkfifo(pipe)
    return f"open({str(pipe)!r}).read()"


@pytest.fixture
def card(participant: Participant, language: str) -> MapPage:
    """The map in its lesson, with the form for new parties open."""
    lesson = participant.run(f"{language}/{MAP}")
    made = MapPage(lesson.widget(text(language, "Stakeholder map")).root, language)
    made.open_form()
    return made


def enter(card: MapPage, *names: str) -> None:
    """Type names one after the other, each with Enter, and the beginning of one more."""
    name = card.field(card.words("Name of the party"))
    for one in names:
        name.fill(one)
        name.press("Enter")
    name.fill("Een halve na")


def check_arrived(card: MapPage, *names: str) -> None:
    """Wait until the parties are on the map; what is being typed stays."""
    for one in names:
        expect(card.row(one)).to_be_visible()
    expect(card.field(card.words("Name of the party"))).to_have_value("Een halve na")


def check_it_hangs_below_the_bar(page: Page) -> None:
    """What goes on is in sight below the bar: nothing around it cuts it off."""
    said = page.locator("[data-rl-bar]:visible .rl-wb-status")
    assert page.locator("[data-rl-bar]:visible").bounding_box()["height"] < BAR_OF_ONE_ROW
    assert said.evaluate(_CUT_OFF_BY) == []


def test_a_cell_that_computes_is_one_moment_and_the_widgets_go_on(
    card: MapPage, language: str, tmp_path: Path
) -> None:
    page, enough = card.root.page, tmp_path / "enough"
    place = page.locator(".jp-WindowedPanel-outer:visible").bounding_box()
    page.evaluate(_COMPUTE, until_written_to(enough))
    LessonBar(page, language).says("busy")
    check_it_hangs_below_the_bar(page)
    assert page.locator(".jp-WindowedPanel-outer:visible").bounding_box() == place
    enter(card, "ROC Eén", "Gemeente Drie")
    check_arrived(card, "ROC Eén", "Gemeente Drie")
    expect(page.locator(".rl-wb-banner:visible, .jp-Dialog")).to_have_count(0)
    enough.write_text("enough", encoding="utf-8")
    expect(LessonBar(page, language).root.locator(".rl-wb-status")).to_be_empty()


# The name of the second says nothing of its sector: it is refused when the next are typed already.
@pytest.mark.usefixtures("cold_kernels")
def test_what_is_typed_while_a_kernel_does_not_answer_arrives_or_is_offered(
    card: MapPage, server: JupyterServer
) -> None:
    with server.silent_kernels():
        enter(card, "ROC Eén", "Bakkerij Twee", "Gemeente Drie")
        expect(card.root.locator(".rl-map-panel .rl-draft")).to_have_count(3)
    check_arrived(card, "ROC Eén", "Gemeente Drie")
    expect(card.row("Bakkerij Twee")).to_have_count(0)
    expect(card.root.locator(".rl-map-panel .rl-draft")).to_have_text(re.compile("Bakkerij Twee"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_kernel_that_never_answers_is_told_and_the_button_begins_anew(
    participant: Participant, server: JupyterServer, language: str, tmp_path: Path
) -> None:
    enough = tmp_path / "enough"
    starts = f"{until_written_to(enough)}\nfrom ipykernel import kernelapp"
    argv = [
        *(sys.executable, "-Xfrozen_modules=off", "-c"),
        *(f"{starts}\nkernelapp.launch_new_instance()", "-f", "{connection_file}"),
    ]
    page = participant.context.new_page()
    with server.kernel(argv):
        page.goto(f"{server.address}/doc/tree/notebooks/{language}/{MAP}", wait_until="commit")
        banner = page.locator(".rl-wb-banner:visible")
        expect(banner).to_contain_text(said(language, "slow"), timeout=PATIENCE)
        (silent,) = server.kernels()
    with server.kernel(make_ipkernel_cmd()):
        LessonBar(page, language).press("try again")
        expect(page.locator(".rl-map")).to_be_visible(timeout=PATIENCE)
        expect(banner).to_have_count(0)
        (answers,) = server.kernels()
        assert answers["id"] != silent["id"]
    page.close()
