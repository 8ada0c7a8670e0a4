"""The link that opens lesson 00 of a repository on mybinder.org, at one commit."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING
from urllib.parse import quote

from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from pathlib import Path

_OWNER = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})"
_NAME = r"[A-Za-z0-9._-]{1,100}"


def binder_link(repository: str, language: str, ref: str) -> str:
    """Return the mybinder.org address of a GitHub repository, opened on lesson 00.

    Args:
        repository: `owner/name` on GitHub.
        language: one of `LANGUAGES`.
        ref: a branch, tag or commit; with a branch, or `HEAD`, each new commit is built for
            whoever opens the link first.

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


def last_commit(folder: Path) -> str:
    """Return the commit that a folder with the course is at.

    Raises:
        InputError: git is not there, or the folder has no commit.
    """
    try:
        said = subprocess.run(
            ["git", "rev-parse", "HEAD"],  # noqa: S607 - git from the path
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise InputError(
            N_("This folder has no commit to link to. Say which one with --ref: a tag or a commit.")
        ) from error
    return said.stdout.strip()
