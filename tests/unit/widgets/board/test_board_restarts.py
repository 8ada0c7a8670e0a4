"""The board is started again in every state that it can be in, and is as it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from regiolab.plenary.board.pages import PAGES
from regiolab.storage import StoredWorkspace
from regiolab.widgets.board.board import PlenaryBoard
from tests.unit.plenary.rooms import group

ROOM = [
    group(
        "Noord",
        {"Deltion College": {"influence": 0, "interest": 1}, "FNV": {}},
        actions={"Open één loket": "FNV", "Betaal reiskosten": None},
    ),
    group("Zuid", {"Deltion Collge": {"influence": 4, "interest": 4}}, actions=["Open het loket"]),
    group("", ["UWV"], id_="naamloos"),
    group("Oost", ["UWV"], id_="oost"),
    group("Oost", ["UWV", "CNV"], id_="oost"),
]


def hand_in(board):
    for number, work in enumerate(ROOM):
        send(board, "take_in", files=[{"name": f"{number}.json", "text": work.to_json()}])
    send(board, "take_in", files=[{"name": "kapot.json", "text": "{half"}])


def send(board, command, **args):
    ack = board.answer({"type": "command", "client": "c", "seq": 1, "name": command, "args": args})
    board.refresh()
    assert ack["ok"], ack
    return ack


def shown(board):
    """Return everything on the screen but the minute and what every widget shows."""
    return {key: value for key, value in board.view.items() if key not in {"kit", "day"}}


def vote(board, name, **args):
    send(board, "vote", name=name, args=args)


def ids(board, code="shared_actions"):
    return [one["id"] for one in results(board, code)["alike"]["everything"]]


def results(board, code):
    send(board, "reveal", code=code, on=True)
    return board.view["show"]["result"]


def vote_half_made(board):
    send(board, "step", step="decide")
    vote(board, "start")
    row = board.view["decide"]["ballot"]["rows"][0]
    vote(board, "move", item=row["id"], by=1)


def points_half_given(board):
    send(board, "step", step="decide")
    vote(board, "kind", value="points")
    vote(board, "start")
    row = board.view["decide"]["ballot"]["rows"][1]
    vote(board, "points", item=row["id"], value="7")


def votes_handed_in(board, times=2):
    send(board, "step", step="decide")
    for _ in range(times):
        vote(board, "start")
        vote(board, "hand_in")


def vote_shown(board):
    votes_handed_in(board)
    vote(board, "show")


def version_back(board):
    older = next(one for one in board.view["collect"]["aside"] if one["back"])
    send(board, older["back"]["command"], **older["back"]["args"])


def version_back_and_undone(board):
    version_back(board)
    send(board, "take_back", decision=board.view["names"]["decided"][0]["id"])


def timer_ended(board):
    send(board, "timer", minutes=5)
    ended = datetime.now(UTC) - timedelta(minutes=3)
    board.board.keep(timer_until=ended.isoformat(timespec="seconds"))
    board.refresh()


def over_one_party(board):
    send(board, "over", on=True)
    send(board, "over_party", party=board.view["maps"]["over"]["list"][0]["party"])


STATES = {
    **{f"page {page.code}": lambda b, code=page.code: send(b, "step", step=code) for page in PAGES},
    "name confirmed": lambda b: send(
        b, "decide", kind="same", about=["Deltion College", "Deltion Collge"]
    ),
    "names are two": lambda b: send(
        b, "decide", kind="different", about=["Deltion College", "Deltion Collge"]
    ),
    "group named": lambda b: send(
        b, "decide", kind="group_name", about=["naamloos"], value="Achterin"
    ),
    "group left out": lambda b: send(b, "decide", kind="leave_out", about=["naamloos"]),
    "two files of one group": lambda b: send(
        b, "decide", kind="one_group", about=["naamloos", "oost"]
    ),
    "earlier version counts": version_back,
    "earlier version undone": version_back_and_undone,
    "question open": lambda b: send(b, "show", code="tension_spreads"),
    "revealed": lambda b: results(b, "named_by"),
    "revealed with names": lambda b: (results(b, "named_by"), send(b, "names", on=True)),
    "hidden again": lambda b: (
        results(b, "named_by"),
        send(b, "reveal", code="named_by", on=False),
    ),
    "some put together": lambda b: send(b, "decide", kind="alike", about=ids(b)[:2]),
    "said not to be the same": lambda b: send(b, "decide", kind="unlike", about=ids(b)[:2]),
    "next maps": lambda b: send(b, "maps", first=2),
    "maps over each other": lambda b: send(b, "over", on=True),
    "one party over": over_one_party,
    "timer runs": lambda b: (send(b, "timer", minutes=10), send(b, "sound", on=True)),
    "timer ended": timer_ended,
    "timer stopped": lambda b: (send(b, "timer", minutes=10), send(b, "timer", minutes=0)),
    "vote half made": vote_half_made,
    "points half given": points_half_given,
    "votes handed in": votes_handed_in,
    "vote shown": vote_shown,
    "vote on challenges": lambda b: (
        send(b, "step", step="decide"),
        vote(b, "list", value="challenges"),
    ),
}


@pytest.mark.parametrize("state", STATES)
def test_after_a_restart_the_board_is_as_it_was(tmp_path, state):
    folder = tmp_path / "inleveren"
    folder.mkdir()
    (folder / "west.json").write_text(group("West", ["CNV"]).to_json(), encoding="utf-8")

    def opened():
        return PlenaryBoard(StoredWorkspace(tmp_path / "werk", "Plenair"), "nl", folder)

    board = opened()
    hand_in(board)
    STATES[state](board)
    before = shown(board)
    board.close()
    again = opened()
    assert shown(again) == before
    assert "West" in {one["name"] for one in again.view["collect"]["groups"]}
    again.close()


def test_the_states_differ_from_each_other(tmp_path):
    seen = []
    for number, state in enumerate(STATES):
        board = PlenaryBoard(StoredWorkspace(tmp_path / str(number), "Plenair"), "nl")
        hand_in(board)
        STATES[state](board)
        seen.append((state, {**shown(board), "collect": None}, shown(board)["collect"]))
        board.close()
    alike = [
        (one, other)
        for at, (one, view, collect) in enumerate(seen)
        for other, another, collected in seen[at + 1 :]
        if view == another and _without_times(collect) == _without_times(collected)
    ]
    assert not [pair for pair in alike if not UNDONE & {*pair}]


UNDONE = {"timer stopped", "earlier version undone", "hidden again"}
"""States that look like the one before the last two steps."""


def _without_times(collect):
    return {**collect, "groups": [{**one, "at": ""} for one in collect["groups"]]}


def test_a_vote_that_no_longer_fits_is_as_if_nobody_voted(tmp_path):
    board = PlenaryBoard(StoredWorkspace(tmp_path, "Plenair"), "nl")
    hand_in(board)
    vote_half_made(board)
    kept = board.vote.kept()
    late = group("Laat", ["FNV"], actions=["Werf leraren"])
    send(board, "take_in", files=[{"name": "laat.json", "text": late.to_json()}])
    board.close()
    again = PlenaryBoard(StoredWorkspace(tmp_path, "Plenair"), "nl")
    assert again.view["decide"]["ballot"] is None
    for hostile in (
        {},
        {"list": "x", "kind": 3, "ranking": "abc", "points": [], "voting_on": 7},
        {**kept, "ranking": [1, None]},
        {**kept, "points": {"x": "y"}},
    ):
        again.vote.go_on_with(hostile)
    again.close()
