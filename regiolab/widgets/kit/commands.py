"""The commands of a widget and its parts, in one table that is made once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from regiolab.model.json import Json

_PREFIX: Final = "command_"


@dataclass(frozen=True)
class Reply:
    """What a command answers when it was carried out.

    Args:
        message: one sentence in the reader's language, shown and announced.
        data: what the widget needs beside the new view, such as the id of what was added.
    """

    message: str = ""
    data: Json = field(default_factory=dict)


Do = Callable[[], Reply | None]
"""What is done with the workspace, in one go."""


@dataclass(frozen=True)
class Later:
    """What a command that takes long leaves to be done after its long part.

    Args:
        do: shows what came of it, or changes the workspace.
    """

    do: Do


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        owner: the class that takes it: the widget's own, or that of one of its parts.
        carry_out: the method, to be called with an object of the owner and the arguments.
        takes_long: whether it has a long part, followed by the page, and then something to do
            `Later`.
        ends_work: whether the long work that its owner is at is of no use after it.
    """

    owner: type
    carry_out: Callable[..., Any]
    takes_long: bool
    ends_work: bool


def commands_of(widget: type, parts: Iterable[type]) -> Mapping[str, Command]:
    """Return name -> command of a widget and its parts.

    Raises:
        TypeError: two of them take a command of one name, or one says of something that is no
            command of its own that it takes long.
    """
    table: dict[str, Command] = {}
    for owner in (widget, *parts):
        names = [one.removeprefix(_PREFIX) for one in dir(owner) if one.startswith(_PREFIX)]
        slow, ends = (_said_of(owner, said, names) for said in ("takes_long", "ends_work"))
        for name in names:
            if name in table:
                first = table[name].owner.__name__
                raise TypeError(f"{owner.__name__} and {first} both take the command {name!r}")
            carry_out = getattr(owner, f"{_PREFIX}{name}")
            table[name] = Command(owner, carry_out, name in slow, name in ends)
    return table


def _said_of(owner: type, said: str, names: Iterable[str]) -> set[str]:
    """Return of which commands a class says something.

    Raises:
        TypeError: one of them is none of its own.
    """
    found = {one for base in owner.__mro__ for one in vars(base).get(said, ())}
    if strange := found.difference(names):
        raise TypeError(f"{owner.__name__}: {said} names {sorted(strange)}, no commands")
    return found
