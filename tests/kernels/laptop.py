"""A laptop that works on the folder of its group; started by a test, never imported.

Prints what was done to which step (`do ID`, `undo ID`) when it is acknowledged; `REFUSED` when
others had changed what it was about, `SAME` when nothing was left to do. When told that all are
ready it prints the digest of what it sees, and who is here.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from regiolab.model import InputError
from regiolab.storage import StoredWorkspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.model import Workspace
    from regiolab.model.entities import Stakeholder


class Group:
    """One who adds, moves, renames, removes, ties and takes back, in an order of chance."""

    def __init__(self, workspace: Workspace, name: str, chance: random.Random) -> None:
        self.workspace, self.name, self.chance = workspace, name, chance
        self._named = 0

    def change(self) -> None:
        """Do one thing to what is seen; between seeing and doing others may have been there."""
        seen = self.workspace.stakeholders
        ways: list[Callable[[list[Stakeholder]], None]] = [self.add, self.move, self.rename]
        if len(seen) > 5:
            ways += [self.move, self.move, self.relate, self.remove]
        self.chance.choice(ways if seen else [self.add])(seen)

    def add(self, _seen: list[Stakeholder]) -> None:
        self.workspace.add_stakeholder(self._new_name(), "workers")

    def move(self, seen: list[Stakeholder]) -> None:
        party, field = self.chance.choice(seen), self.chance.choice(["influence", "interest"])
        base = {field: getattr(party, field)}
        level = self.chance.randrange(5)
        self.workspace.update("stakeholders", party.id, {field: level}, base=base)

    def rename(self, seen: list[Stakeholder]) -> None:
        party = self.chance.choice(seen)
        base = {"name": party.name}
        self.workspace.update("stakeholders", party.id, {"name": self._new_name()}, base=base)

    def remove(self, seen: list[Stakeholder]) -> None:
        self.workspace.remove("stakeholders", self.chance.choice(seen).id)

    def relate(self, seen: list[Stakeholder]) -> None:
        one, other = self.chance.sample(seen, 2)
        self.workspace.add_relation(one.id, other.id)

    def _new_name(self) -> str:
        self._named += 1
        return f"{self.name} {self._named}"


def main(folder: Path, name: str, count: int) -> None:
    """Open the work, change it when told so, and say what is seen then."""
    stored = StoredWorkspace(folder, "Regio")
    stored.meet(f"browser {name}", name)
    workspace = stored.workspace
    group = Group(workspace, name, random.Random(name))  # noqa: S311 - no secret
    say("ready")
    sys.stdin.readline()
    work(stored, group, count)
    sys.stdin.readline()
    with workspace.guard():
        say(workspace.digest)
    stored.follow()
    say(" ".join(f"{one.number}={one.name}" for one in stored.laptops.here))
    sys.stdin.readline()


def work(stored: StoredWorkspace, group: Group, count: int) -> None:
    """Change the work so many times, every sixth time back, and say what was acknowledged."""
    for turn in range(count):
        before = mine(stored)
        try:
            if turn % 6 == 5 and before:
                taken = stored.workspace.take_back(stored.is_ours)
                say(f"undo {before}" if taken and taken.change.id == before else "WRONG")
                continue
            group.change()
        except InputError:
            say("REFUSED")
            continue
        if stored.problem is not None:
            say(f"WRONG {stored.problem}")
        else:
            say("SAME" if mine(stored) == before else f"do {mine(stored)}")


def mine(stored: StoredWorkspace) -> str:
    """Return the last step that was made here."""
    made = [one.id for one in stored.workspace.history.done if one.place == stored.workspace.place]
    return made[-1] if made else ""


def say(line: str) -> None:
    """Tell the test."""
    print(line, flush=True)  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
