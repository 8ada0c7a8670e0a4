"""Which code is changed, and which tests should notice it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Room:
    """A room of the package, the files in it that are changed, and the tests of that room.

    Only its own tests are asked: code that no test near it notices is found far away, late, and
    by a test that does not say what is wrong.
    """

    name: str
    code: tuple[str, ...]
    tests: tuple[str, ...]


ROOMS: Final = (
    Room("model", ("regiolab/model/*",), ("tests/unit/model",)),
    Room("storage", ("regiolab/storage/*",), ("tests/unit/storage",)),
    Room("analysis", ("regiolab/analysis/*",), ("tests/unit/analysis",)),
    Room("exchange/tables", ("regiolab/exchange/tables/*",), ("tests/unit/exchange/tables",)),
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
            return Room(word.removeprefix("regiolab/"), (code,), room.tests)
    names = ", ".join(room.name for room in ROOMS)
    message = f"{word} is no room and no file in one; the rooms are {names}."
    raise ValueError(message)
