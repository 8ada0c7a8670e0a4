"""Print the link that opens lesson 00 of a repository on mybinder.org.

python tools/binder_link.py --repo owner/name --language nl
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from runpy import run_path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
# By its path: the package itself needs what is not installed yet.
LANGUAGES: tuple[str, ...] = run_path(str(ROOT / "regiolab/locale/languages.py"))["LANGUAGES"]

_OWNER = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})"
_NAME = r"[A-Za-z0-9._-]{1,100}"


def binder_link(repository: str, language: str, ref: str = "HEAD") -> str:
    """Return the mybinder.org address of a GitHub repository, opened on lesson 00.

    Args:
        repository: `owner/name` on GitHub.
        language: one of `LANGUAGES`.
        ref: a branch, tag or commit.

    Raises:
        ValueError: with one sentence that says what to write instead.
    """
    if not re.fullmatch(f"{_OWNER}/{_NAME}", repository) or repository.endswith(("/.", "/..")):
        message = (
            f"REPO={repository} is not a repository: "
            "write owner/name as on GitHub, for example REPO=my-region/regiolab."
        )
        raise ValueError(message)
    if language not in LANGUAGES:
        known = " or ".join(f"LANGUAGE={one}" for one in LANGUAGES)
        message = f"LANGUAGE={language} is not there: choose {known}."
        raise ValueError(message)
    lesson = quote(f"doc/tree/notebooks/{language}/00_start.ipynb", safe="")
    return f"https://mybinder.org/v2/gh/{repository}/{quote(ref, safe='')}?urlpath={lesson}"


def main(arguments: list[str]) -> int:
    """Print the link; return the exit code."""
    parser = argparse.ArgumentParser(description="Print a Binder link.")
    parser.add_argument("--repo", default="")
    parser.add_argument("--language", default="nl")
    parser.add_argument("--ref", default="HEAD")
    chosen = parser.parse_args(arguments)
    try:
        link = binder_link(chosen.repo, chosen.language, chosen.ref)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{link}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
