"""The second half of a session: the spread, the answer of the group, two chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.model.codes import TENSIONS
from tests.unit.widgets.scan.conftest import Group

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace

HOSTILE = "<script>alert(1)</script> ' \" & 👩‍🏫 مرحبا {seat} %s"


def test_the_spread_is_told_without_saying_who(together: Group) -> None:
    spread = together.view["tension"]["spread"]
    assert spread["sentences"][:2] == [
        "Waar we staan: 1 zei “eerder dit” en 1 zei “eerder dat”.",
        "Of het knelt: 1 zei “knelt niet” en 1 zei “knelt sterk”.",
    ]
    assert "ersoon 1" not in str(together.view["tension"])


def test_the_group_begins_where_people_differ_most(group: Group) -> None:
    group.succeeds("begin", persons="3")
    group.hands_in("1", 2, 2, 2, 1, 3, 3)
    group.hands_in("2", 2, 2, 2, 5, 3, 3)
    group.answers("3", 2, 3)
    group.succeeds("look", tension="region_and_nation")
    group.succeeds("hand_in", seat="3")
    assert group.view["tension"]["code"] == "democratic_accountability"
    group.succeeds("look", tension="content")
    assert group.view["tension"]["code"] == "content"


def test_the_group_begins_where_people_differ_most_also_without_somebody(group: Group) -> None:
    group.succeeds("begin", persons="3")
    group.hands_in("1", 2, 2, 2, 1, 3, 3)
    group.hands_in("2", 2, 2, 2, 5, 3, 3)
    group.succeeds("show_now")
    assert group.view["tension"]["code"] == "democratic_accountability"


def test_where_nobody_differs_the_group_begins_with_the_first(group: Group) -> None:
    group.succeeds("begin", persons="1")
    group.answers("1", 2, 2)
    group.succeeds("look", tension="region_and_nation")
    group.succeeds("hand_in", seat="1")
    assert group.view["tension"]["code"] == "content"


def test_a_scan_that_is_opened_again_begins_where_people_differ_most(
    stored: StoredWorkspace, group: Group
) -> None:
    group.succeeds("begin", persons="2")
    group.hands_in("1", 2, 2, 2, 1)
    group.hands_in("2", 2, 2, 2, 5)
    assert Group(stored).view["tension"]["code"] == "democratic_accountability"


def test_the_group_answers_and_the_list_says_so(together: Group) -> None:
    together.agrees("content", "position", "2")
    together.agrees("content", "strain", "strong")
    together.agrees("content", "position_later", "3")
    together.agrees("content", "proof", "De hal bleef leeg in 2024.")
    assert together.view["list"]["rows"][0]["words"] == "eerder dit · knelt sterk"
    kept = together.workspace.state["tensions"]["content"]
    assert (kept["position"], kept["position_later"], kept["strain"]) == (2, 3, "strong")
    assert together.view["tension"]["group"]["proof"]["value"] == "De hal bleef leeg in 2024."


def test_an_answer_is_taken_back_to_i_dont_know(together: Group) -> None:
    together.agrees("content", "position", "2")
    together.agrees("content", "position", "unknown", base="2")
    assert together.workspace.state["tensions"]["content"]["position"] == "unknown"
    assert together.view["list"]["rows"][0]["words"] == "weet ik niet · nog niet beantwoord"


def test_where_we_want_to_be_can_be_left_open_again(together: Group) -> None:
    together.agrees("content", "position_later", "2")
    together.agrees("content", "position_later", "", base="2")
    assert "position_later" not in together.workspace.state["tensions"]["content"]
    later = together.view["tension"]["group"]["later"]
    assert [one["label"] for one in later["options"]][::6] == [
        "nog niet beantwoord",
        "weet ik niet",
    ]


def test_nothing_is_answered_together_before_the_answers_are_shown(group: Group) -> None:
    args = {"tension": "content", "field": "position", "value": "2", "base": ""}
    assert "Eerst antwoordt iedereen alleen" in group.is_refused("group", **args)
    group.succeeds("begin", persons="1")
    group.is_refused("group", **args)
    group.is_refused("choose", tension="content")
    assert group.workspace.tensions == []


def test_two_are_chosen_and_a_third_says_what_to_do(together: Group) -> None:
    together.succeeds("choose", tension="content")
    assert together.view["chosen"]["more"] == "Kies er nog een."
    together.succeeds("choose", tension="funding")
    assert together.view["chosen"]["names"] == "“inhoud” en “financiering”"
    error = together.is_refused("choose", tension="spatial_scale")
    assert error == "Jullie kozen er al twee: “inhoud” en “financiering”. Haal er eerst één weg."
    together.succeeds("choose", tension="content")
    together.succeeds("choose", tension="spatial_scale")
    assert together.workspace.agenda.chosen_tensions == ["funding", "spatial_scale"]
    together.succeeds("undo")
    assert together.workspace.agenda.chosen_tensions == ["funding"]


def test_beside_the_button_of_a_third_stands_what_to_do(together: Group) -> None:
    together.succeeds("choose", tension="funding")
    assert together.view["tension"]["group"]["choose"]["hint"] == ""
    together.succeeds("choose", tension="spatial_scale")
    told = together.view["tension"]["group"]["choose"]["hint"]
    assert told.startswith("Jullie kozen er al twee")
    together.succeeds("choose", tension="funding")
    assert together.view["tension"]["group"]["choose"]["hint"] == ""


def test_parties_of_the_map_are_involved_and_taken_out(together: Group) -> None:
    assert together.view["tension"]["group"]["parties"]["hint"].startswith(
        "Jullie kaart is nog leeg"
    )
    party = together.workspace.add_stakeholder(HOSTILE, "government")
    together.scan.refresh()
    together.succeeds("involve", tension="content", party=party.id, base=[])
    parties = together.view["tension"]["group"]["parties"]
    assert [one["name"] for one in parties["involved"]] == [party.name]
    assert [one["value"] for one in parties["options"]] == [""]
    together.succeeds("leave_out", tension="content", party=party.id, base=[party.id])
    assert together.view["tension"]["group"]["parties"]["involved"] == []


def test_a_party_that_left_the_map_is_not_involved(together: Group) -> None:
    party = together.workspace.add_stakeholder("Deltion", "education")
    together.succeeds("involve", tension="content", party=party.id, base=[])
    together.workspace.remove("stakeholders", party.id)
    assert together.view["tension"]["group"]["parties"]["involved"] == []
    error = together.is_refused("involve", tension="content", party=party.id, base=[])
    assert "niet (meer) op de kaart" in error


def test_what_is_typed_stays_what_was_typed(together: Group) -> None:
    together.agrees("content", "proof", HOSTILE)
    together.agrees("content", "note", f"{HOSTILE}\n{HOSTILE}")
    group = together.view["tension"]["group"]
    assert group["proof"]["value"] == HOSTILE
    assert group["note"]["value"] == f"{HOSTILE}\n{HOSTILE}"


def test_too_long_an_example_is_refused_with_what_to_do(together: Group) -> None:
    args = {"tension": "content", "field": "proof", "value": "a" * 501, "base": ""}
    assert "Maak" in together.is_refused("group", **args)


@pytest.mark.parametrize("value", ["0", "6", "2.0", "-3", "²"])
def test_a_place_that_does_not_exist_is_refused(together: Group, value: str) -> None:
    args = {"tension": "content", "field": "position", "value": value, "base": ""}
    together.is_refused("group", **args)
    assert "position" not in together.workspace.state["tensions"]["content"]


def test_two_screens_that_answer_differently_are_asked_to_choose(stored: StoredWorkspace) -> None:
    left, right = Group(stored, "nl"), Group(stored, "en")
    left.succeeds("begin", persons="1")
    left.succeeds("show_now")
    left.agrees("funding", "strain", "strong")
    right.agrees("funding", "strain", "none", base="")
    (conflict,) = left.view["kit"]["conflicts"]
    assert conflict["sentence"].startswith("Twee mensen veranderden “financiering”")
    assert (conflict["theirs"], conflict["mine"]) == ("knelt sterk", "knelt niet")
    left.succeeds("settle", conflict=conflict["id"], mine=True)
    assert stored.workspace.state["tensions"]["funding"]["strain"] == "none"


def test_two_screens_that_answer_differently_on_places_and_parties(
    stored: StoredWorkspace,
) -> None:
    one = stored.workspace.add_stakeholder("Deltion", "education")
    other = stored.workspace.add_stakeholder("UWV", "government")
    left = Group(stored, "en")
    left.succeeds("begin", persons="1")
    left.succeeds("show_now")
    left.agrees("content", "position", "1")
    left.agrees("content", "position", "5", base="")
    left.succeeds("involve", tension="content", party=one.id, base=[])
    left.succeeds("involve", tension="content", party=other.id, base=[])
    shown = {(each["theirs"], each["mine"]) for each in left.view["kit"]["conflicts"]}
    assert shown == {("fully this", "fully that"), ("Deltion", "UWV")}


def test_facts_have_links_and_practices_are_a_click_away(together: Group) -> None:
    together.succeeds("look", tension="funding")
    tension = together.view["tension"]
    in_tension = tension["facts"]["parts"][0]["rows"][0]["sources"]
    assert [source["label"] for source in in_tension] == ["Agenda Stad", "SER"]
    assert all(source["address"].startswith("http") for source in in_tension)
    asked = tension["facts"]["parts"][2]["rows"]
    assert [row["text"] for row in asked] == ["Een aanbeveling hierover: niets gevonden."]
    assert len(tension["cases"]["rows"]) == 3
    first = tension["cases"]["rows"][0]
    assert first["lesson"]["label"] == "Onze les (eigen duiding)"
    assert first["status"] == "of het advies deze praktijk noemt, weten wij niet"


def test_the_poles_are_called_our_reading(group: Group) -> None:
    poles = group.view["tension"]["poles"]
    assert poles["label"] == "Twee goede dingen (eigen duiding)"
    assert poles["this"] == "Dit: de gezamenlijke opgave voorop"


@pytest.mark.parametrize(
    ("positions", "said"),
    [
        ((3, 3, 3), "Jullie zijn het grotendeels eens (A = 1,00)."),
        ((2, 3, 3), "Jullie zijn het grotendeels eens (A = 0,83)."),
        ((2, 3, 4), "Jullie zijn het deels eens (A = 0,50)."),
        ((1, 1, 5), "Jullie staan in twee groepen tegenover elkaar (A = \N{MINUS SIGN}0,33)."),
        # with somebody in between there are no two groups, and two persons are none either
        ((1, 3, 5), "Jullie staan ver uit elkaar (A = \N{MINUS SIGN}0,28)."),
        ((1, 5, None), "Jullie staan tegenover elkaar (A = \N{MINUS SIGN}1,00)."),
        (
            (3, None, None),
            "Of jullie het eens zijn, is niet te zeggen: daarvoor zijn twee personen",
        ),
    ],
)
def test_the_agreement_is_told_in_words(
    group: Group, positions: tuple[int | None, ...], said: str
) -> None:
    group.succeeds("begin", persons="3")
    for seat, position in enumerate(positions, start=1):
        group.hands_in(str(seat), position)
    assert group.view["tension"]["spread"]["sentences"][2].startswith(said)


def test_the_tension_on_which_people_differ_most_is_named(together: Group) -> None:
    assert (
        together.view["chosen"]["divided"] == "Jullie verschillen het meest over: “financiering”."
    )


@pytest.mark.parametrize(
    ("language", "all_six", "some", "now"),
    [
        (
            "nl",
            "Over alle zes spanningsvelden verschillen jullie even veel.",
            "Over elk hiervan verschillen jullie even veel: “inhoud” en “ruimtelijke schaal”.",
            "Vraag elkaar waarom jullie verschillen. Antwoord daarna samen.",
        ),
        (
            "en",
            "You differ as much on all six tensions.",
            "You differ as much on each of these: “content” and “spatial scale”.",
            "Ask each other why you differ. Then answer together.",
        ),
    ],
)
def test_what_divides_as_much_everywhere_is_not_called_the_most(
    stored: StoredWorkspace, language: str, all_six: str, some: str, now: str
) -> None:
    group = Group(stored, language)
    group.succeeds("begin", persons="2")
    group.hands_in("1", 1, 1, 1, 1, 1, 1)
    group.hands_in("2", 5, 5, 5, 5, 5, 5)
    assert (group.view["chosen"]["divided"], group.view["now"]) == (all_six, now)
    group.succeeds("restart")
    group.succeeds("begin", persons="2")
    group.hands_in("1", 1, 1)
    group.hands_in("2", 5, 5)
    assert (group.view["chosen"]["divided"], group.view["now"]) == (some, now)


def test_people_who_agree_are_not_told_that_they_differ(group: Group) -> None:
    group.succeeds("begin", persons="2")
    group.hands_in("1", 2, 3)
    group.hands_in("2", 2, 3)
    assert group.view["chosen"]["divided"] == ""


def test_the_two_pictures_have_names_of_their_own(together: Group) -> None:
    one, six = together.view["tension"]["spread"]["scene"], together.view["scene"]
    assert one["label"] == "Beeld van de scan: inhoud"
    assert not {one["label"], one["caption"]} & {six["label"], six["caption"]}


def test_each_tension_is_a_drawing_of_its_own_and_the_signs_are_told_once(together: Group) -> None:
    six = together.view["scene"]
    assert len(six["pictures"]) == len(TENSIONS)
    assert [one["description"] for one in six["pictures"]] == six["description"].split("\n")
    told = [shape["text"] for shape in six["legend"]["shapes"] if shape["type"] == "text"]
    assert "samen, nu" in told
    for picture in six["pictures"]:
        words = [shape["text"] for shape in picture["shapes"] if shape["type"] == "text"]
        assert "samen, nu" not in words
