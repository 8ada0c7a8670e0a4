"""Every word that people read is spelled as the dictionary or the project's own list has it.

`words-nl.txt` and `words-en.txt` hold words that are right and that hunspell does not know;
`words-names.txt` holds names and abbreviations, the same in both languages.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hunspell import hunspell_or_skip
from tools.course_texts.passages import Passage, all_passages
from tools.course_texts.spelling import misspelled

HERE = Path(__file__).parent
LISTS = ("words-nl.txt", "words-en.txt", "words-names.txt")


def listed(name: str) -> list[str]:
    """Return the words of a list, as they stand in it."""
    return (HERE / name).read_text(encoding="utf-8").splitlines()


def own_words() -> dict[str, set[str]]:
    """Return the project's own words by language."""
    names = set(listed("words-names.txt"))
    return {language: {*listed(f"words-{language}.txt"), *names} for language in ("nl", "en")}


def test_every_word_is_in_the_dictionary_or_in_the_list_of_the_project() -> None:
    found = misspelled(hunspell_or_skip(), all_passages(), own_words())
    said = [
        f"{language}: {word} ({', '.join(places[:3])})"
        for language, words in found.items()
        for word, places in words.items()
    ]
    assert not said, "mend the word, or add it to tests/texts when it is right"


def test_a_word_with_a_mistake_is_found_in_each_language() -> None:
    program = hunspell_or_skip()
    passages = [
        Passage("a", "nl", "Een regionale agenda met een spelfaut."),
        Passage("b", "en", "A regional *samenwerking* with a mistaek."),
    ]
    assert misspelled(program, passages, {"nl": set(), "en": set()}) == {
        "nl": {"spelfaut": ["a"]},
        "en": {"mistaek": ["b"]},
    }


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_words_is_sorted_and_has_each_word_once(name: str) -> None:
    words = listed(name)
    assert words == sorted(set(words))
    assert all(word == word.strip() for word in words)


def test_no_word_is_listed_that_no_text_needs() -> None:
    program = hunspell_or_skip()
    passages = all_passages()
    needed = misspelled(program, passages, {"nl": set(), "en": set()})
    parts = {
        language: {part for word in words for part in (word, *word.replace("'s", "").split("-"))}
        for language, words in needed.items()
    }
    left_over = {
        "words-nl.txt": set(listed("words-nl.txt")) - parts["nl"],
        "words-en.txt": set(listed("words-en.txt")) - parts["en"],
        "words-names.txt": set(listed("words-names.txt")) - parts["nl"] - parts["en"],
    }
    assert not any(left_over.values()), left_over
