"""What we assume of JupyterLab, in one place: an upgrade that breaks something fails here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.notebook_page import RUN_ALL

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

_TEXT_CELL = """# A heading

<div lang="nl">

Een alinea met een <abbr title="voluit">afk.</abbr>

</div>

<details><summary>Meer lezen</summary>

Wat erin staat.

</details>

<span id="role" role="alert" aria-label="spoken" tabindex="0">marked up</span>
<button id="inert" onclick="window.pressed = true">a button</button>"""

_OURS = "import regiolab\nlab = regiolab.open_lab('nl')  # ours\nlab.my_work()"
_OURS_AGAIN = "lab.choose_region()  # ours again"
_PLAIN = "import ipywidgets\nipywidgets.Button(description='plain {0}')"
_TASK = """import asyncio, ipywidgets
button, label = ipywidgets.Button(description='start a task'), ipywidgets.Label('not yet')
async def later():
    await asyncio.sleep(0.05)
    label.value = 'the task was here'
button.on_click(lambda _: asyncio.get_running_loop().create_task(later()))
ipywidgets.VBox([button, label])"""
_HIDDEN = "# What this cell shows\nhidden_answer = 42"
_RUNS = "import os, time\nprint('kernel', os.getpid())"


@pytest.fixture(scope="module")
def notebook(module_participant: Participant, running_server: JupyterServer) -> NotebookPage:
    """A notebook with one cell per assumption, run once."""
    path = running_server.write_notebook(
        "contract",
        _OURS,
        _OURS_AGAIN,
        _PLAIN.format("one"),
        _PLAIN.format("two"),
        _TASK,
        _RUNS,
        _HIDDEN,
        text=_TEXT_CELL,
    )
    running_server.mark_cell(path, _PLAIN.format("two"), deletable=False)
    running_server.mark_cell(path, _HIDDEN, jupyter={"source_hidden": True})
    return module_participant.run(path)


def test_two_times_d_deletes_the_cell_of_a_plain_widget(notebook: NotebookPage) -> None:
    before = notebook.cell_count()
    notebook.page.get_by_role("button", name="plain one").click()
    notebook.page.keyboard.press("d")
    notebook.page.keyboard.press("d")
    expect(notebook.page.get_by_role("button", name="plain one")).to_have_count(0)
    assert notebook.cell_count() == before - 1


def test_a_cell_that_may_not_be_deleted_survives_d_d_and_x(notebook: NotebookPage) -> None:
    before = notebook.cell_count()
    notebook.page.get_by_role("button", name="plain two").click()
    for key in "ddx":
        notebook.page.keyboard.press(key)
    # A cell that is added shows that the keys before it were handled.
    notebook.page.keyboard.press("b")
    expect(notebook.page.locator(".jp-Notebook .jp-Cell")).to_have_count(before + 1)
    expect(notebook.page.get_by_role("button", name="plain two")).to_be_visible()


@pytest.mark.parametrize("kind", ["button", "summary", "input[type=text]", "select"])
def test_keys_in_our_widgets_stay_there(notebook: NotebookPage, kind: str) -> None:
    before = notebook.cell_count()
    controls = notebook.page.locator(f".rl {kind}:not(:disabled):visible")
    controls.first.focus()
    for key in "ddxab":
        notebook.page.keyboard.press(key)
    notebook.page.keyboard.press("Escape")
    assert notebook.cell_count() == before
    expect(controls.first).to_be_visible()


def test_control_s_in_our_widget_still_saves_the_notebook(notebook: NotebookPage) -> None:
    notebook.page.locator(".rl select").first.focus()
    with notebook.page.expect_response(
        lambda answer: answer.request.method == "PUT" and "contract.ipynb" in answer.url
    ):
        notebook.page.keyboard.press("Control+s")


def test_an_idle_kernel_updates_a_widget_from_a_task(notebook: NotebookPage) -> None:
    notebook.page.get_by_role("button", name="start a task").click()
    # Exactly: the code of the cell, between quotes, may be in sight too.
    expect(notebook.page.get_by_text("the task was here", exact=True)).to_be_visible()


def test_run_all_restarts_the_kernel_without_a_dialog(notebook: NotebookPage) -> None:
    printed = notebook.page.get_by_text(re.compile(r"^kernel \d+"))
    before = printed.inner_text()
    notebook.run_all()
    expect(printed).not_to_have_text(before)
    expect(notebook.page.locator(".jp-Dialog")).to_have_count(0)


@pytest.mark.usefixtures("cold_kernels")
def test_run_all_pressed_before_the_kernel_is_there_asks_for_no_kernel(
    module_participant: Participant, running_server: JupyterServer
) -> None:
    path = running_server.write_notebook("hurry", _OURS)
    notebook = module_participant.open_in_a_hurry(path)
    expect(notebook.page.locator(".jp-Dialog")).to_have_count(0)
    # On a slow machine JupyterLab drops that first press, or never hears of the kernel that it
    # restarts while it connects to it; a page that is loaded anew goes on with either.
    notebook.reload()
    notebook.run_all()
    expect(notebook.page.locator(".rl-frame").first).to_be_visible()
    expect(notebook.page.locator(".jp-Dialog")).to_have_count(0)
    module_participant.close(notebook)


def test_widgets_come_back_after_a_reload_while_the_kernel_lives(notebook: NotebookPage) -> None:
    notebook.save()
    notebook.reload()
    notebook.wait_for_widgets()
    region = notebook.widget(text("nl", "Our region"))
    region.pick(text("nl", "Or pick from a list"), text("nl", "Province"))
    region.field(text("nl", "Province")).select_option(label="Zeeland")
    region.press(text("nl", "Choose this region"))
    region.shows("Zeeland (provincie)")


def test_text_cells_keep_language_fold_and_abbreviation(notebook: NotebookPage) -> None:
    cell = notebook.page.locator(".jp-RenderedMarkdown").first
    expect(cell.locator('div[lang="nl"] abbr[title="voluit"]')).to_have_text("afk.")
    expect(cell.get_by_text("Wat erin staat.")).to_be_hidden()
    cell.locator("summary").click()
    expect(cell.get_by_text("Wat erin staat.")).to_be_visible()


def test_text_cells_lose_roles_and_live_buttons(notebook: NotebookPage) -> None:
    cell = notebook.page.locator(".jp-RenderedMarkdown").first
    marked = cell.get_by_text("marked up")
    assert [marked.get_attribute(name) for name in ("role", "aria-label", "tabindex")] == [None] * 3
    cell.get_by_text("a button").click()
    assert notebook.page.evaluate("() => window.pressed === undefined")


def test_the_page_says_it_is_english(notebook: NotebookPage) -> None:
    assert notebook.page.locator("html").get_attribute("lang") == "en"


def test_a_hidden_code_cell_shows_its_first_line(notebook: NotebookPage) -> None:
    cell = notebook.page.locator(".jp-CodeCell").last
    expect(cell).to_contain_text("# What this cell shows")
    expect(cell).not_to_contain_text("hidden_answer", use_inner_text=True)


@pytest.mark.parametrize("width", [1280, 800])
def test_the_single_document_view_has_no_horizontal_scroll_bar(
    notebook: NotebookPage, width: int
) -> None:
    notebook.use_width(width)
    assert notebook.wider_than_the_page() == []


def test_the_theme_is_an_attribute_of_the_body(notebook: NotebookPage) -> None:
    ink = "() => getComputedStyle(document.querySelector('.rl-frame')).color"
    notebook.use_theme("JupyterLab Light")
    light = notebook.page.evaluate(ink)
    notebook.use_theme("JupyterLab Dark")
    dark = notebook.page.evaluate(ink)
    notebook.use_theme("JupyterLab Light")
    assert light != dark


def test_the_toolbar_has_the_buttons_that_the_lessons_name(notebook: NotebookPage) -> None:
    for command in ("docmanager:save", "notebook:restart-run-all"):
        expect(notebook.page.locator(f'jp-button[data-command="{command}"]')).to_be_visible()
    assert RUN_ALL.count("notebook:restart-run-all") == 1


def test_the_server_starts_a_killed_kernel_again_and_an_old_widget_gets_no_answer(
    notebook: NotebookPage, running_server: JupyterServer
) -> None:
    running_server.kill_kernels()
    notebook.read_that_the_kernel_died()
    work = notebook.widget(text("nl", "Our work"))
    work.write(text("nl", "Name of your group"), "After the kill")
    work.says(
        text(
            "nl",
            "Not saved: the connection is gone. Reload the page; "
            "if the lesson doesn't begin by itself, press “Start again” or ▶▶.",
        )
    )
    notebook.reload()
    notebook.run_all()
    work.is_saved()
