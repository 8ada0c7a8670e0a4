"""Which code is changed, and which tests should notice it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Room:
    """A room of the package, the files in it that are changed, and the tests of that room.

    Only its own tests are asked, and of those not the slow ones: code that no quick test near it
    notices is found far away or late, and by a test that does not say what is wrong.

    Attributes:
        name: below `regiolab`.
        code: patterns of files.
        tests: folders.
        slow: words that name the tests in them which take seconds each.
    """

    name: str
    code: tuple[str, ...]
    tests: tuple[str, ...]
    slow: tuple[str, ...] = ()


ROOMS: Final = (
    Room("model", ("regiolab/model/*",), ("tests/unit/model",), ("TestAnyOrder",)),
    Room(
        "storage",
        ("regiolab/storage/*",),
        ("tests/unit/storage",),
        ("test_killed_between_steps", "at_full_speed", "taking_turns", "is_really"),
    ),
    Room(
        "analysis",
        ("regiolab/analysis/*",),
        ("tests/unit/analysis",),
        (
            "test_agenda_checks_hold_their_laws and order_of_adding",
            "test_agenda_checks_hold_their_laws and complete_in_both",
            "an_unrelated_action",
            "neither_pandas_nor_numpy",
        ),
    ),
    Room(
        "exchange/tables",
        ("regiolab/exchange/tables/*",),
        ("tests/unit/exchange/tables",),
        (
            "test_every_field_comes_back",
            "writing_and_reading_back",
            "more_rows_than_fit",
            "cell_far_away",
            "300",
        ),
    ),
)


def asked_for(words: list[str]) -> list[Room]:
    """Return the rooms that are asked for by name or by a file in them; without words all.

    Args:
        words: names of rooms (`model`), files or folders (`regiolab/model/change.py`).

    Raises:
        ValueError: a word is neither; the message says what can be asked for.
    """
    if not words:
        return list(ROOMS)
    return [_room_of(word) for word in words]


def _room_of(word: str) -> Room:
    for room in ROOMS:
        if word == room.name:
            return room
        if word.startswith(f"regiolab/{room.name}/"):
            code = word if word.endswith(".py") else f"{word.rstrip('/')}/*"
            return Room(word.removeprefix("regiolab/"), (code,), room.tests, room.slow)
    names = ", ".join(room.name for room in ROOMS)
    message = f"{word} is no room and no file in one; the rooms are {names}."
    raise ValueError(message)
