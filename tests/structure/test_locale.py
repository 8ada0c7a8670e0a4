"""Every word on the screen has a translation in each language, once, with the same filled in."""

from __future__ import annotations

from collections import defaultdict
from string import Formatter

import pytest

from regiolab.locale import LANGUAGES as LANGUAGES_OF_THE_COURSE
from regiolab.locale import WRITTEN_LANGUAGES
from regiolab.locale.languages import SOURCE_LANGUAGE
from tools.catalogues import (
    LOCALE,
    Message,
    catalogues,
    entries,
    languages,
    messages_in,
    used_messages,
)

LANGUAGES = languages()


def translations(language: str) -> list[tuple[str, Message, Message]]:
    """Return place, message and translation of every entry in the catalogues of a language."""
    return [
        (f"{language}/{path.name}:{entry.lineno}", entry.id, entry.string)
        for path, entry in entries(language)
    ]


def forms(message: Message) -> tuple[str, ...]:
    """Return the one form of a message, or those of a plural."""
    return (message,) if isinstance(message, str) else tuple(message)


def beside(message: Message, translation: Message) -> list[tuple[str, str]]:
    """Return each form of a translation after the form of the message that it stands for.

    Two forms stand beside the two of English; of more, each may hold what the plural holds.
    """
    english, told = forms(message), forms(translation)
    if len(told) > len(english):
        return [(english[-1], form) for form in told]
    return list(zip(english, told, strict=False))


def filled_in(message: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in Formatter().parse(message) if name is not None}


def differs(english: str, told: str) -> bool:
    """Return whether other things are filled in; "one party" may leave out the number."""
    return bool(
        filled_in(english) - {"count"} != filled_in(told) - {"count"}
        or filled_in(told) - filled_in(english)
    )


def test_messages_are_found_however_they_are_marked() -> None:
    source = (
        'N_("a")\n'
        'text(language, "b", x=1)\n'
        'text(language, N_("c"))\n'
        'locale.plural(language, N_("one"), "many", 2)\n'
        'text(language, "long "\n     "sentence")\n'
        "text(language, name)\n"
        'counted(3, N_("one more"), N_("many more"))\n'
    )
    assert sorted(messages_in(source), key=str) == [
        (1, "a"),
        (2, "b"),
        (3, "c"),
        (4, ("one", "many")),
        (5, "long sentence"),
        (8, ("one more", "many more")),
    ]


def test_every_language_of_the_course_is_there() -> None:
    assert "nl" in LANGUAGES
    assert {*LANGUAGES, SOURCE_LANGUAGE} == {*LANGUAGES_OF_THE_COURSE}
    assert {*WRITTEN_LANGUAGES} <= {*LANGUAGES_OF_THE_COURSE}


@pytest.mark.parametrize(
    ("translation", "wrong"),
    [
        (("één van {all}", "{count} van {all}"), []),
        (("een", "{count} van {all}"), ["een"]),
        (("jedna z {all}", "{count} z {all}", "{count} {all}"), []),
        (("jedna z {all}", "{count} z {all}", "{wszystkie}"), ["{wszystkie}"]),
    ],
)
def test_each_form_of_a_plural_is_looked_at(translation: Message, wrong: list[str]) -> None:
    message = ("one of {all}", "{count} of {all}")
    assert [told for english, told in beside(message, translation) if differs(english, told)] == (
        wrong
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_has_a_translation(language: str) -> None:
    translated = {message for _, message, told in translations(language) if all(forms(told))}
    missing = [
        f"{use.places[0]}: {message}"
        for message, use in used_messages().items()
        if message not in translated
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_left_over(language: str) -> None:
    used = used_messages()
    unused = [
        f"{place}: {message}" for place, message, _ in translations(language) if message not in used
    ]
    assert not unused, "\n".join(unused)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_translated_in_two_ways(language: str) -> None:
    told_of: dict[Message, dict[Message, str]] = defaultdict(dict)
    for place, message, told in translations(language):
        told_of[message][told] = place
    conflicts = [f"{message}: {ways}" for message, ways in told_of.items() if len(ways) > 1]
    assert not conflicts, "\n".join(conflicts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_stands_in_the_catalogue_of_its_room(language: str) -> None:
    wanted = catalogues(language)
    there = {
        path.stem: path.read_text(encoding="utf-8") for path in (LOCALE / language).glob("*.po")
    }
    different = [name for name in sorted({*wanted, *there}) if wanted.get(name) != there.get(name)]
    assert not different, f"run `make catalogues`: {language}/{', '.join(different)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_the_same_things(language: str) -> None:
    different = [
        f"{place}: {english} / {told}"
        for place, message, translation in translations(language)
        if all(forms(translation))  # what is missing is named above
        for english, told in beside(message, translation)
        if differs(english, told)
    ]
    assert not different, "\n".join(different)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_shouts(language: str) -> None:
    loud = [
        f"{place}: {form}"
        for place, message, translation in translations(language)
        for form in (*forms(message), *forms(translation))
        if "!" in form
    ]
    assert not loud, "\n".join(loud)
