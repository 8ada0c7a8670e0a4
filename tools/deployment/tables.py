"""The tables of docs/scale.md, from what was measured.

Convention: what is made stands between `<!-- name: ... -->` and `<!-- up to here -->`, which nobody
sees on a page; the rest is written by hand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from tools.bench.hub.tables import ACTIONS
from tools.deployment.sizes import AFTER_THE_DAY, FOR_THE_SYSTEM, MARGIN, ROOT, Sizes, sizes

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE: Final = ROOT / "docs" / "scale.md"
MACHINES: Final = (8, 16, 24, 32, 64)
"""GiB of memory of a machine that one may have."""

PEOPLE: Final = (24, 100, 1000)
_BLOCK: Final = r"(<!-- {name}: [^\n]* -->\n)(.*?)(<!-- up to here -->)"
_ARRIVE: Final = (1, 5)


def page(written: str, found: dict[str, Any]) -> str:
    """Return the page with its tables as they should be.

    Raises:
        ValueError: it has no place for a table.
    """
    made = {
        "rooms": rooms(found),
        "actions": actions(found),
        "sums": sums(sizes(found)),
        "machines": machines(sizes(found)),
        "people": people(sizes(found)),
    }
    for name, table in made.items():
        block = re.compile(_BLOCK.format(name=name), re.DOTALL)
        if not block.search(written):
            raise ValueError(f"docs/scale.md has no place for the table {name}")
        written = block.sub(
            lambda found, table=table: f"{found[1]}\n{table}\n\n{found[3]}", written
        )
    return written


def rooms(found: dict[str, Any]) -> str:
    """Return what was measured in each room."""
    head = (
        "People",
        "Failed",
        "Late",
        "Works whole",
        "MB a person, first lesson",
        "At the break",
        "At the end",
        "Largest",
        "Own (USS)",
        "Hub and proxy",
        "All",
        "Load of the machine",
    )
    return _table(head, [_room(one) for one in found["rooms"]])


def actions(found: dict[str, Any]) -> str:
    """Return what each action took: the middle one, and 95 %."""
    head = ("Action", *(f"{room['people']} people: p50, p95" for room in found["rooms"]))
    rows = []
    for action, said in ACTIONS.items():
        times = [room["milliseconds"][action.replace(" ", "_")] for room in found["rooms"]]
        rows.append((said, *(f"{one['p50']}, {one['p95']} ms" for one in times)))
    return _table(head, rows)


def sums(found: Sizes) -> str:
    """Return how the settings follow from what was measured."""
    rows = (
        ("memory of a person, the most that was seen", f"{found.person_mb} MB"),
        (
            f"to keep free for each: {MARGIN} times that, rounded up to 64 MiB",
            f"{found.guarantee_mib} MiB",
        ),
        ("limit for each: twice that, rounded up to a GiB", f"{found.limit_mib} MiB"),
        ("hub and proxy, the most that was seen", f"{found.hub_mb} MB"),
        (
            "processor until a person has the first lesson open",
            f"{found.arrival_seconds} s",
        ),
        ("processor of a person over the simulated half day", f"{found.day_seconds} s"),
        (
            f"silence before a server is ended: the half day and {AFTER_THE_DAY} minutes",
            f"{found.cull_seconds} s",
        ),
    )
    return _table(("What", "Value"), rows)


def machines(found: Sizes) -> str:
    """Return how many people the memory of a machine holds."""
    head = ("Memory of the machine", f"People ({FOR_THE_SYSTEM} MiB left to the system)")
    return _table(head, [(f"{gib} GiB", str(found.people_on(gib))) for gib in MACHINES])


def people(found: Sizes) -> str:
    """Return what so many people need."""
    head = (
        "People",
        "Memory for people and hub",
        *(f"Cores, if all arrive within {minutes} min" for minutes in _ARRIVE),
        "Machines of 64 GiB",
    )
    rows = []
    for count in PEOPLE:
        needed = -(-count // found.people_on(64))
        cores = (str(found.cores(count, minutes)) for minutes in _ARRIVE)
        rows.append((f"{count:,}", f"{found.memory_gib(count)} GiB", *cores, str(needed)))
    return _table(head, rows)


def _room(room: dict[str, Any]) -> tuple[str, ...]:
    first, pause, end = (room["use"][when] for when in ("first_lesson", "break", "end"))
    return (
        str(room["people"]),
        str(room["failed"]),
        str(room["late"]),
        str(room["whole"]),
        *(str(one["person"]) for one in (first, pause, end)),
        *(str(end[name]) for name in ("largest", "own", "hub", "total")),
        f"{room['load'][0]} to {room['load'][1]}",
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, *rows]
    made = [f"| {' | '.join(line)} |" for line in lines]
    return "\n".join([made[0], "|" + "---|" * len(head), *made[1:]])
