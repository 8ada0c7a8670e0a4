"""The lock of a kernel in a browser: it asks the service worker of the site, which is a page's."""

from __future__ import annotations

import json
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.regions.site_files import site_of
from regiolab.storage import StoredWorkspace, process_lock
from regiolab.storage.browser_lock import BrowserLock, answer_of

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = "http://course.test/live/extensions/@jupyterlite/kernel/static/worker.js"


class ServiceWorker:
    """Answers as the service worker of the site does, for all kernels of one browser."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self.kept: dict[str, str] = {}
        self.addresses: set[tuple[str, str]] = set()

    def answer(self, body: str) -> tuple[int, str]:
        if not self.there:
            return 404, "not found"
        wish = json.loads(body)
        if wish["act"] == "release":
            if self.kept.get(wish["name"]) == wish["holder"]:
                del self.kept[wish["name"]]
            return 200, "free"
        keeper = self.kept.setdefault(wish["name"], wish["holder"])
        return 200, "yours" if keeper == wish["holder"] else "busy"


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> ServiceWorker:
    worker = ServiceWorker()

    class Request:
        status, responseText, responseType = 0, "", ""  # noqa: N815 - the browser's own name

        def open(self, method: str, address: str, in_time: bool) -> None:
            assert in_time is False  # the kernel waits for the answer
            worker.addresses.add((method, address))

        def send(self, body: str) -> None:
            self.status, self.responseText = worker.answer(body)

    browser: Any = SimpleNamespace(
        XMLHttpRequest=SimpleNamespace(new=Request), location=SimpleNamespace(href=SCRIPT)
    )
    monkeypatch.setitem(sys.modules, "js", browser)
    return worker


def test_one_tab_at_a_time_has_the_lock(worker: ServiceWorker, tmp_path: Path) -> None:
    one, other = BrowserLock(tmp_path / ".lock"), BrowserLock(tmp_path / ".lock")
    one.acquire(timeout=0)
    with pytest.raises(TimeoutError):
        other.acquire(timeout=0)
    one.release()
    with other.acquire(timeout=0):
        assert worker.kept
    assert not worker.kept
    assert worker.addresses == {("POST", "http://course.test/live/api/regiolab/lock")}


def test_where_no_service_worker_answers_nobody_else_can_be_there(
    worker: ServiceWorker, tmp_path: Path
) -> None:
    worker.there = False
    BrowserLock(tmp_path).acquire(timeout=0)
    BrowserLock(tmp_path).acquire(timeout=0)
    assert answer_of("{}") == ""


def test_the_site_is_found_from_the_script_of_the_kernel() -> None:
    assert site_of(SCRIPT) == "http://course.test/live"
    assert site_of("https://a.test/course/live/build/1.js") == "https://a.test/course/live"


def test_two_tabs_change_one_work_and_nothing_is_lost(
    worker: ServiceWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_lock, "IN_BROWSER", True)
    tabs = [StoredWorkspace(tmp_path / "regio", "Regio") for _ in range(2)]
    for number in range(6):
        tabs[number % 2].workspace.add_stakeholder(f"Partij {number}", "education")
    for tab in tabs:
        tab.follow()
        assert len(tab.workspace.stakeholders) == 6
    assert not (tmp_path / "regio" / ".lock").exists()


def test_a_step_of_another_tab_that_is_open_is_not_ours_to_take_back(
    worker: ServiceWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_lock, "IN_BROWSER", True)
    one, other = (StoredWorkspace(tmp_path / "regio", "Regio") for _ in range(2))
    one.workspace.add_stakeholder("Deltion", "education")
    other.follow()
    change = one.workspace.history.done[-1]
    assert one.is_ours(change)
    assert not other.is_ours(change)
    worker.kept.clear()  # the tab is closed
    assert other.is_ours(change)
