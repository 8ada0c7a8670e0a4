"""The course in a folder: where it comes from, and putting it somewhere without losing an edit.

Convention: an installed package holds the course in `regiolab/course_files`, laid out as the
project is, so that whatever finds its files in the one finds them in the other. A folder in which
the course was put has a list of what was put there and its digest (`.regiolab-course.json`): a
file that is still as it was put is replaced by a newer one, and a file that a person changed
stays.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS: Final = ("notebooks", "exercises", "solutions", "guide")
"""The folders that make up the course for whoever opens it."""

DEFAULT_FOLDER: Final = "regiolab"
LIST: Final = ".regiolab-course.json"

_IN_THE_PACKAGE = Path(__file__).parents[1] / "course_files"
_IN_THE_PROJECT = Path(__file__).parents[2]


@dataclass(frozen=True)
class OpenedCourse:
    """A folder with the course in it.

    Attributes:
        folder: its absolute path.
        sentences: what a person should know of it.
    """

    folder: Path
    sentences: tuple[InputError, ...] = ()


def source_folder() -> Path:
    """Return the folder that the course comes from: in an installed package, else the project.

    Raises:
        InputError: neither place has it.
    """
    for folder in (_IN_THE_PACKAGE, _IN_THE_PROJECT):
        if _holds_course(folder):
            return folder
    raise InputError(
        N_("The notebooks are not in this installation: install regiolab again, or clone it.")
    )


def course_to_open(folder: Path | None, source: Path | None = None) -> OpenedCourse:
    """Return the folder to open, with the course in it.

    Args:
        folder: where the course is, or comes. Left out: the folder we are in where it holds the
            course, else the project's own, else a new folder `regiolab` here.
        source: where the course comes from; see `source_folder`.

    Raises:
        InputError: the course cannot be put there.
    """
    source = source or source_folder()
    if folder is None:
        here = Path.cwd()
        if source != _IN_THE_PACKAGE and _holds_course(source):
            return OpenedCourse(source.resolve())
        folder = here if _holds_course(here) else here / DEFAULT_FOLDER
    folder = folder.expanduser().resolve()
    if folder == source.resolve():
        return OpenedCourse(folder)
    try:
        return _put_course(source, folder)
    except OSError as error:
        raise InputError(
            N_("The course cannot be put in {folder} ({reason}). Choose another folder."),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error


def _put_course(source: Path, folder: Path) -> OpenedCourse:
    """Copy what is new or newer; a file that a person changed stays as it is."""
    put = _listed(folder / LIST)
    kept = 0
    is_new = not _holds_course(folder)
    for path in _course_files(source):
        name = path.relative_to(source).as_posix()
        target, digest = folder / name, _digest(path)
        there = _digest(target) if target.is_file() else None
        if there not in (None, digest, put.get(name)):
            kept += 1
            continue
        if there != digest:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        put[name] = digest
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LIST).write_text(json.dumps(put, indent=1, sort_keys=True), encoding="utf-8")
    said = []
    if is_new:
        said.append(InputError(N_("The course is in {folder}."), folder=str(folder)))
    if kept:
        said.append(
            InputError(
                N_("Files in {folder} that you changed yourself and that stay so: {count}."),
                folder=str(folder),
                count=kept,
            )
        )
    return OpenedCourse(folder, tuple(said))


def _course_files(source: Path) -> Iterator[Path]:
    for part in PARTS:
        for path in sorted((source / part).rglob("*")):
            if path.is_file() and not {".ipynb_checkpoints", "__pycache__"} & set(path.parts):
                yield path


def _holds_course(folder: Path) -> bool:
    return any((folder / "notebooks").glob("*/00_*.ipynb"))


def _listed(path: Path) -> dict[str, str]:
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return dict(listed) if isinstance(listed, dict) else {}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
