"""Simulated people on a real hub: how many fit, what each takes, and how long they wait.

`make bench PARTS=hub PEOPLE="2 4 8 16" FACTOR=60`. Think time is compressed by the factor; what
hurts in a room is not: everybody opens the link, and each next lesson, within `_SPREAD` seconds.
"""

from __future__ import annotations

import asyncio
import os
import random
import tempfile
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil
from tornado.httpclient import AsyncHTTPClient

from regiolab.course.lessons import lessons
from regiolab.plenary import merge
from regiolab.storage import decode_share_code
from tools.bench.hub.half_day import (
    ACTIONS,
    HALF_DAY,
    PARTIES,
    Sitting,
    hand_in_to_folder,
    share_code,
)
from tools.bench.hub.measuring import Times, Use, use_of
from tools.bench.hub.person import Person
from tools.bench.hub.record import record
from tools.bench.hub.running import COURSE, HOW_TO_GET_THEM, RunningHub, find_jupyterhub, find_proxy
from tools.bench.hub.tables import print_actions, print_people
from tools.bench.kernel import code_cells

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from regiolab.model import Workspace

_PEOPLE: Final = "2 4 8 16"
_FACTOR: Final = "60"
_SPREAD: Final = 15.0
"""Seconds within which everybody does what the instructor says."""


@dataclass
class Outcome:
    """What a room of so many people gave.

    Attributes:
        people: how many.
        load: of the machine, over the last minute, when it began and when it ended.
        times: of every action.
        use: of memory and processor after the first lesson, at the break, and at the end.
        failures: what went wrong, a sentence each.
        handed_in: works that came in whole as a share code.
        in_folder: works that came in whole in the shared folder, all at once.
    """

    people: int
    load: tuple[float, float] = (0.0, 0.0)
    times: Times = field(default_factory=Times)
    use: dict[str, Use] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    handed_in: int = 0
    in_folder: int = 0


def main() -> None:
    """Print the tables, or what is needed to make them."""
    jupyterhub, proxy = find_jupyterhub(), find_proxy()
    print("hub: people who do the half day on a JupyterHub on this machine")
    if jupyterhub is None or proxy is None:
        print(f"  {HOW_TO_GET_THEM}")
        return
    factor = float(os.environ.get("FACTOR", _FACTOR))
    numbers = [int(one) for one in os.environ.get("PEOPLE", _PEOPLE).split()]
    AsyncHTTPClient.configure(None, max_clients=1000)
    print(
        f"  {os.cpu_count()} cores, {psutil.virtual_memory().total / 2**30:.0f} GiB. "
        f"People think {factor:.0f} times as fast as in a room; "
        f"each lesson is opened within {_SPREAD:.0f} s by everybody.",
        flush=True,
    )
    outcomes = []
    for people in numbers:
        outcomes.append(asyncio.run(_room(people, factor, jupyterhub, proxy)))
        print_people(outcomes[-1:], header=len(outcomes) == 1)
        print(
            f"         {outcomes[-1].in_folder} of {people} whole in the shared folder", flush=True
        )
    print_actions(outcomes)
    print(f"  written to {record(outcomes, factor, _SPREAD).relative_to(COURSE)}")


async def _room(people: int, factor: float, jupyterhub: Path, proxy: Path) -> Outcome:
    outcome = Outcome(people)
    began = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="regiolab-hub-") as folder:
        hub = RunningHub(Path(folder), jupyterhub, proxy)
        try:
            await hub.start()
            await _day(hub, outcome, factor)
        finally:
            hub.stop()
    outcome.load = (began, os.getloadavg()[0])
    return outcome


async def _day(hub: RunningHub, outcome: Outcome, factor: float) -> None:
    names = [f"{number + 1:02}" for number in range(outcome.people)]
    room: list[Person] = []

    async def arrive(name: str) -> None:
        with outcome.times.of("server"):
            token = await hub.server_of(name)
        room.append(Person(name, f"{hub.address}/user/{name}", token, outcome.times))

    await _together([partial(arrive, name) for name in names], outcome)
    for sitting in HALF_DAY:
        await _together([partial(_sit, one, sitting, factor) for one in room], outcome)
        if sitting.lesson == "00":
            outcome.use["first_lesson"] = use_of(hub.processes())
        elif sitting.lesson == "06":
            outcome.use["break"] = use_of(hub.processes())
    outcome.use["end"] = use_of(hub.processes())
    works: list[Workspace] = []

    async def hand_in(person: Person) -> None:
        with outcome.times.of("hand in"):
            works.append(decode_share_code(await share_code(person)))

    await _together([partial(hand_in, one) for one in room], outcome)
    outcome.handed_in = _whole(works)
    await _together([partial(hand_in_to_folder, one) for one in room], outcome)
    from_folder = merge(sorted(hub.handed_in.iterdir()))
    outcome.in_folder = _whole([one.workspace for one in from_folder.groups])
    joined = len(merge(works).groups) if works else 0
    if joined != outcome.people:
        outcome.failures.append(f"{joined} works of {outcome.people} in the merge")
    for person in room:
        await person.leave()


def _whole(works: list[Workspace]) -> int:
    """Return how many works hold every party and action."""
    return sum(len(one.stakeholders) == PARTIES and len(one.actions) == ACTIONS for one in works)


async def _sit(person: Person, sitting: Sitting, factor: float) -> None:
    chance = random.Random(f"{person.name} {sitting.lesson}")  # noqa: S311
    thought = sitting.minutes * 60 / factor / sitting.changes

    async def pause() -> None:
        await asyncio.sleep(thought * chance.uniform(0.5, 1.5))

    (stem,) = [one.stem for one in lessons() if one.number == sitting.lesson]
    await person.open_lesson(f"notebooks/nl/{stem}.ipynb", code_cells(stem))
    await sitting.part(person, pause)


async def _together(each: list[Callable[[], Awaitable[None]]], outcome: Outcome) -> None:
    """Let everybody do something, begun within the spread; what fails is written down."""
    chance = random.Random(len(each))  # noqa: S311

    async def one(do: Callable[[], Awaitable[None]], after: float) -> None:
        await asyncio.sleep(after)
        try:
            await do()
        except Exception as error:  # whatever it is, a person sees it
            outcome.failures.append(f"{type(error).__name__}: {error}")

    await asyncio.gather(*(one(do, chance.uniform(0, _SPREAD)) for do in each))
