"""What the guide says in italics stands on the screen: a button, a heading, a step of a lesson."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from regiolab.locale import WRITTEN_LANGUAGES as LANGUAGES
from regiolab.locale import text

ROOT = Path(__file__).resolve().parents[2]
IN_ITALICS = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
SAID = {
    "nl": re.compile(r"(?:[Ss]taat|[Ss]taat er|staat bij|te staan:|kijk of er)$"),
    "en": re.compile(r"(?:it says?|or says|should say:|above it:|is under)$"),
}
"""What stands before words that are on the screen; other words in quotes are said in the room."""
MARKS = {"eigen duiding", "our reading"}
BEHIND = {
    "Paste list": "More: lists, files, size",
    "Take the map with you": "More: lists, files, size",
    "Copy share code": "Share code: everything as text",
    "Clear the copies": "Copies in this browser",
    "We did not agree about this party": "More about this party",
    "Who of us talks to them?": "More about this party",
    "Other name": "Something is wrong with a group",
    "Follow this folder": "Groups hand in through a folder",
}
"""What is not in sight until a fold is opened, with the words on that fold."""


def plain(words: str) -> str:
    """Return words as they are compared: without a page's number and marks, in small letters."""
    return re.sub(r"^\d ", "", words.strip(" .…:")).casefold()


def on_the_screen(language: str) -> tuple[set[str], str]:
    """Return every message in a language, and the other texts that a reader can see."""
    messages: set[str] = set()
    for path in (ROOT / "regiolab/locale/nl").glob("*.po"):
        with path.open("rb") as file:
            for message in read_po(file):
                told = message.string if language == "nl" else message.id
                messages |= {told} if isinstance(told, str) else set(told)
    others = [
        *(ROOT / "lessons").iterdir(),
        *(ROOT / "data").rglob("*.yaml"),
        *(ROOT / "data").rglob("*.csv"),
        ROOT / "web/workbook/src/words.ts",
        ROOT / "tools/slides/page.py",
    ]
    said = "\n".join(path.read_text(encoding="utf-8") for path in others if path.is_file())
    return {plain(one) for one in messages if one}, said.casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_in_italics_stand_on_the_screen(language: str) -> None:
    """A button of another name leaves an instructor looking for it in front of a room."""
    messages, said = on_the_screen(language)
    unknown = [
        f"{path.name}: {words}"
        for path in sorted((ROOT / "guide" / language).glob("*.md"))
        for words in IN_ITALICS.findall(path.read_text(encoding="utf-8"))
        if words not in MARKS
        and plain(words) not in messages
        and plain(words) not in said
        and not any(one.startswith((f"{plain(words)}:", f"{plain(words)} ")) for one in messages)
    ]
    assert unknown == []


def quoted_from_the_screen(language: str) -> list[tuple[str, str]]:
    """Return the pages of the guide with what they say that the screen says, in quotes."""
    found = []
    for path in sorted((ROOT / "guide" / language).glob("*.md")):
        pieces = path.read_text(encoding="utf-8").split('"')
        for before, quote in zip(pieces[::2], pieces[1::2], strict=False):
            if SAID[language].search(before.strip()):
                found += [(path.name, part) for part in quote.split("…") if plain(part)]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_that_is_said_to_be_on_the_screen_is_there(language: str) -> None:
    messages, said = on_the_screen(language)
    quoted = quoted_from_the_screen(language)
    assert len(quoted) >= 6
    unknown = [
        f"{page}: {words}"
        for page, words in quoted
        if plain(words) not in said and not any(plain(words) in one for one in messages)
    ]
    assert unknown == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hidden", BEHIND)
def test_what_is_in_a_closed_fold_is_named_with_the_fold(language: str, hidden: str) -> None:
    button, fold = (plain(text(language, words)) for words in (hidden, BEHIND[hidden]))
    lines = [
        (path.name, [plain(words) for words in IN_ITALICS.findall(line)])
        for path in sorted((ROOT / "guide" / language).glob("*.md"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    named = [(page, words) for page, words in lines if button in words]
    assert named
    bare = [
        (page, words)
        for page, words in named
        if not any(fold.startswith(one) for one in words[: words.index(button)])
    ]
    assert bare == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_sends_a_reader_to_the_toolbar_that_a_lesson_folds_away(language: str) -> None:
    pages = (ROOT / "guide" / language).glob("*.md")
    assert [page.name for page in pages if "▶▶" in page.read_text(encoding="utf-8")] == []
