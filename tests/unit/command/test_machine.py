"""What is wrong on a computer is said in a plain sentence, and what is fine too."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from regiolab.command import machine
from regiolab.command.main import main

if TYPE_CHECKING:
    from pathlib import Path


def test_a_python_that_was_not_tried_is_named() -> None:
    assert machine.python_finding((3, 14)).fine
    finding = machine.python_finding((3, 15))
    assert not finding.fine
    assert "3.15 is not one of 3.11 to 3.14" in finding.sentence.text("en")


def test_every_package_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [
        *("pandas>=2", "of-the-lab; extra == 'lab'", "not-there_1.x>=2"),
        'only-tests>=1; extra == "test"',
    ]
    monkeypatch.setattr(machine.metadata, "requires", lambda _name: asked)
    finding = machine.packages_finding("regiolab", "lab")
    assert not finding.fine
    assert "not-there_1.x." in finding.sentence.text("en")
    assert "of-the-lab" in finding.sentence.text("en")
    assert "pandas" not in finding.sentence.text("en")
    assert "only-tests" not in finding.sentence.text("en")


def test_a_package_that_is_not_installed_is_said() -> None:
    assert not machine.packages_finding("no-such-package-of-ours", "lab").fine


def test_a_disk_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_arguments: object, **_named: object) -> None:
        raise PermissionError

    monkeypatch.setattr(machine.tempfile, "TemporaryDirectory", refused)
    finding = machine.rights_finding(tmp_path / "work")
    assert not finding.fine
    assert str(tmp_path) in finding.sentence.text("en")


def test_looking_whether_work_can_be_saved_leaves_nothing_behind(tmp_path: Path) -> None:
    assert machine.rights_finding(tmp_path / "not" / "there").fine
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_said_in_mb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = machine.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda _path: usage._replace(free=5_000_000))
    assert "5 MB" in machine.room_finding(tmp_path).sentence.text("en")


def test_a_port_that_is_taken_is_said_with_another_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        finding = machine.port_finding(taken)
        assert not finding.fine
        assert f"--port {taken + 2}" in finding.sentence.text("en")
    assert machine.port_finding(taken).fine


def test_a_message_over_a_websocket_comes_back() -> None:
    assert machine.websocket_finding().fine


def test_a_websocket_that_is_refused_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    async def refused(_message: str) -> str:
        raise ConnectionRefusedError("refused")

    monkeypatch.setattr(machine, "_echoed", refused)
    finding = machine.websocket_finding()
    assert not finding.fine
    assert "ask the IT desk" in finding.sentence.text("en")


@pytest.mark.parametrize(
    ("environment", "fine"),
    [
        ({}, True),
        ({"HTTP_PROXY": "http://proxy:3128"}, False),
        ({"http_proxy": "http://proxy:3128", "NO_PROXY": "example.org, localhost"}, True),
    ],
)
def test_a_proxy_between_browser_and_course_is_said(
    environment: dict[str, str], fine: bool
) -> None:
    assert machine.proxy_finding(environment).fine is fine


def test_the_command_ends_well_only_when_all_is_fine(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fine, wrong = machine.python_finding((3, 12)), machine.python_finding((3, 8))
    monkeypatch.setattr("regiolab.command.main.machine_report", lambda: [fine])
    assert main(["check", "--language", "en"]) == 0
    assert "can be opened on this computer" in capsys.readouterr().out
    monkeypatch.setattr("regiolab.command.main.machine_report", lambda: [fine, wrong])
    assert main(["check"]) == 1
    printed = capsys.readouterr().out
    assert printed.count("\n! ") == 1
    assert "Python 3.8" in printed
