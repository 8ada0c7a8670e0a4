"""Find LibreOffice for the tests that open our documents in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.required import found_or_skip

NAMES = ("soffice", "libreoffice")
"""What it is called on the path."""

HOW_TO_GET_IT = (
    "no LibreOffice found: install it (Debian and Ubuntu: apt install --no-install-recommends "
    "libreoffice-writer libreoffice-calc libreoffice-draw), or name it with "
    "REGIOLAB_SOFFICE=/path/to/soffice"
)

HARMLESS = "javaldx"
"""It says that it found no Java, which it needs for databases alone."""

TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
"""A PDF that says what is a heading, a picture and a caption."""


def find_libreoffice() -> Path | None:
    """Return `$REGIOLAB_SOFFICE`, else LibreOffice on the path, else None."""
    named = os.environ.get("REGIOLAB_SOFFICE")
    for name in [named] if named else NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    return None


def libreoffice_or_skip() -> Path:
    """Return LibreOffice, or skip; see `found_or_skip`."""
    return found_or_skip("libreoffice", find_libreoffice(), HOW_TO_GET_IT)


def as_pdf(program: Path, files: list[Path], folder: Path, kind: str = "pdf") -> list[bytes]:
    """Open files in LibreOffice, with settings of its own, and return them as PDF.

    `kind` may name how it is made, as in `TAGGED`.
    Fails when it says anything but which file it makes.
    """
    done = subprocess.run(  # noqa: S603 - the program that was found, and our own files
        [
            program,
            f"-env:UserInstallation={(folder / 'settings').as_uri()}",
            *("--headless", "--norestore", "--convert-to", kind, "--outdir", folder),
            *files,
        ],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    remarks = [line for line in done.stderr.splitlines() if line.strip() and HARMLESS not in line]
    assert not remarks, remarks
    return [(folder / f"{file.stem}.pdf").read_bytes() for file in files]
