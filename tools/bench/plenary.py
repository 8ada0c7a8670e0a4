"""How long a merge takes: 30 groups of 60 parties, 500 of 15, and twice as many of each.

The names are drawn from real names of municipalities and bodies, with the spellings of people who
are in a hurry; each group has relations and three actions. Times are seconds of processor, so that
other work on the machine counts less; the ratio of twice the groups is what tells. The joint report
in Word is measured with groups that filled in nearly everything.
"""

from __future__ import annotations

import json
import random
import tempfile
import time
from pathlib import Path
from typing import Final

from regiolab.model import Workspace
from regiolab.plenary import merge
from regiolab.plenary.report.joint_files import joint_file
from regiolab.regions.files import rows
from regiolab.storage import StoredWorkspace
from regiolab.widgets.board.board import PlenaryBoard
from tools.bench import share
from tools.bench.full_work import full_work

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
    print("plenary: merge of groups x parties, seconds of processor (best of three)")
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
    print(f"  the joint report of 30 groups in Word: {_report(30):.1f} s")
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
        begin = time.process_time()
        board.answer({"name": "reveal", "args": {"code": "named_by", "on": True}})
        board.refresh()
        shown = time.process_time() - begin
        names = board.view["names"]["questions"][0]["names"]
        begin = time.process_time()
        board.answer({"name": "decide", "args": {"kind": "same", "about": names}})
        board.refresh()
        decided = time.process_time() - begin
        board.close()
    return shown, decided


def _report(groups: int) -> float:
    """Return the seconds that the joint report in Word takes, of groups with 30 parties each."""
    merged = merge(full_room(groups))
    begin = time.process_time()
    joint_file(merged, "docx")
    return time.process_time() - begin


def full_room(groups: int, regions: int = 1) -> list[Workspace]:
    """Return the work of so many groups with 30 parties, a scan and an agenda each.

    Args:
        groups: how many.
        regions: on how many regions they work.
    """
    work = json.loads(full_work(30).to_json())
    chance = random.Random(groups)  # noqa: S311 - places for a measurement
    room = []
    for number in range(groups):
        region = {**work["about"]["region"], "name": f"Regio {number % regions}"}
        about = {**work["about"], "group": f"Groep {number}", "region": region}
        placed = [
            {**one, "influence": chance.randrange(5), "interest": chance.randrange(5)}
            for one in work["stakeholders"]
        ]
        id_ = f"{work['id'][:-2]}{number:02}"
        changed = {**work, "id": id_, "about": about, "stakeholders": placed}
        room.append(Workspace.from_json(json.dumps(changed)))
    return room


def _seconds(room: list[Workspace]) -> float:
    texts = [work.to_json() for work in room]
    fresh = [Workspace.from_json(text) for text in texts]
    begin = time.process_time()
    merge(fresh)
    return time.process_time() - begin
