"""The course in the browser alone, in two tabs of one person at the same time."""

from __future__ import annotations

import inspect
import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.model import Workspace
from tests.browser.live_page import LivePage
from tests.kernels import laptop
from tests.kernels.test_five_laptops import replayed, steps_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

_EDITS = 100
"""That each tab makes."""

_PATIENCE = 300_000

_STILL_RESTORING = """Object.defineProperty(window, 'jupyterapp', {
  configurable: true,
  set(app) {
    const { restored } = app;
    const taken = new Promise((resolve) => {
      const look = () => document.querySelector('.rl-workbook') && resolve();
      const all = { subtree: true, childList: true, attributes: true };
      new MutationObserver(look).observe(document, all);
    });
    Object.defineProperty(app, 'restored', { get: () => Promise.all([restored, taken]) });
    Object.defineProperty(window, 'jupyterapp', { value: app });
  },
})"""
"""As on a slow computer: what was open is put back after the workbook has heard of the lesson."""

_BEGIN = """(code) => {
  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  window.told = new Promise((resolve) => {
    let said = '';
    const future = kernel.requestExecute({ code });
    future.onIOPub = ({ content }) => {
      said += content.text ?? content.traceback?.join('\\n') ?? '';
    };
    future.done.then((reply) => resolve({ status: reply.content.status, said }));
  });
}"""


class Tab:
    """A tab with a lesson, and the Python beside it."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.lesson = LivePage(page, site, "nl/09_together.ipynb")
        self.lesson.load()

    def begin(self, code: str) -> None:
        """Let Python do something, and do not wait for it."""
        self.page.evaluate(_BEGIN, code)

    def said(self) -> str:
        """Wait until it is done; return what it printed."""
        self.page.set_default_timeout(_PATIENCE)
        told: dict[str, Any] = self.page.evaluate("() => window.told")
        assert told["status"] == "ok", told["said"]
        return str(told["said"])

    def asked(self, code: str) -> str:
        """Let Python do something; return what it printed."""
        self.begin(code)
        return self.said()


@pytest.fixture(scope="module")
def tabs(browser: Browser, live_site: str) -> Iterator[list[Tab]]:
    """Two of them, of which one still puts back what was open when the lesson is there."""
    with browser.new_context() as visitor:
        first = Tab(visitor.new_page(), live_site)
        late = visitor.new_page()
        late.add_init_script(_STILL_RESTORING)
        yield [first, Tab(late, live_site)]


def test_a_file_that_another_tab_deleted_is_gone_and_nobody_waits_for_it(tabs: list[Tab]) -> None:
    seen = "from pathlib import Path; note = Path('/drive/note.txt'); note.write_text('a')"
    tabs[0].asked(f"{seen}; assert note.stat().st_size")
    tabs[1].asked("import os; os.remove('/drive/note.txt')")
    assert tabs[0].asked("print(note.exists())").strip() == "False"


def test_a_service_worker_that_is_stopped_while_it_is_asked_loses_nothing(tabs: list[Tab]) -> None:
    page = tabs[0].page
    devtools = page.context.new_cdp_session(page)
    devtools.send("ServiceWorker.enable")
    tabs[0].begin(
        "for number in range(12):\n"
        "    lab.workspace.add_stakeholder(f'Partij {number}', 'education')\n"
        "print(lab._stored.problem)"
    )
    stopped = 0
    while page.evaluate(_IS_ASKED):
        devtools.send("ServiceWorker.stopAllWorkers")
        stopped += 1
    assert stopped > 3
    assert tabs[0].said().strip() == "None"
    written = tabs[1].asked("print((lab._stored.folder / 'workspace.json').read_text())")
    assert len(Workspace.from_json(written).stakeholders) == 12


_IS_ASKED = """() => new Promise((resolve) => {
  const heard = new BroadcastChannel('/sw-api.v1');
  const end = (asked) => { heard.close(); resolve(asked); };
  window.asked ??= new Set();
  heard.onmessage = ({ data: { data } }) => {
    // Our service worker asks questions of its own, which have no such number.
    if (!data?.requestId || window.asked.has(data.requestId)) return;
    window.asked.add(data.requestId);
    end(true);
  };
  window.told.then(() => end(false));
})"""
"""Waits until Python asks something of the work that it did not ask yet; false when it is done."""


def test_two_hundred_mixed_edits_in_two_tabs_at_once_all_stay(tabs: list[Tab]) -> None:
    edits = f"""
import random, types
from regiolab.model import InputError
laptop = types.ModuleType("laptop")
exec({inspect.getsource(laptop)!r}, laptop.__dict__)
stored = laptop.StoredWorkspace(lab._stored.folder, "Regio")
"""
    for name, tab in zip(("Anna", "Bilal"), tabs, strict=True):
        tab.asked(
            f"{edits}group = laptop.Group(stored.workspace, {name!r}, random.Random({name!r}))"
        )
    for tab in tabs:
        tab.begin(f"laptop.work(stored, group, {_EDITS})")
    acknowledged = [tab.said().split("\n") for tab in tabs]

    steps = steps_of(tabs[0].asked("print((stored.folder / 'journal.jsonl').read_text())"))
    for lines in acknowledged:
        assert {line.split()[0] for line in lines if line} <= {"do", "undo", "REFUSED", "SAME"}
        mine = [tuple(line.split()) for line in lines if " " in line]
        assert len(mine) > _EDITS * 0.8
        ids = {id_ for _, id_ in mine}
        assert [(kind, one["id"]) for kind, one in steps if one["id"] in ids] == mine
    turns = [one["place"] != other["place"] for (_, one), (_, other) in pairwise(steps)]
    assert sum(turns) > 10, "they were at work at the same time"
    written = tabs[1].asked("print((stored.folder / 'workspace.json').read_text())")
    digest = Workspace.from_json(written).digest
    for tab in tabs:
        assert tab.asked("print(lab.workspace.digest)").strip() == digest
    done = [(kind, one) for kind, one in steps if kind != "note"]  # which says a lesson was opened
    made, kept = replayed(done), json.loads(written)
    for collection in ("stakeholders", "relations", "conflicts"):
        assert made[collection] == {one["id"]: one for one in kept.get(collection, [])}
    for tab in tabs:
        found = tab.lesson.widget(text("nl", "Our work"))
        found.shows(f"{len(kept['stakeholders'])} partijen")
        expect(found.root.locator(".rl-saved")).to_contain_text("✓")
