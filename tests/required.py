"""Which programs a test run must have, beside those it can do without."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def is_required(program: str) -> bool:
    """Return whether `REGIOLAB_REQUIRE` names a program: `browser,libreoffice`.

    A test that needs a required program fails without it; otherwise it is skipped and says so.
    """
    return program in re.split(r"[,\s]+", os.environ.get("REGIOLAB_REQUIRE", ""))


def found_or_skip(program: str, found: Path | None, how_to_get_it: str) -> Path:
    """Return where a program is; without it, skip and say how to get it.

    Where `REGIOLAB_REQUIRE` names it, as in continuous integration, its absence is a failure.
    """
    if found is None and is_required(program):
        pytest.fail(how_to_get_it)
    if found is None:
        pytest.skip(how_to_get_it)
    return found
