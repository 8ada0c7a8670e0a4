"""No text says of the advice, or of others, more than a source does.

`claims.yaml` holds the phrases that claim it, and the places where one may stand.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tools.course_texts.passages import Passage, all_passages
from tools.course_texts.prose import prose, sentences

CLAIMS = yaml.safe_load((Path(__file__).parent / "claims.yaml").read_text(encoding="utf-8"))
ALLOWED = [(one["place"], words) for one in CLAIMS["allowed"] for words in one["words"]]


def claims(passages: list[Passage]) -> list[tuple[str, str]]:
    """Return place and sentence of what claims something, allowed or not."""
    found = []
    for passage in passages:
        phrases = [re.compile(one, re.IGNORECASE) for one in CLAIMS["phrases"][passage.language]]
        found += [
            (passage.place, sentence)
            for sentence in sentences(prose(passage.text))
            if any(phrase.search(sentence) for phrase in phrases)
        ]
    return found


def is_allowed(place: str, sentence: str) -> bool:
    """Return whether a phrase may stand in this sentence at this place."""
    return any(place.startswith(where) and words in sentence for where, words in ALLOWED)


def test_nothing_is_claimed_beyond_its_source() -> None:
    found = [one for one in claims(all_passages()) if not is_allowed(*one)]
    assert not found, "say who says it, or give the place in claims.yaml with the reason"


def test_no_place_is_allowed_that_no_text_needs() -> None:
    needed = claims(all_passages())
    left_over = [
        (where, words)
        for where, words in ALLOWED
        if not any(place.startswith(where) and words in sentence for place, sentence in needed)
    ]
    assert not left_over


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Het rapport beschrijft hoe Zeeland het doet."),
        ("nl", "De SER wilde geen nieuwe indeling."),
        ("nl", "Bijna iedereen onderschrijft het ideaal."),
        ("nl", "Een sterke stad heeft een vitaal platteland nodig."),
        ("en", "The report describes this region."),
        ("en", "The SER wanted no new division."),
        ("en", "A strong city needs a vital countryside."),
    ],
)
def test_what_the_review_found_would_be_found_again(language: str, said: str) -> None:
    assert claims([Passage("lessons/99.py: a", language, said)]) == [("lessons/99.py: a", said)]
