"""Let LibreOffice check Word documents for accessibility, with its own check.

LibreOffice 7 tells what it finds in a dialog alone. A macro opens the dialog, on a screen that is
not there, and reads it as a screen reader would.
"""

from __future__ import annotations

import os
import signal
import subprocess
from html import escape
from pathlib import Path

import pytest

MACRO = Path(__file__).with_name("accessibility_check.bas")

AT_MOST = 150.0
"""Seconds for all documents together; each takes one or two."""

_LIBRARY = "user/basic/Standard"


def accessibility_issues(program: Path, files: list[Path], folder: Path) -> dict[str, list[str]]:
    """Return what LibreOffice's check says of each file, by the name of the file.

    Skips where the check has no dialog, as in versions that tell it in the sidebar.
    """
    settings, result = folder / "check-settings", folder / "check.txt"
    _run(program, settings, "--headless", "--terminate_after_init")
    _add_macro(settings / _LIBRARY)
    places = "|".join(str(file) for file in files)
    _run(program, settings, f'macro:///Standard.Check.Main("{places}","{result}")')
    lines = result.read_text(encoding="utf-8").splitlines()
    if "NO DIALOG" in lines:
        pytest.skip("this LibreOffice has no dialog Accessibility Check; version 7 has")
    assert lines[-1] == "END", lines[-1]
    found: dict[str, list[str]] = {}
    for line in lines[:-1]:
        kind, _, words = line.partition("\t")
        if kind == "FILE":
            issues = found[Path(words).name] = []
        else:
            issues.append(words)
    return found


def _run(program: Path, settings: Path, *arguments: str) -> None:
    """Run LibreOffice, and end it and what it started when it does not end by itself."""
    with subprocess.Popen(  # noqa: S603 - the program that was found, and our own files
        [
            program,
            f"-env:UserInstallation={settings.as_uri()}",
            *("--nologo", "--norestore"),
            *arguments,
        ],
        env={**os.environ, "SAL_USE_VCLPLUGIN": "svp", "LC_ALL": "C.UTF-8"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as running:
        try:
            running.wait(AT_MOST)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            raise


def _add_macro(library: Path) -> None:
    code = escape(MACRO.read_text(encoding="utf-8"))
    (library / "Check.xba").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" '
        '"module.dtd">\n'
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Check" '
        f'script:language="StarBasic">{code}</script:module>\n',
        encoding="utf-8",
    )
    (library / "script.xlb").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" '
        '"library.dtd">\n'
        '<library:library xmlns:library="http://openoffice.org/2000/library" '
        'library:name="Standard" library:readonly="false" library:passwordprotected="false">\n'
        ' <library:element library:name="Check"/>\n</library:library>\n',
        encoding="utf-8",
    )
