"""The board of a day, step by step, as an instructor goes through it."""

import base64
import io
import itertools
import json
import math
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from docx import Document

from regiolab.plenary.comparing.laid_over import LaidOver
from regiolab.plenary.comparing.results import asked_in
from regiolab.plenary.pictures.over import means_picture, over_picture
from regiolab.regions import region
from regiolab.storage import StoredWorkspace, encode_share_code
from regiolab.widgets.board.board import PlenaryBoard
from regiolab.widgets.board.day_view import day_view
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


def test_the_folder_is_chosen_on_the_board_itself_and_a_restart_follows_it_again(
    open_board, tmp_path
):
    folder = tmp_path / "ingeleverd"
    folder.mkdir()
    (folder / "noord.json").write_text(ROOM[0].to_json(), encoding="utf-8")
    board = open_board()
    assert board.view["collect"]["folder"]["now"] == ""
    assert send(board, "follow", folder=f"  {folder} ")["message"] == "Eén groep leverde in."
    assert str(folder) in board.view["collect"]["folder"]["now"]
    again = open_board()
    assert again.view["follows"]
    assert [one["name"] for one in again.view["collect"]["groups"]] == ["Noord"]
    (folder / "zuid.json").write_text(ROOM[1].to_json(), encoding="utf-8")
    send(again, "look")
    assert [one["name"] for one in again.view["collect"]["groups"]] == ["Noord", "Zuid"]


@pytest.mark.parametrize(
    ("typed", "said"), [("ingeleverd", "hele pad"), ("/nergens/ingeleverd", "Er is hier geen map")]
)
def test_a_folder_that_is_not_there_is_refused_and_what_came_in_stays(open_board, typed, said):
    board = open_board()
    hand_in(board, *ROOM)
    ack = send(board, "follow", folder=typed)
    assert not ack["ok"]
    assert said in ack["error"]
    assert board.view["collect"]["count"] == "3 groepen leverden in."
    assert not board.view["follows"]


def test_a_folder_out_of_reach_is_said_and_what_came_in_from_it_counts(open_board, tmp_path):
    folder = tmp_path / "ingeleverd"
    folder.mkdir()
    (folder / "noord.json").write_text(ROOM[0].to_json(), encoding="utf-8")
    board = open_board(followed=folder)
    folder.rename(tmp_path / "losgetrokken")
    send(board, "look")
    assert "is er nu niet" in board.view["collect"]["folder"]["now"]
    assert [one["name"] for one in board.view["collect"]["groups"]] == ["Noord"]
    (tmp_path / "losgetrokken").rename(folder)
    (folder / "noord.json").unlink()
    send(board, "look")
    assert board.view["collect"]["groups"] == []


def test_the_folder_of_the_day_is_followed_where_a_hub_or_a_starter_set_it(
    open_board, tmp_path, monkeypatch
):
    folder = tmp_path / "ingeleverd"
    folder.mkdir()
    monkeypatch.setenv("REGIOLAB_HAND_IN", str(folder))
    (folder / "noord.json").write_text(ROOM[0].to_json(), encoding="utf-8")
    board = open_board()
    assert [one["name"] for one in board.view["collect"]["groups"]] == ["Noord"]


def test_a_later_version_replaces_an_earlier_one_with_a_way_back(open_board):
    board = open_board()
    hand_in(board, group("Noord", ["FNV"], id_="n"))
    hand_in(board, group("Noord", ["FNV", "UWV", "SBB"], id_="n"))
    assert board.view["collect"]["groups"][0]["holds"] == "3 partijen, 0 acties"
    (aside,) = board.view["collect"]["aside"]
    send(board, aside["back"]["command"], **aside["back"]["args"])
    assert board.view["collect"]["groups"][0]["holds"] == "1 partij, 0 acties"


def test_a_file_of_before_the_break_stays_the_older_one_when_it_is_opened_late_or_again(open_board):
    board = open_board()
    early, late = "regiolab-Noord-2026-11-29-14.05.00", "regiolab-Noord-2026-11-29-16.40.12"
    works = {
        f"{late} (1).json": group("Noord", ["FNV", "UWV", "SBB"], id_="n"),
        f"{early}.json": group("Noord", ["FNV"], id_="n"),
    }
    for _ in range(2):
        files = [{"name": name, "text": work.to_json()} for name, work in works.items()]
        send(board, "take_in", files=files)
        assert board.view["collect"]["groups"][0]["holds"] == "3 partijen, 0 acties"
        assert [one["name"] for one in board.view["collect"]["aside"]] == [f"{early}.json"]
    # A code has no moment of its own: what comes in last counts.
    code = encode_share_code(group("Noord", ["FNV", "UWV"], id_="n"))
    send(board, "take_in", files=[{"name": "", "text": code}])
    assert board.view["collect"]["groups"][0]["holds"] == "2 partijen, 0 acties"


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
    (pair,) = board.view["show"]["result"]["alike"]["sets"]
    send(board, "decide", kind="alike", about=[one["id"] for one in pair])
    assert board.view["show"]["result"]["alike"]["sets"] == []
    assert board.view["show"]["result"]["rows"][0]["cells"] == ["Open één loket", "2"]


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
    send(board, "step", step="show")
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


FOUR = {"Open één loket": "FNV", "Betaal reiskosten": None, "Werf samen": None}


def decided(board):
    return board.view["decide"]


def votes(board, *rankings):
    """Somebody passes the laptop on, once per ranking."""
    for ranking in rankings:
        assert send(board, "vote", name="start", args={})["ok"]
        for place, title in enumerate(ranking):
            while (rows := [one["title"] for one in decided(board)["ballot"]["rows"]]).index(
                title
            ) > place:
                ids = {one["title"]: one["id"] for one in decided(board)["ballot"]["rows"]}
                assert rows
                send(board, "vote", name="move", args={"item": ids[title], "by": -1})
        assert send(board, "vote", name="hand_in", args={})["ok"]


def test_the_room_votes_on_the_actions_of_all_groups_put_together(open_board):
    board = open_board()
    hand_in(
        board,
        group("Noord", ["FNV"], actions=FOUR),
        group("Zuid", ["FNV"], actions={"Open het loket": None}),
    )
    send(board, "step", step="decide")
    first = decided(board)["alike"]
    assert first["told"].startswith("Misschien staat iets dubbel op de lijst")
    send(board, "reveal", code=first["code"], on=True)
    (pair,) = board.view["show"]["result"]["alike"]["sets"]
    send(board, "decide", kind="alike", about=[one["id"] for one in pair])
    send(board, "step", step="decide")
    assert decided(board)["alike"] is None
    numbered = decided(board)["by_code"]["numbered"]
    titles = [one.partition(" ")[2] for one in numbered]
    assert len(titles) == 3
    one, two, three = titles
    votes(board, [one, two, three], [one, two, three], [one, three, two])
    mark = decided(board)["by_code"]["about"].partition("“")[2][:2]
    said = send(board, "vote", name="by_code", args={"text": f"{mark} 3 2\n\n{mark.lower()} 3"})
    assert said["message"] == "2 stemmen ingelezen."
    assert decided(board)["result"] is None

    again = open_board()
    assert decided(again)["count"] == "5 stemmen ingeleverd"
    assert send(again, "vote", name="show", args={})["ok"]
    result = decided(again)["result"]
    assert result["bars"][0]["title"] == one
    words = [cell.text for cell in _cells_of(again, "Gezamenlijke prioriteiten")]
    assert words[: words.index(one) + 1] == ["Actie", "Plek", "Punten", "Keer eerste", one]
    assert result["minority"] == [
        f"2 van de 5 zetten “{three}” op één; samen eindigt dat op plaats "
        + {bar["title"]: str(place) for place, bar in enumerate(result["bars"], 1)}[three]
        + "."
    ]
    assert again.workspace.ballots == []


@pytest.mark.parametrize(
    "line", ["1 2 3", "{mark}", "{mark} 1 1", "{mark} 9", "{mark} x", "", "ZZ 1", "{mark},"]
)
def test_a_code_that_is_no_vote_on_this_list_is_refused_and_none_is_taken_in(open_board, line):
    board = open_board()
    hand_in(board, group("Noord", ["FNV"], actions=FOUR))
    send(board, "step", step="decide")
    mark = decided(board)["by_code"]["about"].partition("“")[2][:2]
    text = f"{mark} 1 2\n" * bool(line) + line.format(mark=mark)
    ack = send(board, "vote", name="by_code", args={"text": text})
    assert not ack["ok"]
    assert ack["error"]
    assert decided(board)["count"].startswith("0 stemmen")
    assert not send(board, "vote", name="bestaat_niet", args={})["ok"]


def test_votes_that_a_mail_program_quoted_count(open_board):
    board = open_board()
    hand_in(board, group("Noord", ["FNV"], actions=FOUR))
    send(board, "step", step="decide")
    mark = decided(board)["by_code"]["about"].partition("“")[2][:2]
    text = f"> {mark} 2 1\r\n>> {mark.lower()}: 3, 1\r\n>\u00a0{mark};2\r\n\r\n> \r\n"
    said = send(board, "vote", name="by_code", args={"text": text})
    assert said["message"] == "3 stemmen ingelezen."


def test_what_a_chat_puts_around_a_vote_is_left_out_and_no_name_is_kept(open_board):
    board = open_board()
    hand_in(board, group("Noord", ["FNV"], actions=FOUR))
    send(board, "step", step="decide")
    mark = decided(board)["by_code"]["about"].partition("“")[2][:2]
    text = (
        f"Anna Jansen 17:31\n“{mark} 2 1”\n17:32\nPiet: {mark} 3\n- ‘{mark} 1, 2’.\n"
        f"[17:33] De Vries: {mark} 2 1\nbedankt allemaal!\n"
    )
    said = send(board, "vote", name="by_code", args={"text": text})
    assert said["message"] == "4 stemmen ingelezen."
    kept = "".join(one.read_text() for one in board.board.folder.rglob("*.json"))
    assert "Jansen" not in kept
    assert "Piet" not in kept


def test_several_codes_in_one_quoted_mail_come_in_and_a_cut_one_is_named(open_board):
    board = open_board()
    first, second = (encode_share_code(work) for work in ROOM[:2])
    quoted = "\r\n".join(
        f"> {line}" for line in f"Hoi!\n{first}\nGroet, Noord\n\n{second}".splitlines()
    )
    cut = encode_share_code(ROOM[2])[:-40]
    send(board, "take_in", files=[{"name": "", "text": f"{quoted}\r\n\r\n{cut}"}])
    assert [one["name"] for one in board.view["collect"]["groups"]] == ["Noord", "Zuid"]
    (aside,) = board.view["collect"]["aside"]
    assert aside["name"] == "Deelcode"
    assert aside["back"] is None


def test_thirty_groups_hand_in_at_once_while_files_are_half_written(open_board, tmp_path):
    """As a room does it in the last minute: files grow, are replaced, and the board looks on."""
    folder = tmp_path / "inleveren"
    folder.mkdir()
    board = open_board(followed=folder)
    texts = [
        group(f"Groep {n:02}", ["UWV", f"Partij {n}"], id_=f"g{n}").to_json() for n in range(30)
    ]
    for n, text in enumerate(texts):
        (folder / f"{n:02}.json").write_text(text[: len(text) // 2], encoding="utf-8")
        if n % 10 == 9:
            send(board, "look")
            assert board.view["collect"]["groups"] == []
            assert len(board.view["collect"]["aside"]) == n + 1
    for n, text in enumerate(texts):
        half = folder / f"{n:02}.json.tmp"
        half.write_text(text, encoding="utf-8")
        half.replace(folder / f"{n:02}.json")
        if n % 10 == 9:
            send(board, "look")
            assert len(board.view["collect"]["groups"]) == n + 1
    assert board.view["collect"]["aside"] == []
    later = group("Groep 07", ["UWV", "Partij 7", "SBB"], id_="g7").to_json()
    (folder / "07-later.json").write_text(later, encoding="utf-8")
    (folder / "00.json").unlink()
    send(board, "look")
    groups = {one["name"]: one["holds"] for one in board.view["collect"]["groups"]}
    assert len(groups) == 29
    assert groups["Groep 07"] == "3 partijen, 0 acties"


def test_threads_that_write_while_the_board_looks_lose_nothing(open_board, tmp_path):
    folder = tmp_path / "inleveren"
    folder.mkdir()
    board = open_board(followed=folder)
    texts = [group(f"Groep {n}", ["UWV"], id_=f"g{n}").to_json() for n in range(30)]

    def write(n):
        path = folder / f"{n}.json"
        with path.open("w", encoding="utf-8") as file:
            for at in range(0, len(texts[n]), 200):
                file.write(texts[n][at : at + 200])
                file.flush()

    with ThreadPoolExecutor(8) as pool:
        written = [pool.submit(write, n) for n in range(30)]
        while not all(one.done() for one in written):
            send(board, "look")
    for one in written:
        one.result()
    send(board, "look")
    assert len(board.view["collect"]["groups"]) == 30
    assert board.view["collect"]["aside"] == []


def test_a_late_file_uses_what_was_decided_before(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    send(board, "decide", kind="same", about=["Deltion College", "Deltion Collge"])
    hand_in(board, group("Laat", ["deltion collge", "UWV"]))
    assert board.view["names"]["questions"] == []
    party = next(one for one in board.merged.parties if one.name == "Deltion College")
    assert len(party.groups) == 3


def test_a_late_action_makes_another_list_and_old_votes_count_no_more(open_board):
    board = open_board()
    hand_in(board, group("Noord", ["FNV"], actions=FOUR))
    send(board, "step", step="decide")
    before = decided(board)["by_code"]["about"]
    mark = before.partition("“")[2][:2]
    send(board, "vote", name="by_code", args={"text": f"{mark} 1\n{mark} 2"})
    hand_in(board, group("Zuid", ["FNV"], actions={"Bouw een werkplaats": None}))
    assert decided(board)["count"].startswith("0 stemmen")
    assert "sinds 2 stemmen" in " ".join(decided(board)["notes"])
    assert not send(board, "vote", name="by_code", args={"text": f"{mark} 1"})["ok"]


def test_every_promise_and_request_stands_on_one_page_by_whom_and_to_whom(open_board):
    board = open_board()
    works = []
    for number in range(6):
        work = group(f"Groep {number}", ["Deltion College"])
        work.put("sentences", "09-promise", {"text": f"Wij bellen {number} keer."}, step="x")
        work.put("sentences", "09-request", {"text": "Deltion College: doe mee."}, step="x")
        works.append(work)
    hand_in(board, *works)
    send(board, "reveal", code="promises", on=True)
    hidden = board.view["show"]["result"]
    assert len(hidden["rows"]) == 12
    assert all(len(row["cells"]) == 3 for row in hidden["rows"])
    send(board, "names", on=True)
    shown = board.view["show"]["result"]
    assert shown["columns"][-1] == "Door wie"
    assert shown["rows"][0]["cells"] == ["Belofte", "Wij bellen 0 keer.", "", "Groep 0"]
    assert shown["rows"][6]["cells"][2:] == ["Deltion College", "Groep 0"]


def test_the_board_says_what_is_on_and_what_comes_next_by_the_minute(open_board):
    board = open_board()
    assert board.view["day"]["now"] == []
    assert not send(board, "route", value="elders")["ok"]
    send(board, "route", value="half_day")
    again = open_board()
    assert again.view["day"]["route"]["value"] == "half_day"
    began = datetime.fromisoformat(again.board.state.began)
    at = [day_view(again.board.state, "nl", began + timedelta(minutes=one)) for one in (97, 170)]
    assert at[0]["now"] == [
        "Minuut 97, tot 110: Werk inleveren of downloaden, daarna pauze.",
        "Daarna: In de zaal: kaarten naast elkaar, waar eens en waar oneens.",
    ]
    assert len(at[1]["now"]) == 1
    over = day_view(again.board.state, "nl", began + timedelta(minutes=190))
    assert over["now"] == ["Minuut 190: de route is afgelopen."]
    send(again, "route", value="")
    assert again.view["day"]["now"] == []


def test_the_room_can_say_which_part_of_the_route_it_is_at(open_board):
    board = open_board()
    assert not send(board, "part", value="0")["ok"]
    send(board, "route", value="short")
    part = board.view["day"]["part"]
    assert (part["value"], part["options"][3]["value"]) == ("0", "3")
    assert part["options"][3]["label"] == "35-65: Kaart met tien partijen, zonder relaties"
    assert not send(board, "part", value="elders")["ok"]
    assert not send(board, "part", value="6")["ok"]
    assert send(board, "part", value="3")["ok"]
    assert board.view["day"]["part"]["value"] == "3"
    assert board.view["day"]["now"] == [
        "Minuut 35, tot 65: Kaart met tien partijen, zonder relaties.",
        "Daarna: Eén actie.",
    ]
    assert open_board().view["day"]["part"]["value"] == "3"
    began = datetime.fromisoformat(board.board.state.began)
    over = day_view(board.board.state, "nl", began + timedelta(minutes=91))["part"]
    assert (over["value"], over["options"][0]["label"]) == ("", "de route is afgelopen")


def test_the_board_says_when_it_was_kept_itself(open_board):
    board = open_board()
    send(board, "names", on=True)
    kept = (board.board.folder / "board.json").stat().st_mtime
    assert board.view["kit"]["saved_at"] == datetime.fromtimestamp(kept, UTC).isoformat(
        timespec="seconds"
    )


def test_maps_stand_side_by_side_two_at_a_time_without_names_until_they_are_shown(open_board):
    board = open_board()
    send(board, "step", step="maps")
    assert board.view["maps"]["none"] == "Nog niemand leverde in."
    hand_in(board, *ROOM)
    first = board.view["maps"]
    assert [one["name"] for one in first["maps"]] == ["Kaart 1", "Kaart 2"]
    assert first["where"] == "Kaart 1 tot 2 van 3"
    drawn = str(first["maps"][1]["picture"])
    assert "Deltion" in drawn
    assert "#" not in drawn, "the page gives the colours of its theme"
    assert "Noord" not in drawn
    assert all(one["description"] for one in first["maps"])
    assert (first["back"]["enabled"], first["next"]["enabled"]) == (False, True)
    send(board, "maps", first=first["next"]["first"])
    send(board, "names", on=True)
    assert [one["name"] for one in board.view["maps"]["maps"]] == ["Zuid"]
    assert not board.view["maps"]["next"]["enabled"]
    assert not send(board, "maps", first=9)["ok"]


def test_maps_of_several_regions_stand_side_by_side_under_their_names_and_no_map_is_joint(
    open_board,
):
    board = open_board()
    hand_in(board, group("Noord", ["UWV"]), group("Zuid", ["UWV"], region="CR07"))
    send(board, "over", on=True)
    maps = board.view["maps"]
    assert (maps["over"], maps["how"]) == (None, [])
    called = [f"Kaart {n}, {region(code).name}" for n, code in ((1, "CR05"), (2, "CR07"))]
    assert [one["name"] for one in maps["maps"]] == called
    assert [one["format"] for one in board.view["take_home"]["files"]] == [
        *("docx", "xlsx", "slides", "ledger")
    ]
    send(board, "step", step="show")
    asked = board.view["show"]
    assert asked["title"] == "Wat zet elke regio voorop?"
    assert len(asked["choose"]["options"]) == len(asked_in("side_by_side"))
    # A question of before that is not asked any more gives way to the first one.
    send(board, "show", code="contested_ties")
    assert board.view["show"]["choose"]["value"] == "by_region"


def test_maps_lie_over_each_other_with_a_dot_for_each_group_and_no_name_until_asked(open_board):
    board = open_board()
    at = {"influence": 3, "interest": 2}
    hand_in(
        board,
        *(group(f"Noord {n}", {"UWV": at, "FNV": {"influence": 1}}) for n in range(4)),
        group("Zuid", {"UWV": {"influence": 0, "interest": 4}}),
    )
    send(board, "over", on=True)
    over = board.view["maps"]["over"]
    assert [one["label"] for one in over["list"]] == ["1 UWV"]
    assert over["list"][0]["told"] == "ingedeeld door 5 van 5"
    send(board, "over_party", party=over["list"][0]["party"])
    over = board.view["maps"]["over"]
    dots = [
        sum(shape["type"] == "circle" for shape in mark["shapes"])
        for mark in over["picture"]["marks"]
    ]
    assert dots == [1, 4, 0]
    assert over["sentence"].startswith("UWV: gemiddeld invloed 2,4 en geraakt 2,4;")
    assert "Noord" not in json.dumps(over)
    send(board, "names", on=True)
    assert board.view["maps"]["over"]["list"][0]["told"] == "Noord 0, Noord 1, Noord 2 en Noord 3"
    assert not send(board, "over_party", party="elders")["ok"]


@pytest.mark.parametrize("count", [1, 8, 40])
def test_dots_of_so_many_groups_stay_in_their_place_and_touch_no_other(count):
    one = LaidOver("uwv", "UWV", {(2, 2): tuple(map(str, range(count))), (3, 2): ("x",)}, count + 1)
    marks = over_picture(one, "nl")["marks"]
    for mark in marks[:2]:
        cell = mark["box"]
        dots = [shape for shape in mark["shapes"] if shape["type"] == "circle"]
        for dot in dots:
            assert cell["x"] <= dot["x"] - dot["r"]
            assert dot["x"] + dot["r"] <= cell["x"] + cell["width"]
            assert cell["y"] <= dot["y"] - dot["r"]
            assert dot["y"] + dot["r"] <= cell["y"] + cell["height"]
        assert all(
            math.dist((one["x"], one["y"]), (two["x"], two["y"])) >= 2 * one["r"]
            for one, two in itertools.combinations(dots, 2)
        )


def test_numbers_of_parties_with_one_mean_stand_beside_each_other():
    same = [LaidOver(str(n), f"Partij {n}", {(4, 4): ("a", "b")}, 2) for n in range(9)]
    spots = [mark["box"] for mark in means_picture(same, "nl")["marks"]]
    assert all(
        math.dist((one["x"], one["y"]), (two["x"], two["y"])) >= one["width"] * 0.9
        for one, two in itertools.combinations(spots, 2)
    )


def test_what_is_not_the_same_is_asked_once_and_others_are_put_together_by_hand(open_board):
    board = open_board()
    hand_in(
        board,
        group("Noord", ["FNV"], actions=["Open één loket", "Bouw een werkplaats"]),
        group("Zuid", ["FNV"], actions=["Open het loket"]),
        group("Oost", ["FNV"], actions=["Open een loket", "Werf leraren"]),
    )
    send(board, "reveal", code="shared_actions", on=True)
    (ones,) = board.view["show"]["result"]["alike"]["sets"]
    assert len(ones) == 3
    send(board, "decide", kind="unlike", about=[one["id"] for one in ones])
    assert board.view["show"]["result"]["alike"]["sets"] == []
    ids = {one["title"]: one["id"] for one in board.view["show"]["result"]["alike"]["everything"]}
    send(board, "decide", kind="alike", about=[ids["Bouw een werkplaats"], ids["Werf leraren"]])
    rows = {row["cells"][0]: row["cells"][1] for row in board.view["show"]["result"]["rows"]}
    assert rows["Bouw een werkplaats"] == "2"
    for decided_ in board.view["names"]["decided"]:
        send(board, "take_back", decision=decided_["id"])
    assert len(board.view["show"]["result"]["alike"]["sets"]) == 1


def test_a_group_is_left_out_or_put_with_another_and_comes_back(open_board):
    board = open_board()
    hand_in(board, *ROOM)
    keys = {one["name"]: one["key"] for one in board.view["collect"]["groups"]}
    send(board, "decide", kind="leave_out", about=[keys["Zuid"]])
    (aside,) = board.view["collect"]["aside"]
    assert [one["name"] for one in board.view["collect"]["groups"]] == ["Groep 1", "Noord"]
    send(board, aside["back"]["command"], **aside["back"]["args"])
    assert len(board.view["collect"]["groups"]) == 3
    send(board, "decide", kind="one_group", about=[keys["Zuid"], keys["Noord"]])
    assert len(board.view["collect"]["groups"]) == 2


def test_every_row_is_there_for_who_asks_and_a_bar_tells_how_many_of_how_many(open_board):
    board = open_board()
    hand_in(board, *(group(f"Groep {n}", ["UWV", *map(str, range(10 + n))]) for n in range(4)))
    send(board, "reveal", code="named_by", on=True)
    result = board.view["show"]["result"]
    assert len(result["rows"]) == 14 > result["at_first"]
    assert result["rows"][-1]["share"] == {"part": 1, "whole": 4, "contested": False}
    assert result["all"] == "Toon alle 14 rijen"


def _cells_of(board, heading):
    """Return the cells of the first table below a heading of the report."""
    made = send(board, "export_file", file_format="docx")["data"]["content"]
    body = Document(io.BytesIO(base64.b64decode(made))).iter_inner_content()
    below = itertools.dropwhile(lambda block: getattr(block, "text", "") != heading, body)
    table = next(block for block in below if hasattr(block, "rows"))
    return [cell for row in table.rows for cell in row.cells]


def test_a_vote_that_was_not_shown_stays_out_of_the_report(open_board):
    board = open_board()
    hand_in(board, group("Noord", ["FNV"], actions=["Een", "Twee"]))
    send(board, "step", step="decide")
    votes(board, ["Een", "Twee"], ["Een", "Twee"])
    before = [cell.text for cell in _cells_of(board, "Gezamenlijke prioriteiten")]
    assert "Keer eerste" not in before
    send(board, "vote", name="show", args={})
    after = [cell.text for cell in _cells_of(board, "Gezamenlijke prioriteiten")]
    assert after == [
        "Actie",
        "Plek",
        "Punten",
        "Keer eerste",
        "Een",
        "1",
        "2",
        "2",
        "Twee",
        "2",
        "0",
        "0",
    ]
    send(board, "vote", name="show", args={})
    assert "Keer eerste" not in [c.text for c in _cells_of(board, "Gezamenlijke prioriteiten")]
