"""pandas in a browser alone: fetched from where the site says, and it is said whether it came."""

from __future__ import annotations

import asyncio
import json
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from regiolab.widgets.work import from_elsewhere
from regiolab.widgets.work.from_elsewhere import load_pandas
from tools.live_site.kernel import DISTRIBUTION, addresses


@pytest.mark.parametrize("comes", [True, False], ids=["comes", "is not reached"])
def test_it_is_fetched_once_and_said_whether_it_is_there(
    comes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def load(addresses: list[str]) -> None:
        asked.extend(addresses)

    browser: Any = SimpleNamespace(loadPackage=load)
    monkeypatch.setitem(sys.modules, "pyodide_js", browser)
    monkeypatch.setitem(sys.modules, "pyodide.ffi", SimpleNamespace(to_js=lambda one: one))
    monkeypatch.setitem(sys.modules, "pyodide", SimpleNamespace())
    monkeypatch.setattr(from_elsewhere, "site_file", lambda _place: json.dumps(["a.whl"]).encode())
    monkeypatch.setattr(from_elsewhere, "is_there", lambda: comes and bool(asked))
    answer = asyncio.run(load_pandas())
    assert answer.told == {"there": comes}
    assert asked == ["a.whl"]
    if comes:
        asyncio.run(load_pandas())
        assert asked == ["a.whl"]


def test_the_addresses_are_those_of_a_package_and_of_all_it_needs() -> None:
    lock = {
        "pandas": {"file_name": "pandas.whl", "depends": ["numpy"]},
        "numpy": {"file_name": "numpy.whl", "depends": []},
        "scipy": {"file_name": "scipy.whl", "depends": ["numpy"]},
    }
    assert addresses(lock, ["pandas"]) == [
        f"{DISTRIBUTION}{one}.whl" for one in ("numpy", "pandas")
    ]
