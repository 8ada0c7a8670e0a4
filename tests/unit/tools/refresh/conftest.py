"""No network, the figures of the course in a folder of the test's own, and recorded publishers."""

import shutil
import socket
from datetime import date
from pathlib import Path

import pytest

from tests.unit.tools.refresh.published import Publishers
from tools.refresh_data.__main__ import main
from tools.refresh_data.answers import Answers
from tools.refresh_data.folder import Folder

DATA = Path(__file__).parents[4] / "data"


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Make every attempt to reach another computer an error."""

    def refuse(*_):
        raise AssertionError("a test reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def publishers():
    return Publishers()


@pytest.fixture
def folder(tmp_path):
    """A copy of what the course carries."""
    data = tmp_path / "data"
    shutil.copytree(DATA / "indicators", data / "indicators")
    for name in ("sources.csv", "figure_names.csv"):
        shutil.copy(DATA / name, data / name)
    return Folder(data)


@pytest.fixture
def answers(publishers, tmp_path):
    return Answers(publishers.client(), tmp_path / "cache", wait=lambda _: None)


@pytest.fixture
def run(publishers, folder, tmp_path):
    """Run the command as `make refresh-data` does, on the first of December 2026."""

    def running(*words, cache="cache"):
        return main(
            words,
            client=publishers.client(),
            folder=folder,
            cache=tmp_path / cache,
            today=date(2026, 12, 1),
        )

    return running
