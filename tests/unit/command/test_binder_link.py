"""The link of a Binder opens the first lesson."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from regiolab.command.binder_link import binder_link, last_commit
from regiolab.command.main import main
from regiolab.model import InputError

if TYPE_CHECKING:
    from pathlib import Path


def test_the_binder_link_opens_the_first_lesson() -> None:
    assert binder_link("my-region/regiolab", "nl", "v1") == (
        "https://mybinder.org/v2/gh/my-region/regiolab/v1"
        "?urlpath=doc%2Ftree%2Fnotebooks%2Fnl%2F00_start.ipynb"
    )


@pytest.mark.parametrize(
    "repository", ["", "regiolab", "a/b/c", "https://github.com/a/b", "a/", "-a/b", "a/b c", "a/.."]
)
def test_a_repository_that_is_none_is_one_sentence(repository: str) -> None:
    with pytest.raises(InputError, match="write owner/name as on GitHub"):
        binder_link(repository, "nl", "v1")


def test_the_command_prints_the_link_in_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["binder-link", "--repo", "a/b", "--ref", "v1", "--language", "en"]) == 0
    link = capsys.readouterr().out
    assert "/a/b/v1?" in link
    assert "notebooks%2Fen%2F" in link


def test_without_a_ref_the_link_stays_at_the_last_commit(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("regiolab.command.main.source_folder", lambda: tmp_path)
    monkeypatch.setattr(
        "regiolab.command.main.last_commit", lambda folder: "a" * 39 + folder.name[:1]
    )
    assert main(["binder-link", "--repo", "a/b", "--language", "en"]) == 0
    said = capsys.readouterr()
    assert re.search(r"/a/b/a{39}t\?", said.out)
    assert said.err == (
        "This link opens commit aaaaaaaaaa and stays the same. Push that commit to GitHub first.\n"
    )


def test_a_folder_without_a_commit_is_one_sentence_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Say which one with --ref"):
        last_commit(tmp_path)
