"""Taking the work home and bringing it back: download, upload, earlier versions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.model import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage


@pytest.fixture(scope="module")
def lesson(module_participant: Participant) -> NotebookPage:
    return module_participant.run("nl/00_start.ipynb")


@pytest.fixture
def work(lesson: NotebookPage, server: JupyterServer) -> WidgetPage:
    """The widget "our work", with one party in it."""
    server.empty_work()
    found = lesson.widget(text("nl", "Our work"))
    found.shows("0 partijen")
    server.work().workspace.add_stakeholder("Gemeente Zwolle", "government")
    found.shows("1 partij")
    return found


def upload(work: WidgetPage, file: Path) -> None:
    """Choose a file with the button, as a person does."""
    with work.root.page.expect_file_chooser() as chooser:
        work.press(text("nl", "Choose a file…"))
    chooser.value.set_files(file)


def test_what_is_downloaded_opens_again(
    work: WidgetPage, server: JupyterServer, tmp_path: Path
) -> None:
    with work.root.page.expect_download() as download:
        work.press(text("nl", "Download all"))
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.suffix == ".json"
    server.empty_work()
    work.shows("0 partijen")
    upload(work, file)
    work.shows("1 partij, 0 acties.")
    work.shows("0 partijen")
    work.press(text("nl", "Put this in the place of what is here"))
    work.says(text("nl", "Opened. With undo you go back to what was here."))
    assert [one.name for one in server.work().workspace.stakeholders] == ["Gemeente Zwolle"]
    work.root.get_by_role("button", name=text("nl", "Undo: {step}", step="")).click()
    work.shows("0 partijen")


def test_a_file_that_is_left_changes_nothing(
    work: WidgetPage, server: JupyterServer, tmp_path: Path
) -> None:
    file = tmp_path / "elders.json"
    file.write_text(Workspace.new("Elders").to_json(), encoding="utf-8")
    before = server.work().workspace.to_json()
    upload(work, file)
    work.press(text("nl", "Leave what is here"))
    work.says(text("nl", "Nothing was changed."))
    assert server.work().workspace.to_json() == before


@pytest.mark.parametrize("kind", ["foreign", "truncated", "newer", "no text"])
def test_a_file_that_cannot_be_used_gets_a_sentence_and_replaces_nothing(
    work: WidgetPage, server: JupyterServer, tmp_path: Path, kind: str
) -> None:
    before = server.work().workspace.to_json()
    newer = {**json.loads(before), "schema_version": "99.0"}
    content = {
        "foreign": b'{"recipe": "pea soup"}',
        "truncated": before[: len(before) // 2].encode(),
        "newer": json.dumps(newer).encode(),
        "no text": bytes(range(256)),
    }[kind]
    file = tmp_path / f"{kind}.json"
    file.write_bytes(content)
    upload(work, file)
    sentence = work.root.locator(".rl-error")
    expect(sentence).to_be_visible()
    assert len(sentence.inner_text().split()) > 6
    expect(work.button(text("nl", "Put this in the place of what is here"))).to_have_count(0)
    assert server.work().workspace.to_json() == before


def test_going_back_to_an_earlier_version_can_be_undone(
    work: WidgetPage, server: JupyterServer
) -> None:
    first = server.work().versions()[-1]
    assert "Gemeente Zwolle" not in first.text()
    work.open(text("nl", "Earlier versions"))
    work.root.locator("details[open] .rl-versions button").last.click()
    work.says(text("nl", "You are back at that version. With undo you return."))
    work.shows("0 partijen")
    work.root.get_by_role("button", name=text("nl", "Undo: {step}", step="")).click()
    work.shows("1 partij")
