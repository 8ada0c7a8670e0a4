"""Find a browser of the Chromium family for the tests that go through the front door."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tests.required import found_or_skip

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
    "microsoft-edge-stable",
)
"""What such a browser is called on the path."""

HOW_TO_GET_ONE = (
    "no browser found: install one (Debian and Ubuntu: apt install chromium; elsewhere Chrome or "
    "Edge), or name it with REGIOLAB_CHROMIUM=/path/to/chromium"
)


def find_chromium() -> Path | None:
    """Return `$REGIOLAB_CHROMIUM`, else the first browser on the path, else None.

    A browser that was named but is not there is None too: no other takes its place unseen.
    """
    named = os.environ.get("REGIOLAB_CHROMIUM")
    for name in [named] if named else NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    return None


def chromium_or_skip() -> Path:
    """Return the browser, or skip; see `found_or_skip`."""
    return found_or_skip("browser", find_chromium(), HOW_TO_GET_ONE)
