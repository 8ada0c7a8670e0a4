"""Where things lie."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]

LOCKS: Final = ROOT / "deploy" / "live"
"""What is fetched for this edition, each with its digest."""

PYODIDE_ELSEWHERE: Final = "https://cdn.jsdelivr.net/pyodide/"
"""Pyodide's own distribution, the one place elsewhere: asked first, for pandas and matplotlib."""

KEPT: Final = Path(os.environ.get("REGIOLAB_KEPT_FOR_LIVE") or ROOT / "build" / "kept-for-live")
"""What was fetched, compiled, drawn and packed before: with it no network is needed."""
