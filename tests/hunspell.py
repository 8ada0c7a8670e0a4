"""Find hunspell for the test of the spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.required import found_or_skip
from tools.course_texts.spelling import find_hunspell

if TYPE_CHECKING:
    from pathlib import Path

HOW_TO_GET_IT = (
    "no hunspell with Dutch and British English found: install it (Debian and Ubuntu: "
    "apt install hunspell hunspell-nl hunspell-en-gb)"
)


def hunspell_or_skip() -> Path:
    """Return hunspell, or skip; see `found_or_skip`."""
    return found_or_skip("hunspell", find_hunspell(), HOW_TO_GET_IT)
