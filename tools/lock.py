"""Write the two lock files from pyproject.toml; needs `uv` on the path.

Convention: `requirements.lock` holds what participants run (`regiolab[lab]`), and what installing
this folder takes; `requirements-test.lock` holds the same packages in the same versions, and what
only tests need. One version of each package serves Python 3.11 to 3.14 on every system. Neither
file names a package index, so each installer uses its own.

With `--upgrade` the newest versions that pyproject.toml allows are taken; without it, versions
that still fit stay.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTICIPANTS = "requirements.lock"
TESTS = "requirements-test.lock"
COMPILE = [
    "pip",
    "compile",
    "pyproject.toml",
    "--extra",
    "lab",
    "--quiet",
    "--universal",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--fork-strategy",
    "fewest",
    "--python-version",
    "3.11",
    "--custom-compile-command",
    "make lock",
]


def commands(options: list[str]) -> list[list[str]]:
    """Return uv's arguments for both files; the second is held to the versions of the first."""
    return [
        [*COMPILE, "--group", "build", "--output-file", PARTICIPANTS, *options],
        [
            *COMPILE,
            *("--group", "build", "--group", "test"),
            *("--constraints", PARTICIPANTS, "--output-file", TESTS),
            *options,
        ],
    ]


def main(options: list[str]) -> int:
    """Write both files; return the exit code."""
    uv = shutil.which("uv")
    if uv is None:
        sys.stderr.write("Making the locks needs uv: install it with `pip install uv`.\n")
        return 1
    for command in commands(options):
        done = subprocess.run([uv, *command], cwd=ROOT, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
