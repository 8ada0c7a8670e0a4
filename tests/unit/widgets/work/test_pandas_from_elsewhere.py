"""pandas in a browser alone: fetched from where the site says, and it is said whether it came."""

from __future__ import annotations

import asyncio
import json
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from regiolab.widgets.work import from_elsewhere
from regiolab.widgets.work.from_elsewhere import load_pandas
from tools.live_site.kernel import DISTRIBUTION, addresses

if TYPE_CHECKING:
    from collections.abc import Callable


class Browser:
    """Pyodide as the page has it, without a page."""

    def __init__(self, reached: Callable[[str], bool]) -> None:
        self.asked: list[str] = []
        self._reached = reached

    async def loadPackage(self, addresses: list[str], options: dict[str, Any]) -> None:  # noqa: N802
        """Load files, or say of each what went wrong."""
        self.asked += addresses
        for address in addresses:
            if not self._reached(address):
                options["errorCallback"](f"Failed to load {address}")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What is shown while it is fetched; the browser has no pandas yet, and two files to fetch."""
    told: list[dict[str, Any]] = []
    files = json.dumps(["a.whl", "b.whl"]).encode()
    script: Any = SimpleNamespace(Object=SimpleNamespace(fromEntries=dict))
    words: Any = SimpleNamespace(to_js=lambda one, **_how: one)
    monkeypatch.setitem(sys.modules, "js", script)
    monkeypatch.setitem(sys.modules, "pyodide.ffi", words)
    monkeypatch.setitem(sys.modules, "pyodide", cast("Any", SimpleNamespace()))
    monkeypatch.setattr(from_elsewhere, "site_file", lambda _place: files)
    monkeypatch.setattr(from_elsewhere, "display", lambda one: told.append(one.told))
    return told


def in_browser(monkeypatch: pytest.MonkeyPatch, reached: Callable[[str], bool]) -> Browser:
    """Let it run in a browser that reaches some files; pandas is there when all came."""
    browser = Browser(reached)
    monkeypatch.setitem(sys.modules, "pyodide_js", cast("Any", browser))
    monkeypatch.setattr(
        from_elsewhere,
        "is_there",
        lambda: len(browser.asked) == 2 and all(map(reached, browser.asked)),
    )
    return browser


def test_each_part_is_told_and_it_is_fetched_once(
    shown: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = in_browser(monkeypatch, lambda _address: True)
    assert asyncio.run(load_pandas()).told == {"there": True}
    assert asyncio.run(load_pandas()).told == {"there": True}
    assert browser.asked == ["a.whl", "b.whl"]
    assert shown == [{"part": 1, "of": 2}, {"part": 2, "of": 2}]


def test_where_the_first_file_is_not_reached_no_other_is_asked_for(
    shown: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = in_browser(monkeypatch, lambda _address: False)
    assert asyncio.run(load_pandas()).told == {"there": False}
    assert browser.asked == ["a.whl"]
    assert shown == [{"part": 1, "of": 2}]


def test_a_browser_that_refuses_is_no_error(
    shown: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(_address: str) -> bool:
        raise OSError("refused")

    browser = in_browser(monkeypatch, refuses)
    monkeypatch.setattr(from_elsewhere, "is_there", lambda: False)
    assert asyncio.run(load_pandas()).told == {"there": False}
    assert browser.asked == ["a.whl"]
    assert len(shown) == 1


def test_the_addresses_are_those_of_a_package_and_of_all_it_needs() -> None:
    lock = {
        "pandas": {"file_name": "pandas.whl", "depends": ["numpy"]},
        "numpy": {"file_name": "numpy.whl", "depends": []},
        "scipy": {"file_name": "scipy.whl", "depends": ["numpy"]},
    }
    assert addresses(lock, ["pandas"]) == [
        f"{DISTRIBUTION}{one}.whl" for one in ("numpy", "pandas")
    ]
