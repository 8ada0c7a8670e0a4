"""The workbook to print and the slides, made by the tools that travel with the course."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def make_workbook(source: Path, folder: Path | None) -> int:
    """Write workbook and field report to a folder and say what is where; return the exit code."""
    return _made(source, "tools.workbook", folder or Path("build", "workbook"))


def make_slides(source: Path, folder: Path | None) -> int:
    """Write the slides to a folder and say what is where; return the exit code."""
    return _made(source, "tools.slides", folder or Path("build", "slides"))


def _made(source: Path, tool: str, folder: Path) -> int:
    command = [sys.executable, "-m", tool, str(folder.expanduser().resolve())]
    return subprocess.run(command, cwd=source, check=False).returncode  # noqa: S603 - our own words
