"""Where things lie."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]

LOCKS: Final = ROOT / "deploy" / "live"
"""What is fetched for this edition, each with its digest."""

PYODIDE_ELSEWHERE: Final = "https://cdn.jsdelivr.net/pyodide/"
"""Pyodide's own distribution, the one place elsewhere: asked first, for pandas and matplotlib."""

KEPT: Final = ROOT / "build" / "kept-for-live"
"""What was fetched and compiled before: with it a site is built without a network."""
