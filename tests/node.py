"""Find Node for the tests of the browser side."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

from tests.required import found_or_skip

OLDEST = 20
HOW_TO_GET_IT = (
    f"no Node {OLDEST} or newer with npm found: install it (Debian and Ubuntu: "
    "apt install nodejs npm); it is needed to change the browser side, not to run the workshop"
)


def npm_or_skip() -> Path:
    """Return npm beside a Node that is new enough, or skip; see `found_or_skip`."""
    return found_or_skip("node", find_npm(), HOW_TO_GET_IT)


@cache
def find_npm() -> Path | None:
    """Return npm; nothing where it, or a Node that is new enough, is not there."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    said = subprocess.run(  # noqa: S603 - what was found on the path
        [node, "--version"], capture_output=True, text=True, check=False
    )
    version = re.match(r"v(\d+)", said.stdout)
    return Path(npm) if version and int(version[1]) >= OLDEST else None
