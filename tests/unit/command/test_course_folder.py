"""The course is put in a folder; an edit of a person is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.command import course_folder
from regiolab.command.course_folder import course_to_open
from regiolab.model import InputError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A course of three files."""
    folder = tmp_path / "package"
    for name in ("notebooks/nl/00_start.ipynb", "exercises/nl/01.ipynb", "guide/nl/index.md"):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text("first", encoding="utf-8")
    return folder


def in_english(opened: course_folder.OpenedCourse) -> list[str]:
    return [sentence.text("en") for sentence in opened.sentences]


def test_a_new_folder_gets_the_course_and_it_is_said_where(source: Path, tmp_path: Path) -> None:
    opened = course_to_open(tmp_path / "mine", source)
    assert opened.folder == tmp_path / "mine"
    assert (opened.folder / "notebooks/nl/00_start.ipynb").read_text() == "first"
    assert in_english(opened) == [f"The course is in {tmp_path / 'mine'}."]


def test_without_a_folder_it_comes_in_a_new_one_here(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(course_folder, "_IN_THE_PACKAGE", source)
    opened = course_to_open(None, source)
    assert opened.folder == tmp_path / "regiolab"
    monkeypatch.chdir(opened.folder)
    assert course_to_open(None, source).folder == opened.folder


def test_in_the_project_its_own_folder_is_opened_and_nothing_is_copied(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert course_to_open(None, source).folder == source
    assert not (tmp_path / "regiolab").exists()


def test_a_newer_course_replaces_what_nobody_changed(source: Path, tmp_path: Path) -> None:
    folder = course_to_open(tmp_path / "mine", source).folder
    (source / "guide/nl/index.md").write_text("second", encoding="utf-8")
    assert not course_to_open(folder, source).sentences
    assert (folder / "guide/nl/index.md").read_text() == "second"


def test_what_a_person_changed_stays_and_is_said(source: Path, tmp_path: Path) -> None:
    folder = course_to_open(tmp_path / "mine", source).folder
    (folder / "exercises/nl/01.ipynb").write_text("my answer", encoding="utf-8")
    (source / "exercises/nl/01.ipynb").write_text("second", encoding="utf-8")
    for _again in range(2):
        opened = course_to_open(folder, source)
        assert (folder / "exercises/nl/01.ipynb").read_text() == "my answer"
        assert in_english(opened) == [
            f"Files in {folder} that you changed yourself and that stay so: 1."
        ]


def test_a_file_that_was_there_before_the_course_came_stays(source: Path, tmp_path: Path) -> None:
    (tmp_path / "mine/guide/nl").mkdir(parents=True)
    (tmp_path / "mine/guide/nl/index.md").write_text("mine", encoding="utf-8")
    course_to_open(tmp_path / "mine", source)
    assert (tmp_path / "mine/guide/nl/index.md").read_text() == "mine"


def test_the_work_of_a_group_is_left_alone(source: Path, tmp_path: Path) -> None:
    folder = course_to_open(tmp_path / "mine", source).folder
    (folder / "work").mkdir()
    (folder / "work/kept").write_text("x", encoding="utf-8")
    course_to_open(folder, source)
    assert (folder / "work/kept").read_text() == "x"


def test_a_folder_that_cannot_be_made_is_one_sentence(source: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="Choose another folder"):
        course_to_open(tmp_path / "file", source)
