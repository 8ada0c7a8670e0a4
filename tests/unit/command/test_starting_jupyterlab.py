"""JupyterLab opens on the first lesson, on one port, or it is said in a sentence why not."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from regiolab.command.jupyterlab import apart, check_port_is_free, lab_command, port
from regiolab.model import InputError


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_workshop_opens_on_its_first_lesson_in_the_language(language: str) -> None:
    command = lab_command(Path("course"), language, [])
    assert f"--LabApp.default_url=/doc/tree/notebooks/{language}/00_start.ipynb" in command
    assert "--ServerApp.port=8888" in command
    assert "--ServerApp.port_retries=0" in command


@pytest.mark.parametrize(
    "options",
    [["--port", "8890"], ["--port=8890"], ["--ServerApp.port=8890"], ["--port=1", "--port=8890"]],
)
def test_a_port_among_the_options_takes_the_place_of_the_fixed_one(options: list[str]) -> None:
    assert port(options) == 8890
    command = lab_command(Path("course"), "nl", ["--no-browser", *options])
    assert "--ServerApp.port=8888" not in command
    assert command[-len(options) :] == options


@pytest.mark.parametrize(
    ("typed", "ours", "theirs"),
    [
        ("", "", ""),
        ("course", "course", ""),
        ("--language en --no-browser --port 8890", "--language en", "--no-browser --port 8890"),
        ("--no-browser course --port=8890", "course", "--no-browser --port=8890"),
        ("--port 8890 course", "course", "--port 8890"),
        ("course --language=en --ip 0.0.0.0", "course --language=en", "--ip 0.0.0.0"),
        ("-y --allow-root course", "course", "-y --allow-root"),
    ],
)
def test_the_value_of_an_option_is_not_taken_for_a_folder(
    typed: str, ours: str, theirs: str
) -> None:
    assert apart(typed.split()) == (ours.split(), theirs.split())


def test_a_port_that_is_no_number_is_one_sentence() -> None:
    with pytest.raises(InputError, match="--port abc is not a port"):
        port(["--port", "abc"])


def test_a_port_in_use_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        with pytest.raises(InputError, match=f"Port {taken} is in use"):
            check_port_is_free(taken)
    check_port_is_free(taken)
