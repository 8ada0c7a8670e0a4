"""Write workbook, field report and sheet for the wall, in Dutch and English, to a folder.

python -m tools.workbook build/workbook
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.workbook.pages import field_report, workbook
from tools.workbook.wall import wall_sheet

NAMES = {
    "nl": ("werkboek", "veldverslag", "aan-de-muur"),
    "en": ("workbook", "field-report", "on-the-wall"),
}


def write_documents(folder: Path) -> list[Path]:
    """Write the Word documents of both languages to a folder and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for language, names in NAMES.items():
        sheets = workbook(language), field_report(language), wall_sheet(language)
        for name, sheet in zip(names, sheets, strict=True):
            made.append(folder / f"{name}.docx")
            sheet.save(made[-1])
    return made


def find_libreoffice() -> str | None:
    """Return `$REGIOLAB_SOFFICE`, else LibreOffice on the path, else None."""
    named = os.environ.get("REGIOLAB_SOFFICE")
    return shutil.which(named) if named else shutil.which("soffice") or shutil.which("libreoffice")


def write_pdf(program: str, documents: list[Path]) -> None:
    """Let LibreOffice make a PDF beside each document, with settings of its own."""
    with tempfile.TemporaryDirectory() as settings:
        subprocess.run(
            [
                program,
                f"-env:UserInstallation={Path(settings).as_uri()}",
                *("--headless", "--norestore", "--convert-to", "pdf"),
                *("--outdir", documents[0].parent),
                *documents,
            ],
            check=True,
            capture_output=True,
        )


def main(folder: Path) -> None:
    """Write everything and say what is where."""
    documents = write_documents(folder)
    program = find_libreoffice()
    if program:
        write_pdf(program, documents)
    for document in documents:
        print(document)
        if program:
            print(document.with_suffix(".pdf"))
    if not program:
        print("No LibreOffice found, so no PDF: open the documents in Word to print them.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
