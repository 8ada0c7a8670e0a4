"""The triangle: seven places and a strip, and the ways to put a party there."""

import itertools

import pytest

from regiolab.model import Workspace
from regiolab.model.codes import SECTORS
from regiolab.model.corners import CORNERS_OF_SECTOR
from regiolab.scenes.map.scene import scene
from regiolab.scenes.map.triangle import PLACES
from tests.unit.scenes.boxes import boxes_of, contains, mark_of, overlap


def full_triangle(count):
    workspace = Workspace.new("Waterland-Oost")
    sets = [list(corners) for corners in PLACES]
    for number in range(count):
        workspace.add_stakeholder(
            f"Partij met een naam {number}", SECTORS[number % 7], corners=sets[number % 7]
        )
    return workspace


@pytest.mark.parametrize("count", [7, 28, 60, 300])
@pytest.mark.parametrize("width", [360.0, 600.0, 1080.0])
def test_marks_and_names_stay_in_their_place_and_cover_nothing(count, width):
    drawn = scene(full_triangle(count), "triangle", width=width)
    cells = {cell["key"]: cell for cell in drawn["cells"]}
    for mark in drawn["marks"]:
        for box in [mark["box"], *(label["box"] for label in mark["label"])]:
            assert contains(cells[mark["home"]], box)
    for one, other in itertools.combinations(boxes_of(drawn), 2):
        assert not overlap(one, other)
    for one, other in itertools.combinations(cells.values(), 2):
        assert not overlap(one, other)


def test_sixty_parties_all_show_their_name():
    drawn = scene(full_triangle(60), "triangle")
    assert all(mark["label"] for mark in drawn["marks"])


@pytest.mark.parametrize("sector", SECTORS)
def test_a_party_without_a_corner_stands_where_its_sector_points(sector):
    workspace = Workspace.new("Waterland-Oost")
    party = workspace.add_stakeholder("De Brug", sector)
    other = workspace.add_stakeholder("ROC", sector, corners=["education"])
    drawn = scene(workspace, "triangle")
    cells = {cell["key"]: cell for cell in drawn["cells"]}
    mark = mark_of(drawn, party)
    assert mark["home"] == "+".join(CORNERS_OF_SECTOR[sector])
    assert contains(cells[mark["home"]], mark["box"])
    # it is seen and told that nobody said so
    assert {one["tone"] for one in mark["label"]} == {"soft"}
    assert {one["tone"] for one in mark_of(drawn, other)["label"]} == {"ink"}
    assert drawn["description"].splitlines()[-1] == "Ingedeeld naar hun sector: De Brug."


def test_the_description_says_who_works_for_which_corners():
    workspace = Workspace.new("Waterland-Oost")
    workspace.add_stakeholder("ROC", "education", corners=["education", "labour_market"])
    workspace.add_stakeholder("EBW", "intermediary", corners=[*("economy", "education")])
    lines = scene(workspace, "triangle")["description"].splitlines()
    assert lines[1:] == ["Economie en onderwijs: EBW.", "Onderwijs en arbeidsmarkt: ROC."]


def test_a_party_is_put_in_a_place_of_the_triangle(person):
    party = person.adds("ROC", "education")
    person.does("view", view="triangle")
    mark = person.mark(party)
    ack = person.does("put", party=party, place="economy+education", base=mark["seen"])
    assert ack["message"] == "ROC: economie en onderwijs."
    assert person.workspace.get("stakeholders", party).corners == ["economy", "education"]
    assert person.view["kit"]["conflicts"] == []
    person.does("undo")
    assert person.workspace.get("stakeholders", party).corners == []


def test_the_list_of_places_follows_the_picture(person):
    party = person.adds("ROC", "education")
    person.does("view", view="triangle")
    move = person.view["form"]["place"]["move"]
    assert len(move["options"]) == 9
    ack = person.does("move_to", party=party, place="labour_market", base=move["seen"])
    assert ack["message"] == "ROC: arbeidsmarkt."
    back = person.view["form"]["place"]["move"]["seen"]
    ack = person.does("move_to", party=party, place="tray", base=back)
    assert ack["message"] == "ROC: onderwijs."
    assert person.workspace.get("stakeholders", party).corners == []


def test_keys_carry_a_party_to_every_place_and_back_to_the_strip(person):
    party = person.adds("ROC", "education")
    person.does("view", view="triangle")
    person.does("pick_up", party=party)
    way = (
        "right",
        "left",
        "up",
        "left",
        "up",
        "up",
        "right",
        "down",
        "right",
        "left",
        "left",
        "up",
    )
    seen = [person.does("carry", direction=one)["message"] for one in way]
    assert {message.partition(": ")[2] for message in seen} >= {
        "onderwijs en arbeidsmarkt.",
        "onderwijs.",
        "economie en onderwijs.",
        "economie.",
        "economie en arbeidsmarkt.",
        "alle drie de hoeken.",
    }
    person.does("drop")
    assert person.workspace.get("stakeholders", party).corners != []
    person.does("pick_up", party=party)
    for _ in range(4):
        person.does("carry", direction="down")
    person.does("drop")
    assert person.workspace.get("stakeholders", party).corners == []


def test_the_arrow_buttons_of_the_form_keep_saying_what_they_do(person):
    party = person.adds("ROC", "education")
    person.places(party, 2, 2)
    person.does("view", view="triangle")
    person.does("step", party=party, direction="right", base=person.levels(party))
    assert person.levels(party) == {"influence": 3, "interest": 2}
