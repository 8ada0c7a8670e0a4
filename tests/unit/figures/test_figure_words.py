"""Every message of the figures is in the Dutch catalogue, with the same blanks."""

import string
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[3] / "regiolab"
SHARED = ("catalogue.py", "own_region.py", "own_sentences.py", "source_line.py", "line_picture.py")
MODULES = [
    *ROOT.glob("figures/divergence*.py"),
    *(ROOT / "figures" / name for name in SHARED),
]


def marked(path):
    keywords = {"N_": None}
    return {
        str(message) for _, message, _, _ in extract_from_file("python", path, keywords=keywords)
    }


def catalogue():
    with (ROOT / "locale/nl/figures.po").open(encoding="utf-8") as file:
        return [message for message in read_po(file, locale="nl") if message.id]


def forms(text):
    return [text] if isinstance(text, str) else list(text)


def blanks(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_marked_message_is_in_the_dutch_catalogue_and_nothing_else_is():
    in_code = set().union(*(marked(path) for path in MODULES))
    in_catalogue = {form for message in catalogue() for form in forms(message.id)}
    assert in_code == in_catalogue


@pytest.mark.parametrize("message", catalogue(), ids=lambda message: str(message.id)[:40])
def test_a_translation_is_there_and_fills_in_the_same_blanks(message):
    for source, translation in zip(forms(message.id), forms(message.string), strict=True):
        assert translation
        assert "!" not in translation
        assert blanks(source) == blanks(translation)
