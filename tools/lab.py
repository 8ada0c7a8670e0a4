"""Start JupyterLab on lesson 00, in the single-document view, in the chosen language.

Convention: the port is fixed and never tried further, and the address is always `localhost`: the
browser keeps its copy of the work per address and port. Words that follow are JupyterLab's own
options; a port among them replaces the fixed one.

    python tools/lab.py --language en --no-browser --port 8890
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import os
import re
import socket
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from runpy import run_path

ROOT = Path(__file__).resolve().parent.parent
# By its path: the package itself needs what is not installed yet.
LANGUAGES: tuple[str, ...] = run_path(str(ROOT / "regiolab/locale/languages.py"))["LANGUAGES"]
PORT = 8888
FIRST_LESSON = "notebooks/{language}/00_start.ipynb"

_PORT = re.compile(r"--(?:port|ServerApp\.port)(?:=(.*))?")
# One thread per kernel: ten open lessons share the cores of one laptop or one Binder machine.
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")


class CannotStartError(Exception):
    """JupyterLab can't start; the message is one sentence that says what to do."""


def lab_command(language: str, options: list[str]) -> list[str]:
    """Return JupyterLab's command line.

    Args:
        language: one of `LANGUAGES`.
        options: JupyterLab's own options, which come last.

    Raises:
        CannotStartError: another language, or a port that is not a number.
    """
    if language not in LANGUAGES:
        known = " or ".join(f"LANGUAGE={one}" for one in LANGUAGES)
        message = f"LANGUAGE={language} is not there: choose {known}."
        raise CannotStartError(message)
    # In a container there often is nobody but root; the server answers to this computer alone.
    as_root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    own_port = [] if _named_port(options) is not None else [f"--ServerApp.port={PORT}"]
    return [
        *(sys.executable, "-m", "jupyterlab"),
        f"--ServerApp.root_dir={ROOT}",
        "--ServerApp.port_retries=0",
        f"--LabApp.default_url=/doc/tree/{FIRST_LESSON.format(language=language)}",
        *own_port,
        *as_root,
        *options,
    ]


def port(options: list[str]) -> int:
    """Return the port that JupyterLab will listen on.

    Raises:
        CannotStartError: the port among the options is not a number.
    """
    named = _named_port(options)
    if named is None:
        return PORT
    if not named.isdecimal() or not 0 <= int(named) <= 65535:
        message = f"--port {named} is not a port: give a number, for example --port 8890."
        raise CannotStartError(message)
    return int(named)


def check_port_is_free(number: int) -> None:
    """Raise `CannotStartError` when another program listens on this port of this computer."""
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        try:
            with socket.socket(family, socket.SOCK_STREAM) as attempt:
                attempt.settimeout(1)
                in_use = attempt.connect_ex((address, number)) == 0
        except OSError:  # no IPv6 on this computer
            continue
        if in_use:
            message = (
                f"Port {number} is in use, perhaps by a JupyterLab that is still open: close that, "
                f'or choose another port: make lab ARGS="--port {number + 2}".'
            )
            raise CannotStartError(message)


def check_installed() -> None:
    """Install this folder where only its packages are there, as in a conda environment.

    Raises:
        CannotStartError: JupyterLab is not in this Python's environment, or installing failed.
    """
    if importlib.util.find_spec("jupyterlab") is None:
        message = (
            "JupyterLab is not in this Python: start with `make lab`, "
            "or make the conda environment first (README, Windows and conda)."
        )
        raise CannotStartError(message)
    try:
        importlib.metadata.distribution("regiolab")
    except importlib.metadata.PackageNotFoundError:
        install = [sys.executable, "-m", "pip", "install", "--quiet"]
        done = subprocess.run(
            [*install, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], check=False
        )
        if done.returncode:
            message = "This folder could not be installed: the lines above say why."
            raise CannotStartError(message) from None


def _named_port(options: list[str]) -> str | None:
    named = None
    for option, following in pairwise([*options, ""]):
        found = _PORT.fullmatch(option)
        if found:
            named = following if found[1] is None else found[1]
    return named


def main(arguments: list[str]) -> int:
    """Start JupyterLab and stay until it ends; return the exit code."""
    parser = argparse.ArgumentParser(description="Start the workshop.", allow_abbrev=False)
    parser.add_argument("--language", default="nl", help=" or ".join(LANGUAGES))
    chosen, options = parser.parse_known_args(arguments)
    try:
        command = lab_command(chosen.language, options)
        number = port(options)
        check_installed()
        check_port_is_free(number)
    except CannotStartError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    environment = {**dict.fromkeys(_THREADS, "1"), **os.environ}
    if os.name != "nt":  # on Windows, exec would give the console back at once
        os.chdir(ROOT)
        os.execve(command[0], command, environment)  # noqa: S606 - our own words
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
