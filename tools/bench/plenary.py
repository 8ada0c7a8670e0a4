"""How long a merge takes: 30 groups of 60 parties, 500 of 15, and twice as many of each.

The names are drawn from real names of municipalities and bodies, with the spellings of people who
are in a hurry; each group has relations and three actions. Times are of one run on this machine;
the ratio of twice the groups is what tells.
"""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path
from typing import Final

from regiolab.model import Workspace
from regiolab.plenary import merge
from regiolab.regions.files import rows
from regiolab.storage import StoredWorkspace
from regiolab.widgets.board.board import PlenaryBoard
from tools.bench import share

CASES: Final = ((15, 60), (30, 60), (250, 15), (500, 15))
"""Groups and parties of each."""

_KNOWN: Final = (
    *("UWV", "VNO-NCW", "MKB-Nederland", "FNV", "CNV", "SBB", "Kamer van Koophandel"),
    *("Provincie Overijssel", "Ministerie van SZW", "Ministerie van OCW", "Deltion College"),
    *("Hogeschool Windesheim", "Universiteit Twente"),
)
_TRIES: Final = 3


def main() -> None:
    """Print the best of three times per case, and what twice the groups costs."""
    print("plenary: merge of groups x parties, seconds (best of three)")
    took: dict[tuple[int, int], float] = {}
    for groups, parties in CASES:
        room = made_up_room(groups, parties)
        took[groups, parties] = min(_seconds(room) for _ in range(_TRIES))
        result = merge(room)
        print(
            f"  {groups:>3} x {parties}: {took[groups, parties]:.2f} s, "
            f"{len(result.parties)} joint parties, {len(result.proposals)} questions, "
            f"{len(result.blocked)} traps"
        )
    for few, many in ((CASES[0], CASES[1]), (CASES[2], CASES[3])):
        print(f"  twice the groups of {few[1]} parties: x{took[many] / took[few]:.2f}")
    shown, decided = _redraw(CASES[1])
    print(f"  the board with 30 groups draws a result anew: {shown * 1000:.0f} ms")
    print(f"  after a decision, merged and compared anew: {decided * 1000:.0f} ms")
    share.main()


def made_up_room(groups: int, parties: int, seed: int = 1) -> list[Workspace]:
    """Return the work of so many made-up groups, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - names for a measurement
    places = [row["region_name"] for row in rows("regions/municipality.csv")]
    names = [*_KNOWN, *(f"Gemeente {place}" for place in places[:60])]
    names += [
        f"{kind} {place}"
        for kind in ("Bibliotheek", "Ondernemerskring", "Werkplein")
        for place in places[:40]
    ]
    return [_work(chance.sample(names, parties), chance) for _ in range(groups)]


def _work(names: list[str], chance: random.Random) -> Workspace:
    work = Workspace.new("Onze regio")
    ids = []
    taken: set[str] = set()
    for name in names:
        written = _in_a_hurry(name, chance)
        if written.casefold() not in taken:
            taken.add(written.casefold())
            level = chance.randrange(5)
            ids.append(work.add_stakeholder(written, "government", influence=level).id)
    for _ in range(len(ids) // 2):
        work.add_relation(*chance.sample(ids, 2))
    challenge = work.add_challenge("Meer stageplaatsen")
    for number in range(3):
        work.add_action(f"Open loket {number}", [challenge.id], chance.choice(ids))
    return Workspace.from_json(work.to_json())


def _in_a_hurry(name: str, chance: random.Random) -> str:
    throw = chance.random()
    if throw < 0.6:
        return name
    if throw < 0.7:
        return name.upper()
    if throw < 0.8:
        return name.replace("Gemeente", "gem.").replace("-", " ")
    if throw < 0.9 and len(name) > 8:
        gone = chance.randrange(4, len(name) - 1)
        return name[:gone] + name[gone + 1 :]
    return f"Stichting {name}"


def _redraw(case: tuple[int, int]) -> tuple[float, float]:
    """Return the seconds from a click to the view of a board: on Show, and on a decision."""
    room = made_up_room(*case)
    with tempfile.TemporaryDirectory() as folder:
        board = PlenaryBoard(StoredWorkspace(Path(folder) / "work", "Plenary"), "nl")
        files = [{"name": f"{at}.json", "text": one.to_json()} for at, one in enumerate(room)]
        board.answer({"name": "take_in", "args": {"files": files}})
        board.refresh()
        begin = time.perf_counter()
        board.answer({"name": "reveal", "args": {"code": "named_by", "on": True}})
        board.refresh()
        shown = time.perf_counter() - begin
        names = board.view["names"]["questions"][0]["names"]
        begin = time.perf_counter()
        board.answer({"name": "decide", "args": {"kind": "same", "about": names}})
        board.refresh()
        decided = time.perf_counter() - begin
        board.close()
    return shown, decided


def _seconds(room: list[Workspace]) -> float:
    texts = [work.to_json() for work in room]
    fresh = [Workspace.from_json(text) for text in texts]
    begin = time.perf_counter()
    merge(fresh)
    return time.perf_counter() - begin
