"""The extension of JupyterLab: a lesson opens by itself, and no key, click or reload hurts it."""

from __future__ import annotations

import filecmp
import json
import re
import sys
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.jupyter_server import COURSE
from tests.browser.lesson_bar import LessonBar, said
from tests.browser.notebook_page import NotebookPage
from tests.browser.page_checks import widgets_of
from tests.browser.participant import Participant

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Dialog, Page, WebSocketRoute

    from tests.browser.jupyter_server import JupyterServer

MAP = "nl/06_stakeholder_map.ipynb"
START = "nl/00_start.ipynb"
WITHIN_SECONDS = 6_000
"""In milliseconds: a banner says within five seconds what happened, and a test needs a moment."""

_SEEN = """() => {
  const current = window.jupyterapp.shell.currentWidget;
  return {
    path: current.context.path,
    dirty: current.context.model.dirty,
    cells: [...current.content.model.cells].map((one) => [one.type, one.sharedModel.source]),
    mode: current.content.mode,
    rendered: current.content.widgets.map((one) => one.rendered ?? null),
    widgets: current.node.querySelectorAll('.rl').length,
  };
}"""
_RELOAD_WHILE_CELLS_RUN = """new MutationObserver(() => {
  if (sessionStorage.reloaded || !document.querySelector('[data-rl-state="running"]')) return;
  sessionStorage.reloaded = 'once';
  location.reload();
}).observe(document, { subtree: true, attributeFilter: ['data-rl-state'] })"""
_NOTE_READY = """() => {
  window.wasReady = [];
  new MutationObserver(() => {
    const path = document.body.dataset.rlReady;
    if (path && window.wasReady.at(-1) !== path) window.wasReady.push(path);
  }).observe(document, { subtree: true, attributeFilter: ['data-rl-ready'] });
}"""
_IS_KEPT = """async (path) => {
  const kept = await fetch('/lab/api/workspaces/default');
  return (await kept.text()).includes(path);
}"""
_OPEN_LAUNCHER = "async () => { await window.jupyterapp.commands.execute('launcher:create', {}); }"
_KEEP_ALL_ASKED = "performance.setResourceTimingBufferSize(10_000)"
_ASKED = """() => performance.getEntriesByType('resource').map((one) => one.name)"""
_LET_GO_OF_THE_KERNEL = """async () => {
  const { serviceManager, shell } = window.jupyterapp;
  await serviceManager.sessions.refreshRunning().catch(() => undefined);
  return !shell.currentWidget.sessionContext.session?.kernel;
}"""
_NOTE_BUSY_ICON = """() => {
  window.iconWasBusy = false;
  new MutationObserver(() => {
    window.iconWasBusy ||= document.querySelector('link.busy.favicon[rel=icon]') !== null;
  }).observe(document.head, { subtree: true, childList: true, attributes: true });
}"""
_ASKS_NO_MORE = """
const { setInterval: often } = window;
window.setInterval = (act, each) => often(() => window.asksNoMore || act(), each);"""
"""A page can be kept from what it does again and again, such as asking of its kernel."""
_WIDGET = re.compile(rb'"([0-9a-f]{32})": ?\{"model_name": ?"AnyModel"')


def ready(page: Page, path: str) -> None:
    """Wait until a notebook ran."""
    page.wait_for_function(
        "(path) => document.body.dataset.rlReady?.endsWith(path)", arg=path, timeout=120_000
    )


def unchanged(server: JupyterServer) -> bool:
    """Whether every file of the course is as it was."""
    files = [path.relative_to(COURSE) for path in (COURSE / "notebooks").glob("*/*.ipynb")]
    return all(filecmp.cmp(COURSE / path, server.root / path, shallow=False) for path in files)


@pytest.fixture
def no_question(participant: Participant) -> Iterator[list[str]]:
    """The questions of the browser, such as whether to leave the page; there should be none."""
    asked: list[str] = []

    def note(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.accept()

    participant.context.on("dialog", note)
    yield asked
    participant.context.remove_listener("dialog", note)
    assert asked == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_lesson_opens_by_itself_and_everything_around_it_is_folded_away(
    participant: Participant, server: JupyterServer, language: str, no_question: list[str]
) -> None:
    lesson = participant.open(f"{language}/06_stakeholder_map.ipynb")
    bar = LessonBar(lesson.page, language)
    expect(bar.root).to_contain_text(said(language, "place"))
    expect(lesson.widget(text(language, "Stakeholder map")).root).to_be_visible()
    expect(lesson.page.get_by_text("▶▶").locator("visible=true")).to_have_count(0)
    around = ".lm-MenuBar, .jp-SideBar, #jp-bottom-panel, .jp-NotebookPanel-toolbar"
    expect(lesson.page.locator(around).locator("visible=true")).to_have_count(0)
    code = lesson.page.locator(".jp-InputArea-editor:visible, .jp-InputPrompt:visible")
    expect(code).to_have_count(0)
    lesson.page.locator("[data-rl-show-code]:visible").click()
    expect(code.first).to_contain_text("import regiolab")
    lesson.page.locator("[data-rl-show-code]:visible").click()
    lesson.page.locator("[data-rl-show-lab]:visible").click()
    expect(lesson.page.locator(".lm-MenuBar")).to_be_visible()
    lesson.page.locator("[data-rl-show-lab]:visible").click()
    expect(lesson.page.locator(".lm-MenuBar")).to_be_hidden()
    assert lesson.page.evaluate(_SEEN)["dirty"] is False


def test_one_kernel_for_all_lessons_there_and_back_without_loading_the_page(
    participant: Participant, server: JupyterServer, no_question: list[str]
) -> None:
    lesson = participant.open(START)
    page, bar = lesson.page, LessonBar(lesson.page, "nl")
    page.evaluate("() => { window.sameLoad = true; }")
    lesson.widget(text("nl", "Our work")).write(text("nl", "Name of your group"), "Groep 3")
    page.get_by_role("link", name="Worden de verschillen tussen regio's groter?").click()
    ready(page, "nl/01_differences.ipynb")
    bar.press("next")
    ready(page, "nl/02_city_and_countryside.ipynb")
    bar.press("previous")
    ready(page, "nl/01_differences.ipynb")
    bar.go_to("06")
    ready(page, MAP)
    expect(page.locator(".rl:visible", has_text="Groep 3").first).to_be_visible()
    page.go_back()
    ready(page, "nl/01_differences.ipynb")
    page.get_by_role("button", name="English").locator("visible=true").click()
    ready(page, "en/01_differences.ipynb")
    page.get_by_role("link", name="exercise 01").locator("visible=true").click()
    ready(page, "exercises/en/01_differences.ipynb")
    assert page.evaluate("() => window.sameLoad")
    assert "exercises/en/01_differences.ipynb" in page.url
    assert len(server.kernels()) == 1
    assert unchanged(server)


def test_a_lesson_asks_the_server_for_no_icon_and_makes_no_copy(
    participant: Participant, server: JupyterServer
) -> None:
    page = participant.context.new_page()
    page.add_init_script(_KEEP_ALL_ASKED)
    page.goto(f"{server.address}/doc/tree/notebooks/{MAP}", wait_until="commit")
    ready(page, MAP)
    asked = page.evaluate(_ASKED)
    assert any(f"/api/contents/notebooks/{MAP}?" in one for one in asked)
    assert not [one for one in asked if "favicon-busy" in one or "/checkpoints" in one]
    assert not [*server.root.rglob(".ipynb_checkpoints")]
    page.close()


def test_the_icon_shows_that_a_notebook_of_somebody_else_computes(
    participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.open(server.write_notebook("slow", "1 + 1"))
    notebook.page.evaluate(_NOTE_BUSY_ICON)
    notebook.run_all()
    notebook.page.wait_for_function("() => window.iconWasBusy")
    expect(notebook.page.locator("link.busy.favicon[rel=icon]")).to_have_count(0)


def test_a_reload_at_any_moment_brings_the_lesson_back(
    participant: Participant, server: JupyterServer, no_question: list[str]
) -> None:
    page = participant.context.new_page()
    address = f"{server.address}/doc/tree/notebooks/{MAP}"
    moments = ("#jupyterlab-splash, .jp-Notebook", ".jp-Notebook .jp-Cell", "[data-rl-bar]")
    for moment in moments:
        page.goto(address, wait_until="commit")
        page.locator(moment).first.wait_for(state="attached")
    page.add_init_script(_RELOAD_WHILE_CELLS_RUN)
    page.goto(address, wait_until="commit")
    page.wait_for_function("() => sessionStorage.reloaded")
    ready(page, MAP)
    page.reload()
    ready(page, MAP)
    expect(page.locator(".rl-map")).to_be_visible()
    expect(page.get_by_text("model not found")).to_have_count(0)
    assert len(server.kernels()) == 1
    page.close()


def test_a_page_that_missed_a_widget_gets_it_after_all(
    participant: Participant, server: JupyterServer
) -> None:
    missed: list[bytes] = []

    def lose_one(page_side: WebSocketRoute) -> None:
        server_side = page_side.connect_to_server()

        def pass_on(message: str | bytes) -> None:
            said = message.encode() if isinstance(message, str) else message
            # The kernel's answer to a page that asks for all widgets: one gets another name.
            named = _WIDGET.search(said) if b"update_states" in said and not missed else None
            if named:
                missed.append(named[1])
                said = said.replace(named[1], b"f" * len(named[1]))
            page_side.send(said if isinstance(message, bytes) else said.decode())

        server_side.on_message(pass_on)

    page = participant.context.new_page()
    address = f"{server.address}/doc/tree/notebooks/{MAP}"
    page.goto(address)
    ready(page, MAP)
    page.route_web_socket(re.compile("/channels"), lose_one)
    page.goto(address)
    ready(page, MAP)
    assert len(missed) == 1
    expect(page.locator(".rl")).to_have_count(widgets_of(MAP))
    page.close()


def test_the_lesson_of_the_address_opens_alone_whatever_was_open_before(
    participant: Participant, server: JupyterServer
) -> None:
    page = participant.context.new_page()
    page.add_init_script(f"({_NOTE_READY})()")
    page.goto(f"{server.address}/lab/tree/notebooks/{START}")
    ready(page, START)
    # JupyterLab keeps what is open a moment later.
    page.wait_for_function(_IS_KEPT, arg=START)
    page.goto(f"{server.address}/lab/tree/notebooks/en/00_start.ipynb")
    ready(page, "en/00_start.ipynb")
    assert page.evaluate("() => window.wasReady") == ["notebooks/en/00_start.ipynb"]
    assert page.locator(".jp-NotebookPanel").count() == 1
    assert len(server.kernels()) == 1
    page.close()


def test_a_launcher_that_nobody_asked_for_goes_away(participant: Participant) -> None:
    lesson = participant.open(START)
    # A tab that was used before may have one behind the lesson.
    launcher = lesson.page.locator(".jp-Launcher").filter(visible=True)
    lesson.page.evaluate(_OPEN_LAUNCHER)
    expect(launcher).to_have_count(0)
    expect(lesson.widget(text("nl", "Our work")).root).to_be_visible()
    lesson.page.locator("[data-rl-show-lab]:visible").click()
    lesson.page.evaluate(_OPEN_LAUNCHER)
    expect(launcher).to_be_visible()
    lesson.page.evaluate("() => { window.jupyterapp.shell.currentWidget.close(); }")
    lesson.page.locator("[data-rl-show-lab]:visible").click()


def test_a_kernel_that_takes_six_seconds_is_waited_for(
    participant: Participant, server: JupyterServer
) -> None:
    slowly = "from time import sleep; sleep(6); from ipykernel import kernelapp"
    argv = [
        sys.executable,
        "-Xfrozen_modules=off",
        "-c",
        f"{slowly}; kernelapp.launch_new_instance()",
        "-f",
    ]
    with server.kernel([*argv, "{connection_file}"]):
        page = participant.context.new_page()
        page.goto(f"{server.address}/doc/tree/notebooks/{MAP}", wait_until="commit")
        expect(page.locator(".rl-wb-status:visible")).to_have_text("De les start…")
        ready(page, MAP)
        expect(page.locator(".rl-map")).to_be_visible()
        assert len(server.kernels()) == 1
        page.close()


def test_two_browsers_on_one_lesson_work_on_the_same_and_hear_of_each_other(
    browser: Browser, participant: Participant, server: JupyterServer
) -> None:
    mine = participant.open(START)
    somebody_else = Participant(browser, server)
    theirs = somebody_else.open(START)
    banner = mine.page.locator(".rl-wb-banner:visible")
    expect(banner).to_contain_text(said("nl", "elsewhere"), timeout=WITHIN_SECONDS)
    LessonBar(mine.page, "nl").press("understood")
    expect(banner).to_have_count(0)
    label = text("nl", "Name of your group")
    theirs.widget(text("nl", "Our work")).write(label, "Groep 3")
    expect(mine.widget(text("nl", "Our work")).field(label)).to_have_value("Groep 3")
    mine.widget(text("nl", "Our work")).write(label, "Groep 4")
    expect(theirs.widget(text("nl", "Our work")).field(label)).to_have_value("Groep 4")
    assert len(server.kernels()) == 1
    somebody_else.leave()


# The page hears that a kernel starts again, where it was not there before the page listens.
@pytest.mark.usefixtures("cold_kernels")
@pytest.mark.parametrize(
    ("language", "act", "told"), [("nl", "end", "ended"), ("en", "restart", "restarted")]
)
def test_a_kernel_that_was_ended_or_restarted_is_told_and_one_press_goes_on(
    participant: Participant,
    server: JupyterServer,
    language: str,
    act: str,
    told: str,
    no_question: list[str],
) -> None:
    lesson = participant.open(f"{language}/00_start.ipynb")
    bar, label = LessonBar(lesson.page, language), text(language, "Name of your group")
    group = lesson.widget(text(language, "Our work")).field(label)
    getattr(server, f"{act}_kernels")()
    expect(lesson.banner).to_contain_text(said(language, told), timeout=WITHIN_SECONDS)
    expect(group).to_have_attribute("readonly", "")
    expect(lesson.page.locator(".jp-Dialog")).to_have_count(0)
    bar.press("go on")
    expect(lesson.banner).to_have_count(0)
    lesson.run_all()
    expect(group).to_be_editable()


def test_a_server_that_is_gone_is_told_the_screen_can_be_saved_and_the_lesson_goes_on_by_itself(
    participant: Participant, server: JupyterServer, tmp_path: Path, no_question: list[str]
) -> None:
    lesson = participant.open(START)
    label = text("nl", "Name of your group")
    work = lesson.widget(text("nl", "Our work"))
    work.write(label, "Groep 3")
    work.is_saved()
    server.stop()
    expect(lesson.banner).to_contain_text(said("nl", "server gone"), timeout=WITHIN_SECONDS)
    expect(lesson.page.locator(".jp-Dialog")).to_have_count(0)
    with lesson.page.expect_download() as given:
        LessonBar(lesson.page, "nl").press("save screen")
    given.value.save_as(tmp_path / "screen.html")
    saved = (tmp_path / "screen.html").read_text(encoding="utf-8")
    assert "Groep 3" in saved
    assert "<script" not in saved
    server.start()
    lesson.run_all()
    expect(work.field(label)).to_have_value("Groep 3")


def test_a_lesson_goes_on_also_when_jupyterlab_hears_first_that_its_kernel_is_gone(
    participant: Participant, server: JupyterServer, no_question: list[str]
) -> None:
    lesson = participant.run(START)
    lesson.page.route("**/api/kernels/*", lambda route: route.abort())
    expect(lesson.banner).to_contain_text(said("nl", "server gone"), timeout=WITHIN_SECONDS)
    server.stop()
    server.start()
    lesson.page.wait_for_function(_LET_GO_OF_THE_KERNEL, polling=200)
    lesson.page.unroute("**/api/kernels/*")
    lesson.run_all()
    expect(lesson.banner).to_have_count(0)
    LessonBar(lesson.page, "nl").go_to("1")
    ready(lesson.page, "nl/01_differences.ipynb")


def test_a_lesson_is_ready_at_once_after_one_of_which_the_kernel_ended(
    participant: Participant, server: JupyterServer, no_question: list[str]
) -> None:
    first = participant.open(START)
    first.page.add_init_script(_ASKS_NO_MORE)
    first.reload()
    server.end_kernels()
    expect(first.banner).to_contain_text(said("nl", "ended"), timeout=WITHIN_SECONDS)
    first.page.evaluate("() => { window.asksNoMore = true; }")
    first.page.evaluate("() => window.jupyterapp.shell.currentWidget.dispose()")
    NotebookPage(first.page, f"{server.address}/doc/tree", "nl/01_differences.ipynb").open()
    first.page.evaluate("() => { window.asksNoMore = false; }")


def test_starting_again_asks_first_and_then_begins_with_a_new_kernel(
    participant: Participant, server: JupyterServer
) -> None:
    lesson = participant.open(START)
    bar = LessonBar(lesson.page, "nl")
    (before,) = server.kernels()
    bar.press("again")
    bar.press("no")
    bar.press("again")
    with lesson.page.expect_navigation():
        bar.press("yes")
    lesson.run_all()
    (after,) = server.kernels()
    assert before["id"] != after["id"]


def test_the_bar_gives_the_work_and_says_what_is_done(
    participant: Participant, server: JupyterServer, tmp_path: Path
) -> None:
    work = server.work().workspace
    work.update("about", "about", {"group": "Groep 3"}, step="name the group")
    lesson = participant.open(START)
    with lesson.page.expect_download() as given:
        LessonBar(lesson.page, "nl").press("download")
    given.value.save_as(tmp_path / "work.json")
    content = json.loads((tmp_path / "work.json").read_text(encoding="utf-8"))
    assert content["about"]["group"] == "Groep 3"
    lesson.page.locator(".rl-wb-place:visible").click()
    here = lesson.page.locator(".rl-wb-lessons li", has_text="00 ").locator("visible=true")
    expect(here).to_contain_text("begonnen")


def test_an_answer_is_typed_run_checked_and_kept_by_the_browser_alone(
    participant: Participant, server: JupyterServer, no_question: list[str]
) -> None:
    page = participant.context.new_page()
    page.goto(f"{server.address}/doc/tree/exercises/nl/04_layers.ipynb")
    ready(page, "exercises/nl/04_layers.ipynb")
    before = page.evaluate(_SEEN)["cells"]
    editor = page.locator(".rl-answer .cm-content")
    editor.click()
    page.keyboard.press("Control+End")
    page.keyboard.type("\nreturn towns.people * 0 # mbo")
    for key in ("Alt+Enter", "Control+Shift+Minus", "Control+s"):
        page.keyboard.press(key)
    LessonBar(page, "nl").press("run")
    checked = page.locator(".rl", has_text="Oefening 04 nagekeken")
    expect(checked).not_to_contain_text("Nog niet beantwoord")
    page.reload()
    ready(page, "exercises/nl/04_layers.ipynb")
    expect(editor).to_contain_text("# mbo")
    expect(checked).not_to_contain_text("Nog niet beantwoord")
    LessonBar(page, "nl").press("put back")
    expect(editor).not_to_contain_text("# mbo")
    assert page.evaluate(_SEEN)["cells"] == before
    path = "exercises/nl/04_layers.ipynb"
    assert filecmp.cmp(COURSE / path, server.root / path, shallow=False)
    page.close()


def test_a_notebook_of_somebody_else_is_left_alone(
    participant: Participant, server: JupyterServer
) -> None:
    path = server.write_notebook("mine", "print(6 * 7)", text="# Mine")
    notebook = participant.open(path)
    expect(notebook.page.locator("[data-rl-bar]")).to_have_count(0)
    expect(notebook.page.locator(".lm-MenuBar")).to_be_visible()
    expect(notebook.page.get_by_text("42", exact=True)).to_have_count(0)
    notebook.page.locator(".jp-MarkdownCell").dblclick()
    expect(notebook.page.locator(".jp-MarkdownCell .cm-content")).to_be_visible()


def test_a_lesson_works_as_a_plain_notebook_and_says_to_press_run(
    participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.open(server.put_beside_the_lessons(f"notebooks/{START}"))
    expect(notebook.page.locator("[data-rl-bar]")).to_have_count(0)
    said = notebook.page.locator(".jp-RenderedMarkdown", has_text="Druk bovenaan op ▶▶")
    expect(said).to_be_visible()
    notebook.run_all()
    notebook.widget(text("nl", "Our work")).is_saved()
