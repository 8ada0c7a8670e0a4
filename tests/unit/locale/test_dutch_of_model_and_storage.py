"""Every sentence of the model and the storage has its Dutch, with the same values in it."""

import ast
import string
from pathlib import Path

import pytest

from regiolab.locale import N_, plural, text
from regiolab.model import InputError
from tools.catalogues import entries

ROOT = Path(__file__).parents[3]
AREAS = ("model", "storage")


def marked():
    """Return every message that is marked in the code of the two packages."""
    found = set()
    for area in AREAS:
        paths = (ROOT / "regiolab" / area).glob("*.py")
        for path in (path for path in paths if path.name != "words.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "N_":
                    found.add(ast.literal_eval(node.args[0]))
    return sorted(found)


def values(message):
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


TRANSLATED = {entry.id for _, entry in entries("nl") if entry.string}
WORDS = marked()


@pytest.mark.parametrize("message", WORDS)
def test_the_message_has_dutch_with_the_same_values(message):
    assert message in TRANSLATED
    names = values(message)
    shown = {name: f"<{name}>" for name in names}
    dutch = text("nl", message, **shown)
    for value in shown.values():
        assert value in dutch
    assert values(dutch.replace("{", "{{").replace("}", "}}")) == set()
    assert "!" not in dutch


def test_a_step_of_another_version_of_regiolab_is_shown_as_it_was_named():
    assert text("nl", "do {something} new", something="iets") == "do iets new"


def test_a_value_with_braces_is_shown_as_it_is():
    error = InputError(N_("“{given}” does not fit here. Fill in something else."), given="{x}")
    assert error.text("nl") == "“{x}” past hier niet. Vul iets anders in."
    assert str(error) == "“{x}” does not fit here. Fill in something else."


def test_a_sentence_in_a_sentence_is_in_the_language_of_the_reader():
    error = InputError(
        N_("{reason} The file is kept as {file}. You begin with an empty map."),
        reason=InputError(N_("Fill in a name.")),
        file="x.json",
    )
    assert error.text("nl").startswith("Vul een naam in. Het bestand is bewaard als x.json.")
    assert error.text("en").startswith("Fill in a name. The file is kept as x.json.")


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("nl", 1, "1 partij"),
        ("nl", 2, "2 partijen"),
        ("nl", 0, "0 partijen"),
        ("en", 1, "1 party"),
        ("en", 0, "0 parties"),
    ],
)
def test_one_and_more_each_have_their_own_form(language, count, words):
    assert plural(language, "{count} party", "{count} parties", count) == words
