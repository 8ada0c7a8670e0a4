"""JupyterLab on lesson 00, in the single-document view, in the chosen language.

Convention: the port is fixed and never tried further, and the address is always `localhost`: the
browser keeps its copy of the work per address and port. Options that JupyterLab knows follow ours;
a port among them replaces the fixed one.
"""

from __future__ import annotations

import importlib.util
import os
import re
import socket
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PORT: Final = 8888
FIRST_LESSON: Final = "notebooks/{language}/00_start.ipynb"

_OURS: Final = ("--language", "--help", "-h")
# Options of JupyterLab after which no value follows; after any other one, it does.
_FLAGS: Final = frozenset(
    {
        *("--allow-root", "--autoreload", "--collaborative", "--core-mode", "--debug"),
        *("--dev-mode", "--expose-app-in-browser", "--generate-config", "--no-browser"),
        *("--no-mathjax", "--no-script", "--show-config", "--show-config-json", "--version"),
        *("--watch", "-y"),
    }
)

_PORT = re.compile(r"--(?:port|ServerApp\.port)(?:=(.*))?")
# One thread per kernel: ten open lessons share the cores of one laptop or one Binder machine.
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")


def start_lab(folder: Path, language: str, options: list[str]) -> int:
    """Start JupyterLab on a folder with the course and stay until it ends; return the exit code.

    Raises:
        InputError: JupyterLab is not installed, or its port is taken or no number.
    """
    number = port(options)
    command = lab_command(folder, language, options)
    if importlib.util.find_spec("jupyterlab") is None:
        raise InputError(N_("JupyterLab is not in this Python: install regiolab again."))
    check_port_is_free(number)
    environment = {**dict.fromkeys(_THREADS, "1"), **os.environ}
    if os.name != "nt":  # on Windows, exec would give the console back at once
        os.chdir(folder)
        os.execve(command[0], command, environment)  # noqa: S606 - our own words
    done = subprocess.run(command, cwd=folder, env=environment, check=False)  # noqa: S603
    return done.returncode


def lab_command(folder: Path, language: str, options: list[str]) -> list[str]:
    """Return JupyterLab's command line.

    Args:
        folder: what JupyterLab shows; it holds the course.
        language: one of `LANGUAGES`.
        options: JupyterLab's own options, which come last.
    """
    # In a container there often is nobody but root; the server answers to this computer alone.
    as_root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    own_port = [] if _named_port(options) is not None else [f"--ServerApp.port={PORT}"]
    return [
        *(sys.executable, "-m", "jupyterlab"),
        f"--ServerApp.root_dir={folder}",
        "--ServerApp.port_retries=0",
        f"--LabApp.default_url=/doc/tree/{FIRST_LESSON.format(language=language)}",
        *own_port,
        *as_root,
        *options,
    ]


def apart(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the words that are ours, and JupyterLab's options with the values that follow them.

    Args:
        words: what was typed after `open`, such as `--no-browser --port 8890`.
    """
    ours: list[str] = []
    theirs: list[str] = []
    value_of: list[str] | None = None  # where a value goes that may follow
    for word in words:
        if not word.startswith("-"):
            (ours if value_of is None else value_of).append(word)
            value_of = None
            continue
        name = word.partition("=")[0]
        side = ours if name in _OURS else theirs
        side.append(word)
        value_of = None if "=" in word or word in _FLAGS else side
    return ours, theirs


def port(options: list[str]) -> int:
    """Return the port that JupyterLab will listen on.

    Raises:
        InputError: the port among the options is not a number.
    """
    named = _named_port(options)
    if named is None:
        return PORT
    if not named.isdecimal() or not 0 <= int(named) <= 65535:
        raise InputError(
            N_("--port {port} is not a port: give a number, for example --port 8890."), port=named
        )
    return int(named)


def check_port_is_free(number: int) -> None:
    """Raise `InputError` when another program listens on this port of this computer."""
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        try:
            with socket.socket(family, socket.SOCK_STREAM) as attempt:
                attempt.settimeout(1)
                in_use = attempt.connect_ex((address, number)) == 0
        except OSError:  # no IPv6 on this computer
            continue
        if in_use:
            raise InputError(
                N_(
                    "Port {port} is in use, perhaps by a JupyterLab that is still open. Close "
                    "that, or choose another port: regiolab open --port {other}, or make lab "
                    'ARGS="--port {other}".'
                ),
                port=number,
                other=number + 2,
            )


def _named_port(options: list[str]) -> str | None:
    named = None
    for option, following in pairwise([*options, ""]):
        found = _PORT.fullmatch(option)
        if found:
            named = following if found[1] is None else found[1]
    return named
