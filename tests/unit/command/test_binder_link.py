"""The link of a Binder opens the first lesson."""

from __future__ import annotations

import pytest

from regiolab.command.binder_link import binder_link
from regiolab.command.main import main
from regiolab.model import InputError


def test_the_binder_link_opens_the_first_lesson() -> None:
    assert binder_link("my-region/regiolab", "nl") == (
        "https://mybinder.org/v2/gh/my-region/regiolab/HEAD"
        "?urlpath=doc%2Ftree%2Fnotebooks%2Fnl%2F00_start.ipynb"
    )


@pytest.mark.parametrize(
    "repository", ["", "regiolab", "a/b/c", "https://github.com/a/b", "a/", "-a/b", "a/b c", "a/.."]
)
def test_a_repository_that_is_none_is_one_sentence(repository: str) -> None:
    with pytest.raises(InputError, match="write owner/name as on GitHub"):
        binder_link(repository, "nl")


def test_the_command_prints_the_link_in_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["binder-link", "--repo", "a/b", "--ref", "v1", "--language", "en"]) == 0
    link = capsys.readouterr().out
    assert "/a/b/v1?" in link
    assert "notebooks%2Fen%2F" in link
