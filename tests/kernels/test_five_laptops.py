"""Five laptops on the folder of one group, each with a process of its own: a thousand edits."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

from regiolab.model import Workspace

LAPTOP = Path(__file__).with_name("laptop.py")
LAPTOPS = ["Anna", "Bilal", "Chris", "Dewi", "Els"]
EDITS = 200

State = dict[str, dict[str, Any]]


def test_a_thousand_edits_on_five_laptops_all_stay_and_each_says_who_made_it(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "groep"
    running = [started(folder, name) for name in LAPTOPS]
    for one in running:
        assert heard(one) == "ready"
    go_on(running)
    acknowledged = [[heard(one) for _ in range(EDITS)] for one in running]
    go_on(running)
    seen, here = zip(*((heard(one), heard(one)) for one in running), strict=True)
    go_on(running)
    assert [one.wait() for one in running] == [0] * len(running)

    steps = steps_of((folder / "journal.jsonl").read_text(encoding="utf-8"))
    for name, lines in zip(LAPTOPS, acknowledged, strict=True):
        assert {line.split()[0] for line in lines} <= {"do", "undo", "REFUSED", "SAME"}
        mine = [(kind, change["id"]) for kind, change in steps if change["who"] == name]
        assert mine == [tuple(line.split()) for line in lines if " " in line]
        assert len(mine) > EDITS * 0.8
    numbers = {(change["laptop"], change["who"]) for _, change in steps}
    assert here == (" ".join(f"{number}={name}" for number, name in sorted(numbers)),) * 5
    assert {number for number, _ in numbers} == {1, 2, 3, 4, 5}
    turns = [one["who"] != other["who"] for (_, one), (_, other) in pairwise(steps)]
    assert sum(turns) > 25, "they were at work at the same time"

    text = (folder / "workspace.json").read_text(encoding="utf-8")
    assert set(seen) == {Workspace.from_json(text).digest}
    made = replayed(steps)
    for collection in ("stakeholders", "relations", "conflicts"):
        kept = {one["id"]: one for one in json.loads(text).get(collection, [])}
        assert made[collection] == kept


def started(folder: Path, name: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(LAPTOP), str(folder), name, str(EDITS)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)  # noqa: S603 - our own


def heard(one: subprocess.Popen[str]) -> str:
    assert one.stdout is not None
    return one.stdout.readline().strip()


def go_on(running: list[subprocess.Popen[str]]) -> None:
    for one in running:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()


def steps_of(journal: str) -> list[tuple[str, dict[str, Any]]]:
    """Return what was done to which change, in its order."""
    entries = [json.loads(line) for line in journal.splitlines() if line]
    return [(one["kind"], one["change"]) for one in entries if one["change"]]


def replayed(steps: list[tuple[str, dict[str, Any]]]) -> State:
    """Make every step of the journal again, blindly: what came of it is what must be there."""
    state: State = {"stakeholders": {}, "relations": {}, "conflicts": {}}
    for kind, change in steps:
        back = kind == "undo"
        for edit in reversed(change["edits"]) if back else change["edits"]:
            before, after = edit["before"], edit["after"]
            put(state[edit["collection"]], edit, *((after, before) if back else (before, after)))
    return state


def put(entities: dict[str, Any], edit: dict[str, Any], before: object, after: object) -> None:
    id_, field = edit["id"], edit["field"]
    there = entities.get(id_) if field is None else entities[id_].get(field)
    assert there == before, f"{edit} was made on something else"
    if field is None and after is None:
        del entities[id_]
    elif field is None:
        entities[id_] = after
    elif after is None:
        del entities[id_][field]
    else:
        entities[id_] = {**entities[id_], field: after}
