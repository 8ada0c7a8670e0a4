"""What has no source is called our own reading: once at each place, so that it is read.

A place is a cell of a lesson, a section of the guide, a message on the screen or an answer in the
data.
"""

from __future__ import annotations

import re

from tools.course_texts.passages import Passage, all_passages

_SAID = re.compile(
    r"\[\[own_reading[^]]*\]\]|\beigen duiding\b|\bour (?:own )?reading\b", re.IGNORECASE
)


def said(text: str) -> int:
    return len(_SAID.findall(text))


def sections(passage: Passage) -> list[str]:
    """Return a page of the guide by section, and any other text whole."""
    if not passage.file.startswith("guide/"):
        return [passage.text]
    return re.split(r"^#+ ", passage.text, flags=re.MULTILINE)


def test_each_place_says_it_once_at_most() -> None:
    often = [one.place for one in all_passages() if max(map(said, sections(one))) > 1]
    assert not often


def test_saying_it_twice_would_be_found() -> None:
    words = "Zo (eigen duiding), en zo ([[own_reading|eigen duiding]])."
    twice = Passage("lessons/99.py: a", "nl", words)
    assert [said(each) for each in sections(twice)] == [2]
