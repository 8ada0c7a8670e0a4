"""The board of a day, step by step, as an instructor goes through it."""

import base64
import io
import json

import pytest
from docx import Document

from regiolab.storage import StoredWorkspace, encode_share_code
from regiolab.widgets.board.board import PlenaryBoard
from tests.unit.plenary.rooms import group


@pytest.fixture
def open_board(tmp_path):
    """Return how the board is opened: a second time is a restart."""
    made = []

    def open_(language="nl", followed=None):
        board = PlenaryBoard(StoredWorkspace(tmp_path / "werk", "Plenair"), language, followed)
        made.append(board)
        return board

    yield open_
    for board in made:
        board.close()


def send(board, command, **args):
    ack = board.answer({"type": "command", "client": "c", "seq": 1, "name": command, "args": args})
    board.refresh()
    return ack


def hand_in(board, *works):
    files = [
        {"name": f"{number}.json", "text": work.to_json()} for number, work in enumerate(works)
    ]
    return send(board, "take_in", files=files)


ROOM = [
    group(
        "Noord", {"Deltion College": {"influence": 0}, "FNV": {}}, actions={"Open één loket": "FNV"}
    ),
    group("Zuid", {"Deltion Collge": {"influence": 4}}, actions={"Open het loket": None}),
    group("", ["UWV"], id_="naamloos"),
]


def test_files_are_taken_in_at_once_and_who_handed_in_is_named(open_board):
    board = open_board()
    assert board.view["collect"]["count"] == "Nog niemand leverde in."
    ack = hand_in(board, *ROOM)
    assert ack["message"] == "3 groepen leverden in."
    groups = board.view["collect"]["groups"]
    assert [one["name"] for one in groups] == ["Groep 1", "Noord", "Zuid"]
    assert groups[1]["holds"] == "2 partijen, 1 actie"
    send(board, "decide", kind="group_name", about=["naamloos"], value="Achterin")
    assert [one["name"] for one in board.view["collect"]["groups"]] == ["Achterin", "Noord", "Zuid"]


def test_codes_are_pasted_and_what_does_not_count_is_named(open_board):
    board = open_board()
    codes = "\n\n".join(encode_share_code(work) for work in ROOM[:2])
    send(board, "take_in", files=[{"name": "", "text": codes}, {"name": "foto.json", "text": "{x"}])
    assert board.view["collect"]["count"] == "2 groepen leverden in."
    (aside,) = board.view["collect"]["aside"]
    assert aside["name"] == "foto.json"
    assert "beschadigd" in aside["text"]


def test_a_folder_is_followed_and_never_changed(open_board, tmp_path):
    folder = tmp_path / "inleveren"
    folder.mkdir()
    board = open_board(followed=folder)
    (folder / "noord.json").write_text(ROOM[0].to_json(), encoding="utf-8")
    inside = tmp_path / "inleveren" / "groep-zuid"
    inside.mkdir()
    (inside / "workspace.json").write_text(ROOM[1].to_json(), encoding="utf-8")
    send(board, "look")
    assert [one["name"] for one in board.view["collect"]["groups"]] == ["Noord", "Zuid"]
    assert sorted(path.name for path in folder.rglob("*")) == [
        "groep-zuid",
        "noord.json",
        "workspace.json",
    ]


def test_a_later_version_replaces_an_earlier_one_with_a_way_back(open_board):
    board = open_board()
    hand_in(board, group("Noord", ["FNV"], id_="n"))
    hand_in(board, group("Noord", ["FNV", "UWV", "SBB"], id_="n"))
    assert board.view["collect"]["groups"][0]["holds"] == "3 partijen, 0 acties"
    (aside,) = board.view["collect"]["aside"]
    send(board, "decide", kind="use_version", about=[aside["group"]], value=aside["digest"])
    assert board.view["collect"]["groups"][0]["holds"] == "1 partij, 0 acties"


def test_names_are_confirmed_in_one_click_and_taken_back(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    (question,) = board.view["names"]["questions"]
    assert question["names"] == ["Deltion College", "Deltion Collge"]
    send(board, "decide", kind="same", about=question["names"])
    assert board.view["names"]["questions"] == []
    (decided,) = board.view["names"]["decided"]
    assert decided["text"] == "Eén partij: Deltion College en Deltion Collge."
    send(board, "take_back", decision=decided["id"])
    assert len(board.view["names"]["questions"]) == 1
    assert board.view["names"]["decided"] == []


def test_a_result_is_hidden_until_revealed_and_groups_stay_unnamed(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    send(board, "decide", kind="same", about=["Deltion College", "Deltion Collge"])
    send(board, "show", code="furthest_apart_influence")
    assert board.view["show"]["result"] is None
    assert "Deltion" not in json.dumps(board.view["show"])
    send(board, "reveal", code="furthest_apart_influence", on=True)
    shown = board.view["show"]["result"]
    assert shown["rows"][0]["dots"] == [1, 0, 0, 0, 1]
    assert shown["rows"][0]["who"] == []
    assert "Noord" not in json.dumps(board.view["show"])
    send(board, "names", on=True)
    assert shown["sentences"] == board.view["show"]["result"]["sentences"]
    assert any("Noord" in one for one in board.view["show"]["result"]["rows"][0]["who"])
    send(board, "reveal", code="furthest_apart_influence", on=False)
    assert board.view["show"]["result"] is None


def test_actions_are_put_together_by_hand(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    send(board, "reveal", code="shared_actions", on=True)
    (pair,) = board.view["show"]["result"]["pairs"]
    send(board, "decide", kind="alike", about=pair["ids"])
    assert board.view["show"]["result"]["pairs"] == []
    assert board.view["show"]["result"]["rows"][0]["cells"] == ["Open één loket", "2"]


def test_the_board_survives_its_own_restart_in_every_state(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    steps = [
        ("step", {"step": "names"}),
        ("decide", {"kind": "same", "about": ["Deltion College", "Deltion Collge"]}),
        ("step", {"step": "show"}),
        ("show", {"code": "named_by"}),
        ("reveal", {"code": "named_by", "on": True}),
        ("names", {"on": True}),
        ("timer", {"minutes": 10}),
        ("timer", {"minutes": 0}),
    ]
    for command, args in steps:
        assert send(board, command, **args)["ok"]
        again = open_board()
        same = {key: value for key, value in board.view.items() if key != "kit"}
        assert {key: value for key, value in again.view.items() if key != "kit"} == same


def test_a_damaged_board_file_is_set_aside_and_the_board_opens(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    (board.board.folder / "board.json").write_text("{half", encoding="utf-8")
    again = open_board()
    assert again.view["collect"]["groups"] == []
    assert [one for one in board.board.folder.iterdir() if "set-aside" in one.name]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("file_format", ["docx", "xlsx", "slides", "work", "ledger"])
def test_each_file_to_take_home_is_made(open_board, language, file_format):
    board = open_board(language)
    hand_in(board, *ROOM)
    data = send(board, "export_file", file_format=file_format)["data"]
    content = base64.b64decode(data["content"])
    assert content
    if file_format == "docx":
        assert Document(io.BytesIO(content)).paragraphs


def test_decisions_of_before_come_back_and_those_of_now_stay(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    send(board, "decide", kind="same", about=["Deltion College", "Deltion Collge"])
    ledger = base64.b64decode(send(board, "export_file", file_format="ledger")["data"]["content"])
    send(board, "take_back", decision=board.view["names"]["decided"][0]["id"])
    send(board, "decide", kind="group_name", about=["naamloos"], value="Achterin")
    assert send(board, "open_ledger", text=ledger.decode())["ok"]
    assert "Achterin" in json.dumps(board.view["collect"])
    refused = send(board, "open_ledger", text="{}x")
    assert not refused["ok"]
    assert "besluiten" in refused["error"]


@pytest.mark.parametrize(
    ("command", "args"),
    [
        ("step", {"step": "elders"}),
        ("show", {"code": "elders"}),
        ("timer", {"minutes": 9000}),
        ("take_back", {"decision": "weg"}),
        ("export_file", {"file_format": "exe"}),
        ("decide", {"kind": "same", "about": []}),
    ],
)
def test_what_is_not_there_is_refused_in_a_sentence(open_board, command, args):
    ack = send(open_board(), command, **args)
    assert not ack["ok"]
    assert ack["error"]


@pytest.mark.parametrize("count", [1, 40])
def test_it_works_for_one_group_and_for_forty(open_board, count):
    board = open_board()
    hand_in(board, *(group(f"Groep {n}", ["UWV", f"Partij {n}"]) for n in range(count)))
    assert len(board.view["collect"]["groups"]) == count
    for option in board.view["show"]["choose"]["options"]:
        send(board, "reveal", code=option["value"], on=True)
        assert board.view["show"]["result"]["sentences"]


def test_a_notebook_that_is_passed_on_tells_no_judgement_and_no_group(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    send(board, "reveal", code="named_by", on=True)
    told = [
        " ".join(str(one) for one in board.readable(board.workspace, private=private))
        for private in (False, True)
    ]
    assert "3 groepen leverden in." in told[0]
    assert "FNV" not in told[0]
    assert "FNV" in told[1] or "genoemd" in told[1]
    assert "Noord" not in "".join(told)


def test_what_is_no_work_of_ours_in_the_folder_is_named_and_the_rest_counts(open_board, tmp_path):
    folder = tmp_path / "inleveren"
    folder.mkdir()
    (folder / "noord.json").write_text(ROOM[0].to_json(), encoding="utf-8")
    (folder / "kaart.docx").write_bytes(b"PK\x03\x04\xff\xfe")
    (folder / "leeg.json").write_text("", encoding="utf-8")
    (folder / "anders.json").write_text('{"a": 1}', encoding="utf-8")
    (folder / "half.json").write_text(ROOM[1].to_json()[:200], encoding="utf-8")
    (folder / "code.txt").write_text(encode_share_code(ROOM[1])[:120], encoding="utf-8")
    (folder / ".verborgen").write_text("x", encoding="utf-8")
    board = open_board(followed=folder)
    collect = board.view["collect"]
    assert [one["name"] for one in collect["groups"]] == ["Noord"]
    named = {one["name"] for one in collect["aside"]}
    assert named == {"kaart.docx", "leeg.json", "anders.json", "half.json", "code.txt"}
    assert all(one["text"] for one in collect["aside"])
    send(board, "take_in", files=[{"name": "", "text": "zomaar wat tekst"}])
    assert "Deelcode" in {one["name"] for one in board.view["collect"]["aside"]}
