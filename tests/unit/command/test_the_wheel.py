"""What `pip install` of the wheel gives: the whole course, and a command that works from it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from regiolab.course.lessons import lessons
from regiolab.locale import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]

_MADE_BY_WORKING = (
    *(".git", ".venv", ".shots", ".hypothesis", ".*_cache", ".ipynb_checkpoints"),
    *("__pycache__", "node_modules", "build"),
)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of a clean copy, built without a network and unpacked as an installer does.

    Hatch takes a folder that it is told to include as it lies there, checkpoints of JupyterLab and
    all; a release is built from a fresh clone.
    """
    folder = tmp_path_factory.mktemp("wheel")
    clean = folder / "clean"
    shutil.copytree(ROOT, clean, ignore=shutil.ignore_patterns(*_MADE_BY_WORKING))
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=clean, check=True, capture_output=True)  # noqa: S603
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def regiolab(unpacked: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command of the wheel in a folder."""
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "regiolab.command", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_is_called_regiolab(unpacked: Path) -> None:
    (entry,) = unpacked.glob("*.dist-info/entry_points.txt")
    assert "regiolab = regiolab.command.main:main" in entry.read_text(encoding="utf-8")


def test_open_puts_every_lesson_in_a_folder(unpacked: Path, tmp_path: Path) -> None:
    done = regiolab(unpacked, tmp_path, "open", "mine", "--language", "en", "--version")
    assert done.returncode == 0, done.stderr
    for language in LANGUAGES:
        for lesson in lessons():
            for kind in ("notebooks", "exercises", "solutions"):
                assert (tmp_path / "mine" / kind / language / f"{lesson.stem}.ipynb").is_file()
    assert (tmp_path / "mine/guide/nl/index.md").is_file()


def test_slides_and_workbook_are_made_from_the_wheel(unpacked: Path, tmp_path: Path) -> None:
    slides = regiolab(unpacked, tmp_path, "slides", "slides")
    assert slides.returncode == 0, slides.stderr
    decks = {path.stem for path in (tmp_path / "slides/nl").glob("*.html")}
    assert {one.number for one in lessons()} | {"index"} <= decks
    workbook = regiolab(unpacked, tmp_path, "workbook", "printed")
    assert workbook.returncode == 0, workbook.stderr
    assert (tmp_path / "printed/werkboek.docx").stat().st_size > 10_000


def test_what_only_developers_need_is_not_in_the_wheel(unpacked: Path) -> None:
    names = {path.name for path in unpacked.rglob("*")}
    assert not names & {"tests", "web", "docs", "bench", "mutants", "run_tests.py"}
