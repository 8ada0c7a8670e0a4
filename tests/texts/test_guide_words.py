"""What the guide says in italics stands on the screen: a button, a heading, a step of a lesson."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from regiolab.locale import WRITTEN_LANGUAGES as LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
IN_ITALICS = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
MARKS = {"eigen duiding", "our reading"}


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
