"""What a group of three does in the half day: the lessons in order, and every change it makes.

The clock is that of guide/en/routes.md. The words are invented; the numbers of parties, ties and
actions are what the route asks for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from regiolab.model.codes import SECTORS, TENSIONS
from regiolab.storage import decode_share_code
from tools.bench.hub.person import Person

Pause = Callable[[], Awaitable[None]]
"""Waits as long as a group thinks before its next change."""

Part = Callable[[Person, Pause], Awaitable[None]]

PARTIES: Final = 14
TIES: Final = 6
ACTIONS: Final = 3
PERSONS: Final = 3

_MAP: Final = "stakeholder_map()"
_WORK: Final = "my_work()"
_AGENDA: Final = "agenda()"
_UNKNOWN: Final = {"influence": None, "interest": None}


@dataclass(frozen=True)
class Sitting:
    """A lesson on the route.

    Attributes:
        lesson: its number.
        minutes: how long the route gives it.
        changes: about how many changes a group makes.
        part: what it does once the lesson is open.
    """

    lesson: str
    minutes: float
    changes: int
    part: Part


async def _begin(person: Person, pause: Pause) -> None:
    await pause()
    await person.command("choose_region()", "search", query="Zwolle")
    await pause()
    await person.command("choose_region()", "choose", code="GM0193")
    await pause()
    await person.command(_WORK, "group", group=f"Groep {person.name}", base="")


def _bet(figure: str, choice: str) -> Part:
    async def bet(person: Person, pause: Pause) -> None:
        await pause()
        await person.command(f'predict("{figure}")', "answer", choice=choice)

    return bet


async def _corner(person: Person, pause: Pause) -> None:
    await pause()
    await person.command("corner()", "answer", choice="education")


async def _scan(person: Person, pause: Pause) -> None:
    scan = "tension_scan()"
    await person.command(scan, "begin", persons=str(PERSONS))
    for seat in range(1, PERSONS + 1):
        await pause()
        await person.command(scan, "sit", seat=str(seat))
        for place, tension in enumerate(TENSIONS):
            where = {"seat": str(seat), "tension": tension, "base": ""}
            position = str((place + seat) % 5 + 1)
            await pause()
            await person.command(scan, "answer", field="position", value=position, **where)
            await pause()
            await person.command(scan, "answer", field="strain", value="some", **where)
        await pause()
        await person.command(scan, "hand_in", seat=str(seat))
    for tension in TENSIONS[:2]:
        await pause()
        await person.command(scan, "choose", tension=tension)
    text = "In 2030 leiden we elk jaar genoeg technici op."
    await pause()
    await person.command("challenge()", "save", name="about.about.challenge", text=text, base="")


async def _map(person: Person, pause: Pause) -> None:
    ids = []
    for number in range(PARTIES):
        await pause()
        sector = SECTORS[number % len(SECTORS)]
        made = await person.command(_MAP, "add", name=f"Partij {number + 1}", sector=sector)
        ids.append(made["id"])
    for number, party in enumerate(ids):
        await pause()
        place = f"{number % 5}-{number * 2 % 5}"
        await person.command(_MAP, "put", party=party, place=place, base=_UNKNOWN)
    for one, other in pairwise(ids[: TIES + 1]):
        await person.command(_MAP, "select", party=None)
        for of, args in (
            ("tie_begin", {}),
            ("tie_set", {"field": "source", "value": one}),
            ("tie_set", {"field": "target", "value": other}),
            ("tie_add", {}),
            ("tie_end", {}),
        ):
            await pause()
            await person.command(_MAP, of, **args)
    wants = "dat jongeren na hun opleiding in de regio blijven"
    for party in ids[:2]:
        await pause()
        await person.command(_MAP, "edit", party=party, field="wants", value=wants, base="")


async def _nothing(_person: Person, pause: Pause) -> None:
    await pause()


async def _agenda(person: Person, pause: Pause) -> None:
    await person.command(_AGENDA, "take_challenge")
    parties = await _parties(person)
    for number in range(ACTIONS):
        await pause()
        lead = parties[number]
        title = f"Open loket {number + 1}"
        action = (await person.command(_AGENDA, "add_action", title=title, lead=lead))["open"]
        for field, value in (("first_step", "bel het mbo"), ("first_step_date", "7-12-2026")):
            await pause()
            kept = {"collection": "actions", "id": action, "field": field, "base": ""}
            await person.command(_AGENDA, "edit", value=value, **kept)
        for direction in ("brings", "takes"):
            await pause()
            what = {"direction": direction, "what": "tien stageplaatsen"}
            await person.command(_AGENDA, "add_commitment", stakeholder=lead, **what)


async def _monday(person: Person, pause: Pause) -> None:
    for name in ("promise", "request"):
        await pause()
        field, text = f"sentences.09-{name}.text", "Maandag bellen we het mbo."
        await person.command("next_monday()", "save", name=field, text=text, base="")


async def _parties(person: Person) -> list[str]:
    """Return the ids of the parties on the map, in the order of the list."""
    copy = await person.command(_AGENDA, "copy")
    return [one.id for one in decode_share_code(copy["code"]).stakeholders]


async def share_code(person: Person) -> str:
    """Return the share code of a group: what it hands in."""
    return str((await person.command(_WORK, "code"))["text"])


async def hand_in_to_folder(person: Person) -> None:
    """Press the button that puts the work in the folder of the hub."""
    await person.command(_WORK, "hand_in")


HALF_DAY: Final = (
    Sitting("00", 10, 3, _begin),
    Sitting("01", 7, 1, _bet("divergence", "larger")),
    Sitting("02", 7, 1, _bet("growth", "city")),
    Sitting("03", 6, 1, _corner),
    Sitting("05", 20, 46, _scan),
    Sitting("06", 45, 60, _map),
    Sitting("09", 30, 1, _nothing),
    Sitting("07", 10, 1, _nothing),
    Sitting("08", 30, 15, _agenda),
    Sitting("09", 15, 2, _monday),
)
"""The half day of 180 minutes, as the guide has it."""
