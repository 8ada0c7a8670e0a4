"""Every word on the screen has a Dutch translation, once, with the same things filled in."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path
from string import Formatter

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "regiolab" / "locale" / "nl").glob("*.po"))

Message = str | tuple[str, str]


def called_name(call: ast.Call) -> str:
    """Return `plural` of both `plural(...)` and `locale.plural(...)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def literal(node: ast.AST) -> str | None:
    """Return the text of `"..."` or of `N_("...")`; None for anything else."""
    if isinstance(node, ast.Call) and called_name(node) == "N_" and node.args:
        node = node.args[0]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def messages_in(source: str) -> list[tuple[int, Message]]:
    """Return line and message of every `N_("...")`, `text(..., "...")` and `plural(...)`.

    The two messages of one `plural` belong together, also where each is marked with `N_`.
    """
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    found: list[tuple[int, Message]] = []
    inside_plural: set[int] = set()
    for call in calls:
        if called_name(call) == "plural" and len(call.args) >= 3:
            one, many = literal(call.args[1]), literal(call.args[2])
            if one is not None and many is not None:
                found.append((call.lineno, (one, many)))
                inside_plural |= {id(call.args[1]), id(call.args[2])}
    for call in calls:
        if id(call) in inside_plural:
            continue
        position = {"N_": 0, "text": 1}.get(called_name(call))
        if position is not None and len(call.args) > position:
            message = literal(call.args[position])
            marked_inside = called_name(call) == "text" and isinstance(call.args[1], ast.Call)
            if message is not None and not marked_inside:
                found.append((call.lineno, message))
    return found


def used_messages() -> dict[Message, list[str]]:
    """Return where each message of the package is used."""
    used: dict[Message, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "regiolab").rglob("*.py")):
        for line, message in messages_in(path.read_text(encoding="utf-8")):
            used[message].append(f"{path.relative_to(ROOT)}:{line}")
    return used


def translations() -> list[tuple[str, Message, Message]]:
    """Return place, message and Dutch of every entry in the catalogues."""
    found = []
    for path in CATALOGUES:
        with path.open("rb") as file:
            catalogue = read_po(file, locale="nl", abort_invalid=True)
        found += [
            (f"{path.name}:{entry.lineno}", entry.id, entry.string)
            for entry in catalogue
            if entry.id
        ]
    return found


def forms(message: Message) -> tuple[str, ...]:
    """Return the one form of a message, or the two of a plural."""
    return (message,) if isinstance(message, str) else tuple(message)


def filled_in(message: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in Formatter().parse(message) if name is not None}


def test_messages_are_found_however_they_are_marked() -> None:
    source = (
        'N_("a")\n'
        'text(language, "b", x=1)\n'
        'text(language, N_("c"))\n'
        'locale.plural(language, N_("one"), "many", 2)\n'
        'text(language, "long "\n     "sentence")\n'
        "text(language, name)\n"
    )
    assert sorted(messages_in(source), key=str) == [
        (1, "a"),
        (2, "b"),
        (3, "c"),
        (4, ("one", "many")),
        (5, "long sentence"),
    ]


def test_every_message_has_a_dutch_translation() -> None:
    translated = {message for _, message, dutch in translations() if all(forms(dutch))}
    missing = [
        f"{places[0]}: {message}"
        for message, places in used_messages().items()
        if message not in translated
    ]
    assert not missing, "\n".join(missing)


def test_no_translation_is_left_over() -> None:
    used = used_messages()
    unused = [f"{place}: {message}" for place, message, _ in translations() if message not in used]
    assert not unused, "\n".join(unused)


def test_no_message_is_translated_in_two_ways() -> None:
    dutch_of: dict[Message, dict[Message, str]] = defaultdict(dict)
    for place, message, dutch in translations():
        dutch_of[message][dutch] = place
    conflicts = [f"{message}: {ways}" for message, ways in dutch_of.items() if len(ways) > 1]
    assert not conflicts, "\n".join(conflicts)


def test_both_languages_fill_in_the_same_things() -> None:
    different = [
        f"{place}: {english} / {dutch}"
        for place, message, translation in translations()
        for english, dutch in zip(forms(message), forms(translation), strict=True)
        # "one party" may leave out the number that "{count} parties" needs
        if filled_in(english) - {"count"} != filled_in(dutch) - {"count"}
        or filled_in(dutch) - filled_in(english)
    ]
    assert not different, "\n".join(different)


def test_no_sentence_shouts() -> None:
    loud = [
        f"{place}: {form}"
        for place, message, translation in translations()
        for form in (*forms(message), *forms(translation))
        if "!" in form
    ]
    assert not loud, "\n".join(loud)
