"""The link that opens lesson 00 of a repository on mybinder.org."""

from __future__ import annotations

import re
from urllib.parse import quote

from regiolab.locale import N_
from regiolab.model import InputError

_OWNER = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})"
_NAME = r"[A-Za-z0-9._-]{1,100}"


def binder_link(repository: str, language: str, ref: str = "HEAD") -> str:
    """Return the mybinder.org address of a GitHub repository, opened on lesson 00.

    Args:
        repository: `owner/name` on GitHub.
        language: one of `LANGUAGES`.
        ref: a branch, tag or commit.

    Raises:
        InputError: with one sentence that says what to write instead.
    """
    if not re.fullmatch(f"{_OWNER}/{_NAME}", repository) or repository.endswith(("/.", "/..")):
        raise InputError(
            N_(
                "“{repository}” is not a repository: write owner/name as on GitHub, for example "
                "my-region/regiolab."
            ),
            repository=repository,
        )
    lesson = quote(f"doc/tree/notebooks/{language}/00_start.ipynb", safe="")
    return f"https://mybinder.org/v2/gh/{repository}/{quote(ref, safe='')}?urlpath={lesson}"
