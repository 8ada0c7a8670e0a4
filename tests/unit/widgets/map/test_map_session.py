"""A person makes a map: adds, places, edits, removes and takes back."""

import json

import pytest

from regiolab.analysis.findings.map_explanations import EXPLANATIONS
from regiolab.exchange.reading.assembled import BY_NAME
from regiolab.model.codes import SECTORS
from regiolab.scenes.map.triangle import PLACES, corners_key
from regiolab.storage import StoredWorkspace


def test_an_empty_map_says_how_to_begin(person):
    assert person.view["list"]["rows"] == []
    assert person.view["list"]["caption"] == "Partijen · 0 van 0 ingedeeld"
    assert "Voeg partij toe" in person.view["list"]["empty"]
    assert person.view["form"]["party"] is None
    assert not person.view["kit"]["undo"]["enabled"]
    assert not person.view["kit"]["redo"]["enabled"]


def test_a_party_that_is_added_is_in_the_list_in_the_tray_and_selected(person):
    party = person.adds("Provincie")
    row = person.rows["Provincie"]
    assert (row["influence"], row["interest"]) == ("weet niet", "weet niet")
    assert row["selected"]
    assert person.mark(party)["influence"] is None
    assert person.view["scene"]["tray"]["count"] == 1
    assert person.view["form"]["party"] == party
    assert person.view["list"]["caption"] == "Partijen · 0 van 1 ingedeeld"


@pytest.mark.parametrize(
    ("name", "sector", "field"),
    [("", "government", "name"), ("Provincie", "", "sector"), ("x" * 201, "workers", "name")],
)
def test_what_is_missing_is_said_at_its_field_and_nothing_is_added(person, name, sector, field):
    ack = person.does("add", name=name, sector=sector)
    assert (ack["ok"], ack["field"]) == (False, field)
    assert person.view["list"]["rows"] == []


def test_a_sector_that_nobody_chose_follows_from_the_name_and_is_said(person):
    looked = person.does("alike", name="Vakbond Techniek")["data"]
    assert looked["sector"] == "workers"
    assert looked["proposed"] == (
        "Voorstel uit de naam: werkenden. Klopt dat niet, kies dan een andere sector."
    )
    ack = person.does("add", name="Vakbond Techniek", sector="", by_hand=False)
    assert ack["message"] == "Vakbond Techniek staat op de kaart, sector: werkenden."
    ack = person.does("add", name="Kramp", sector="employers", by_hand=False)
    assert ack["message"] == "Kramp staat op de kaart, sector: werkgevers."
    ack = person.does("add", name="Gemeente Ulft", sector="employers", by_hand=False)
    assert ack["message"] == "Gemeente Ulft staat op de kaart, sector: overheid."
    ack = person.does("add", name="Vakbond Bouw", sector="knowledge")
    assert ack["message"] == "Vakbond Bouw staat op de kaart."
    (party,) = [one for one in person.workspace.stakeholders if one.name == "Vakbond Bouw"]
    assert party.sector == "knowledge"


def test_a_name_that_does_not_tell_its_sector_is_not_added_without_one(person):
    looked = person.does("alike", name="Arriva")["data"]
    assert (looked["sector"], looked["proposed"]) == ("", "")
    ack = person.does("add", name="Arriva", sector="", by_hand=False)
    assert (ack["ok"], ack["field"]) == (False, "sector")
    assert ack["error"] == "De naam zegt het niet: kies een sector."
    assert list(person.rows) == []


def test_a_name_that_is_on_the_map_is_not_added_twice(person):
    person.adds("Provincie")
    ack = person.does("add", name=" provincie ", sector="government")
    assert ack["field"] == "name"
    assert list(person.rows) == ["Provincie"]


def test_dropping_on_a_cell_places_a_party_and_says_where(person):
    party = person.adds("Provincie")
    ack = person.places(party, 4, 1)
    assert ack["message"] == "Provincie: invloed 4, geraakt 1 (erbij halen)."
    assert person.rows["Provincie"]["influence"] == "4"
    assert person.view["list"]["caption"] == "Partijen · 1 van 1 ingedeeld"
    assert person.view["kit"]["undo"]["label"] == "Maak ongedaan: Provincie verplaatsen"


def test_dropping_on_the_tray_makes_both_answers_unknown(person):
    party = person.adds("Provincie")
    person.places(party, 4, 1)
    ack = person.places(party, None, None)
    assert ack["message"] == "Provincie: nog niet ingedeeld."
    assert person.levels(party) == {"influence": None, "interest": None}


def test_a_place_can_be_chosen_from_the_list(person):
    party = person.adds("Provincie")
    base = person.levels(party)
    assert not person.does("move_to", party=party, place="", base=base)["ok"]
    places = [one["value"] for one in person.view["form"]["place"]["move"]["options"]]
    assert len(places) == 27
    assert person.does("move_to", party=party, place="3-4", base=base)["ok"]
    assert person.levels(party) == {"influence": 3, "interest": 4}
    person.does("move_to", party=party, place="tray", base=person.levels(party))
    assert person.levels(party) == {"influence": None, "interest": None}


def test_four_buttons_move_a_party_one_cell_and_go_off_at_the_edge(person):
    party = person.adds("Provincie")

    def on():
        arrows = person.view["form"]["place"]["arrows"]
        return [one["direction"] for one in arrows if one["enabled"]]

    assert on() == []
    person.places(party, 4, 0)
    assert on() == ["left", "up"]
    person.does("step", party=party, direction="left", base=person.levels(party))
    assert person.levels(party) == {"influence": 3, "interest": 0}
    person.does("step", party=party, direction="up", base=person.levels(party))
    assert person.levels(party) == {"influence": 3, "interest": 1}
    assert on() == ["left", "right", "up", "down"]


def test_the_buttons_say_in_words_what_they_do(person):
    person.adds("Provincie")
    assert [one["label"] for one in person.view["form"]["place"]["arrows"]] == [
        "← minder invloed",
        "→ meer invloed",
        "↑ meer geraakt",
        "↓ minder geraakt",
    ]


def test_one_known_answer_moves_along_its_own_axis_only(person):
    party = person.adds("Provincie")
    person.does("edit", party=party, field="influence", value="2", base="")
    arrows = {one["direction"]: one["enabled"] for one in person.view["form"]["place"]["arrows"]}
    assert arrows == {"left": True, "right": True, "up": False, "down": False}
    assert person.mark(party)["interest"] is None


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("name", "Provincie Waterland", "Provincie Waterland"),
        ("sector", "knowledge", "knowledge"),
        ("influence", "0", 0),
        ("interest", "4", 4),
        ("wants", "meer technici", "meer technici"),
        ("note", "regel 1\nregel 2", "regel 1\nregel 2"),
    ],
)
def test_every_field_of_the_form_is_kept(person, field, value, kept):
    party = person.adds("Provincie")
    seen = getattr(person.workspace.get("stakeholders", party), field)
    base = "" if seen is None else str(seen)
    assert person.does("edit", party=party, field=field, value=value, base=base)["ok"]
    assert getattr(person.workspace.get("stakeholders", party), field) == kept
    assert person.view["kit"]["conflicts"] == []


def test_a_role_can_be_chosen_and_made_unknown_again(person):
    party = person.adds("Provincie")
    person.does("edit", party=party, field="role.now", value="joins", base="")
    assert person.view["form"]["role"]["value"] == "joins"
    person.does("edit", party=party, field="role.now", value="", base="joins")
    assert person.view["form"]["role"]["value"] == ""
    assert person.view["kit"]["conflicts"] == []


def test_i_dont_know_comes_first_and_takes_an_answer_away(person):
    party = person.adds("Provincie")
    for part in ("influence", "interest"):
        options = person.view["form"]["place"][part]["options"]
        assert options[0] == {"value": "", "label": "weet ik niet"}
        assert len(options) == 6
    person.does("edit", party=party, field="influence", value="3", base="")
    person.does("edit", party=party, field="influence", value="", base="3")
    assert person.levels(party)["influence"] is None


def test_a_name_cannot_be_emptied(person):
    party = person.adds("Provincie")
    ack = person.does("edit", party=party, field="name", value="", base="Provincie")
    assert (ack["ok"], ack["field"]) == (False, "name")
    assert list(person.rows) == ["Provincie"]


def test_a_party_that_is_removed_comes_back_where_it_was(person):
    party = person.adds("Provincie")
    person.places(party, 4, 1)
    assert "van de kaart" in person.does("remove", party=party)["message"]
    assert person.view["list"]["rows"] == []
    assert person.view["form"]["party"] is None
    person.does("undo")
    assert person.levels(party) == {"influence": 4, "interest": 1}


def test_undo_and_redo_go_through_every_way_of_moving(person):
    party = person.adds("Provincie")
    person.places(party, 2, 2)
    person.does("step", party=party, direction="right", base=person.levels(party))
    person.does("edit", party=party, field="interest", value="4", base="2")
    person.does("pick_up", party=party)
    person.does("carry", direction="right")
    person.does("drop")
    end = person.levels(party)
    assert end == {"influence": 4, "interest": 4}
    for _ in range(4):
        person.does("undo")
    assert person.levels(party) == {"influence": None, "interest": None}
    for _ in range(4):
        person.does("redo")
    assert person.levels(party) == end


def test_the_challenge_is_pinned_and_kept(person):
    assert person.view["challenge"]["label"] == "Onze opgave"
    sentence = "In 2030 leiden we genoeg technici op"
    assert person.does("challenge", challenge=sentence, base="")["ok"]
    assert person.view["challenge"]["value"] == sentence
    assert sentence in person.view["scene"]["description"]
    person.does("challenge", challenge="", base=sentence)
    assert person.workspace.about.challenge is None


def test_selecting_in_the_list_is_selecting_in_the_picture(person):
    first, second = person.adds("Provincie"), person.adds("ROC", "education")
    person.does("select", party=first)
    assert [row["selected"] for row in person.view["list"]["rows"]] == [True, False]
    assert person.mark(first)["selected"]
    assert not person.mark(second)["selected"]
    person.does("select", party=None)
    assert person.view["scene"]["selections"] == []


def test_a_long_list_comes_in_parts_and_always_holds_the_selected_party(person):
    names = "\n".join(f"Partij {number}" for number in range(450))
    person.does("paste", text=names, sector="employers")
    assert len(person.view["list"]["rows"]) == 200
    assert person.view["list"]["has_more"]
    last = person.workspace.stakeholders[-1]
    person.does("select", party=last.id)
    assert person.view["list"]["rows"][-1]["id"] == last.id
    person.does("more")
    person.does("more")
    assert len(person.view["list"]["rows"]) == 450
    assert not person.view["list"]["has_more"]


def test_what_is_on_the_map_is_there_when_it_is_opened_again(person, stored):
    party = person.adds("Provincie")
    person.places(party, 4, 1)
    again = StoredWorkspace(stored.folder, "Onze regio").workspace
    assert [(one.name, one.influence, one.interest) for one in again.stakeholders] == [
        ("Provincie", 4, 1)
    ]


@pytest.mark.parametrize("name", ["<img src=x onerror=alert(1)>", "🏫 school", "بلدية", "{0} %s"])
def test_a_strange_name_is_just_a_name(person, name):
    party = person.adds(name)
    person.places(party, 2, 2)
    assert person.rows[name]["influence"] == "2"
    assert name in person.view["kit"]["undo"]["label"]
    assert name in person.does("remove", party=party)["message"]


def test_no_english_is_left_in_dutch_and_no_belang_on_the_screen(person, somebody_else):
    for number, sector in enumerate(SECTORS):
        party = person.adds(f"P{number}", sector)
        person.places(party, number % 5, number % 4)
    dutch, english = texts(person.view), texts(somebody_else.view)
    same = {one for one in dutch & english if any(sign.isalpha() for sign in one)}
    codes = {*SECTORS, BY_NAME, "nl", "en"} | {party.id for party in person.workspace.stakeholders}
    names = {party.name for party in person.workspace.stakeholders}
    assert {one for one in same if " " in one} == set()
    assert same - codes - names <= ALIKE
    assert "belang" not in json.dumps(person.view["scene"]).lower()


ALIKE = {"Sector", "In"} | {
    *EXPLANATIONS,
    *("fix_first", "look_again", "to_discuss", "good"),
    *("triangle", "network", *(corners_key(corners) for corners in PLACES)),
    *("grid", "mark", "text", "rect", "line", "polygon", "circle", "solid", "dashed", "dotted"),
    *("ink", "soft", "edge", "panel", "shade", "accent", "letters", "count"),
    *("left", "right", "up", "down", "middle", "ltr", "normal", "bold", "tray"),
    *("organisation", "unit", "partnership", "target_group", "role"),
    *("local", "subregional", "regional", "provincial", "national", "european"),
    *("economy", "labour_market"),
    *("co_decides", "joins", "advises", "is_informed", "none"),
}
"""Codes, and words that are the same in Dutch and English."""


def texts(value):
    match value:
        case str():
            return {value}
        case dict():
            return set().union(
                *(texts(one) for key, one in value.items() if key not in {"kit", "key"})
            )
        case list():
            return set().union(*(texts(one) for one in value))
    return set()


def test_a_map_is_drawn_as_wide_as_its_place_and_parties_stay_in_their_cells(person):
    party = person.adds("Provincie")
    person.places(party, 4, 1)
    assert person.view["picture"]["drawn_for"] == {"width": 600, "height": 596}
    assert person.view["picture"]["rooms"] == {
        "narrowest": 600,
        "widest": 1500,
        "lowest": 436,
        "highest": 596,
    }
    assert person.view["scene"]["width"] == 600
    high = person.view["scene"]["height"]
    for asked, given in ((780, 780), (200, 600), (9000, 1500)):
        assert person.does("room", width=asked)["ok"]
        scene = person.view["scene"]
        assert (scene["width"], scene["height"]) == (given, high)
        (cell,) = [one for one in scene["cells"] if one["key"] == "4-1"]
        assert cell["x"] < person.mark(party)["x"] < cell["x"] + cell["width"]
    assert person.workspace.get("stakeholders", party).influence == 4


@pytest.mark.parametrize(("asked", "rows"), [(5000, 90), (520, 74.8), (436, 58), (-1, 58)])
def test_in_a_low_window_rows_are_lower_and_alike_and_names_are_there(person, asked, rows):
    party = person.adds("Provincie")
    person.places(party, 4, 1)
    usual = person.view["scene"]["height"]
    assert person.does("room", width=720, height=asked)["ok"]
    scene = person.view["scene"]
    assert {round(one["height"], 1) for one in scene["cells"]} == {rows}
    assert scene["height"] == pytest.approx(usual - 5 * (90 - rows))
    (mark,) = scene["marks"]
    (cell,) = [one for one in scene["cells"] if one["key"] == "4-1"]
    box, label = mark["box"], mark["label"]
    assert " ".join(line["text"] for line in label) == "Provincie"
    assert cell["y"] <= box["y"]
    assert label[-1]["y"] <= cell["y"] + cell["height"]
