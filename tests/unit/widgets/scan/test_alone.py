"""The first half of a session: people at one screen, one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.model.codes import TENSIONS
from tests.unit.widgets.scan.conftest import Group

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


def test_the_six_can_be_read_before_anybody_begins(group: Group) -> None:
    assert group.view["phase"] == "begin"
    assert [row["name"] for row in group.view["list"]["rows"]] == [
        "Inhoud",
        "Ruimtelijke schaal",
        "Belangen en regie",
        "Democratische verantwoording",
        "Financiering",
        "Regio en Rijk",
    ]
    assert group.view["tension"]["own"] is group.view["tension"]["group"] is None
    group.succeeds("look", tension="funding")
    assert group.view["tension"]["name"] == "Financiering"


def test_as_many_seats_as_persons(group: Group) -> None:
    ack = group.succeeds("begin", persons="3")
    assert ack["message"] == "3 personen. De eerste gaat zitten en antwoordt alleen."
    assert [seat["label"] for seat in group.view["seats"]["rows"]] == [
        "Ik ben persoon 1",
        "Ik ben persoon 2",
        "Ik ben persoon 3",
    ]


@pytest.mark.parametrize("persons", ["", "0", "13", "-1", "veel", "2.5", "٣٣", "1e1", "²"])
def test_another_number_of_persons_says_what_to_do(group: Group, persons: str) -> None:
    assert "van 1 tot 12" in group.is_refused("begin", persons=persons)
    assert group.workspace.seats == []


def test_answers_stay_hidden_until_everybody_handed_in(group: Group) -> None:
    group.succeeds("begin", persons="2")
    group.hands_in("1", 1, 1, 1, 1, 1, 1, strain="strong")
    before = [row["words"] for row in group.view["list"]["rows"]]
    assert before == [""] * 6
    group.answers("2", None)
    assert group.view["phase"] == "alone"
    assert [row["words"] for row in group.view["list"]["rows"]] == ["nog niet beantwoord"] * 6
    assert group.view["tension"]["own"]["position"]["value"] == ""
    assert group.view["scene"] is group.view["tension"]["spread"] is None
    assert "zei" not in group.shown
    group.succeeds("hand_in", seat="2")
    assert group.view["phase"] == "together"
    assert "1 zei “helemaal dit” en 1 gaf geen antwoord" in group.shown


def test_what_the_browser_has_does_not_depend_on_what_others_answered(
    group: Group, stored: StoredWorkspace
) -> None:
    group.succeeds("begin", persons="2")
    group.hands_in("1", 1, 2, 3, strain="strong")
    one = {name: part for name, part in group.view.items() if name != "kit"}
    for code in TENSIONS:
        stored.workspace.put(
            "tensions",
            code,
            {"answers": {"1": {"position": 5, "strain": "none"}}},
            step="answer alone",
        )
    other = {name: part for name, part in group.view.items() if name != "kit"}
    assert one == other


def test_the_own_answers_are_shown_again_until_they_are_handed_in(group: Group) -> None:
    group.succeeds("begin", persons="2")
    group.answers("1", 4, strain="some")
    group.answers("2", 1)
    group.succeeds("sit", seat="1")
    assert group.view["tension"]["own"]["position"]["value"] == "4"
    assert group.view["list"]["rows"][0]["words"] == "eerder dat · knelt een beetje"


def test_who_handed_in_cannot_be_looked_up_or_changed(group: Group) -> None:
    group.succeeds("begin", persons="2")
    group.hands_in("1", 4)
    assert "heeft al ingeleverd" in group.is_refused("sit", seat="1")
    args = {"seat": "1", "tension": "content", "field": "position", "value": "1", "base": "4"}
    assert "heeft al ingeleverd" in group.is_refused("answer", **args)
    assert "heeft al ingeleverd" in group.is_refused("hand_in", seat="1")
    assert "heeft al ingeleverd" in group.is_refused("sit", seat="9")


def test_somebody_answers_only_for_the_person_at_the_screen(group: Group) -> None:
    group.succeeds("begin", persons="2")
    group.succeeds("sit", seat="1")
    args = {"seat": "2", "tension": "content", "field": "position", "value": "1", "base": ""}
    group.is_refused("answer", **args)
    assert group.workspace.tensions == []


def test_i_dont_know_is_an_answer_and_is_counted_as_that(group: Group) -> None:
    group.succeeds("begin", persons="1")
    group.answers("1", 2, "unknown", strain="unknown")
    assert group.view["list"]["rows"][1]["words"] == "weet ik niet · weet ik niet"
    assert group.view["tension"]["own"]["unanswered"][0].startswith("Waar we staan: ")
    group.succeeds("hand_in", seat="1")
    row = group.view["scene"]["rows"][1]
    assert (row["unknown"], row["unanswered"]) == ("1", "0")
    assert [row[f"at_{place}"] for place in range(1, 6)] == ["0"] * 5
    assert "Alleen. Waar we staan: 1 zei “weet ik niet”." in group.view["scene"]["description"]


def test_what_nobody_touched_is_no_answer_and_not_i_dont_know(group: Group) -> None:
    group.succeeds("begin", persons="2")
    group.hands_in("1", 2)
    group.hands_in("2", "unknown")
    first, second = group.view["scene"]["rows"][:2]
    assert (first["unknown"], first["unanswered"]) == ("1", "0")
    assert (second["unknown"], second["unanswered"]) == ("0", "2")
    sentences = group.view["tension"]["spread"]["sentences"]
    assert sentences[0] == "Waar we staan: 1 zei “eerder dit” en 1 zei “weet ik niet”."
    assert sentences[1] == "Of het knelt: 2 gaven geen antwoord."
    assert second["now"] == "nog niet beantwoord"


def test_what_is_still_missing_is_told_by_name_before_it_is_handed_in(group: Group) -> None:
    group.succeeds("begin", persons="1")
    group.answers("1", 1, 2, "unknown", 4, 5)
    assert group.view["tension"]["own"]["unanswered"] == [
        "Waar we staan: nog geen antwoord bij “regio en Rijk”.",
        "Of het knelt: bij alle zes nog geen antwoord.",
        "“Weet ik niet” is ook een antwoord. Inleveren kan ook zo.",
    ]
    group.answers("1", None, None, None, None, None, 3, strain="unknown")
    args = {"seat": "1", "tension": "content", "field": "strain", "base": "unknown"}
    group.succeeds("answer", value="", **args)
    assert group.view["tension"]["own"]["unanswered"][0] == (
        "Of het knelt: nog geen antwoord bij “inhoud”."
    )
    group.succeeds("hand_in", seat="1")
    assert group.view["phase"] == "together"


def test_everything_answered_leaves_nothing_to_say_about_it(group: Group) -> None:
    group.succeeds("begin", persons="1")
    group.answers("1", 1, 2, 3, 4, 5, "unknown", strain="unknown")
    assert group.view["tension"]["own"]["unanswered"] == []


def test_an_answer_that_was_left_out_in_an_older_file_is_read_as_no_answer(
    group: Group, stored: StoredWorkspace
) -> None:
    for seat in ("1", "2"):
        stored.workspace.add("seats", {"id": seat, "state": "handed_in"}, "show the answers", {})
    answers = {"1": {"position": 3, "strain": "some"}, "2": {"strain": "none"}}
    stored.workspace.put("tensions", "content", {"answers": answers}, step="answer alone")
    assert "1 zei “ertussenin” en 1 gaf geen antwoord" in group.shown


def test_the_group_can_decide_to_go_on_without_somebody(group: Group) -> None:
    group.succeeds("begin", persons="3")
    group.hands_in("1", 2)
    group.answers("2", 5)
    assert group.view["seats"]["show"] == "Toon de antwoorden nu; nog niet ingeleverd: 2"
    group.succeeds("show_now")
    assert group.view["phase"] == "together"
    spread = group.view["tension"]["spread"]["sentences"][0]
    assert spread == "Waar we staan: 1 zei “eerder dit”."
    assert "al" in group.is_refused("show_now")


def test_a_group_can_skip_the_first_half(group: Group) -> None:
    group.succeeds("begin", persons="4")
    group.succeeds("show_now")
    assert group.view["tension"]["spread"]["sentences"] == ["Niemand antwoordde alleen."]
    group.agrees("content", "position", "3")


def test_one_more_person_joins_until_the_table_is_full(group: Group) -> None:
    group.succeeds("begin", persons="11")
    assert group.succeeds("add_seat")["message"] == "Persoon 12 doet mee."
    assert not group.view["seats"]["add"]["enabled"]
    assert "al 12 personen" in group.is_refused("add_seat")


def test_handing_in_is_undone(group: Group) -> None:
    group.succeeds("begin", persons="1")
    group.hands_in("1", 2)
    assert group.view["kit"]["undo"]["label"] == "Maak ongedaan: lever in als persoon 1"
    group.succeeds("undo")
    assert group.view["phase"] == "alone"
    group.succeeds("redo")
    assert group.view["phase"] == "together"


def test_the_name_of_a_step_does_not_give_an_answer_away(group: Group) -> None:
    group.succeeds("begin", persons="2")
    group.answers("1", 5, strain="strong")
    assert group.view["kit"]["undo"]["label"] == "Maak ongedaan: antwoord alleen"


def test_begin_again_takes_the_answers_alone_and_leaves_those_together(together: Group) -> None:
    together.agrees("content", "position", "4")
    together.succeeds("restart")
    assert together.view["phase"] == "begin"
    assert together.workspace.state["tensions"]["content"]["position"] == 4
    assert not any(one.answers for one in together.workspace.tensions)
    together.succeeds("undo")
    assert together.view["phase"] == "together"
    assert together.view["scene"]["rows"][0]["at_2"] == "1"


def test_two_screens_let_two_persons_answer_at_once(stored: StoredWorkspace) -> None:
    left, right = Group(stored, "nl"), Group(stored, "en")
    left.succeeds("begin", persons="2")
    assert "Somebody began already" in right.is_refused("begin", persons="3")
    left.answers("1", 1)
    right.answers("2", 5)
    assert left.view["tension"]["own"]["position"]["value"] == "1"
    assert right.view["tension"]["own"]["position"]["value"] == "5"
    left.succeeds("hand_in", seat="1")
    assert right.view["phase"] == "alone"
    right.succeeds("hand_in", seat="2")
    assert left.view["phase"] == right.view["phase"] == "together"


def test_a_place_that_does_not_exist_is_refused(group: Group) -> None:
    group.succeeds("begin", persons="1")
    group.succeeds("sit", seat="1")
    for field, value in (("position", "6"), ("position", "<b>"), ("strain", "terrible")):
        args = {"seat": "1", "tension": "content", "field": field, "value": value, "base": ""}
        group.is_refused("answer", **args)
    assert group.workspace.tensions == []


@pytest.mark.parametrize(("persons", "said"), [("1", "met één persoon"), ("3", "met 3 personen")])
def test_the_step_of_beginning_says_with_how_many(group: Group, persons: str, said: str) -> None:
    group.succeeds("begin", persons=persons)
    assert group.view["kit"]["undo"]["label"] == f"Maak ongedaan: de scan beginnen {said}"
