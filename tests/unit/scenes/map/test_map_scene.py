"""The scene of the map: where every party stands, and that nothing covers anything."""

import itertools
import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from regiolab.model.codes import RELATION_KINDS, SECTORS
from regiolab.scenes.drawing.text_width import text_width
from regiolab.scenes.map.scene import scene
from tests.unit.scenes.boxes import boxes_of, contains, mark_of, overlap

LEVEL = st.none() | st.integers(0, 4)
PLACEMENTS = st.lists(
    st.tuples(st.text(min_size=1, max_size=60), st.sampled_from(SECTORS), LEVEL, LEVEL),
    max_size=40,
)
CROWDED = st.lists(
    st.tuples(
        st.text(min_size=1, max_size=60),
        st.sampled_from(SECTORS),
        st.sampled_from([None, 3, 4]),
        st.sampled_from([4, None]),
    ),
    max_size=60,
)


def workspace_of(parties):
    """Names that are empty or taken get a number, as a person would do."""
    workspace = Workspace.new("Waterland-Oost")
    for number, (name, sector, influence, interest) in enumerate(parties):
        workspace.add_stakeholder(
            f"{name} {number}", sector, influence=influence, interest=interest
        )
    return workspace


def home_of(drawn, mark):
    if mark["influence"] is None or mark["interest"] is None:
        return drawn["tray"]
    return next(
        cell
        for cell in drawn["cells"]
        if (cell["influence"], cell["interest"]) == (mark["influence"], mark["interest"])
    )


@settings(max_examples=60, deadline=None)
@given(PLACEMENTS | CROWDED, st.sampled_from([360.0, 520.0, 600.0, 900.0]))
def test_marks_and_labels_never_cover_each_other_and_stay_at_home(parties, width):
    drawn = scene(workspace_of(parties), width=width)
    for one, other in itertools.combinations(boxes_of(drawn), 2):
        assert not overlap(one, other)
    for mark in drawn["marks"]:
        home = home_of(drawn, mark)
        for box in [mark["box"], *(label["box"] for label in mark["label"])]:
            assert contains(home, box)
        for label in mark["label"]:
            assert text_width(label["text"], label["size"]) <= label["box"]["width"] + 0.01


@settings(max_examples=60, deadline=None)
@given(PLACEMENTS | CROWDED)
def test_every_party_stands_in_exactly_one_place(parties):
    workspace = workspace_of(parties)
    drawn = scene(workspace)
    shown = [id_ for mark in drawn["marks"] for id_ in mark["ids"]]
    assert sorted(shown) == sorted(party.id for party in workspace.stakeholders)
    for party in workspace.stakeholders:
        mark = mark_of(drawn, party)
        placed = party.influence is not None and party.interest is not None
        home = home_of(drawn, mark)
        if placed:
            assert (home["influence"], home["interest"]) == (party.influence, party.interest)
        else:
            assert home is drawn["tray"]


@settings(max_examples=40, deadline=None)
@given(PLACEMENTS, st.integers(0, 4), st.integers(0, 4))
def test_a_party_in_another_cell_moves_nobody(parties, influence, interest):
    workspace = workspace_of(parties)
    before = scene(workspace)
    added = workspace.add_stakeholder(
        "de nieuwe", "workers", influence=influence, interest=interest
    )
    after = scene(workspace)
    home = home_of(after, mark_of(after, added))
    for mark in before["marks"]:
        if home_of(before, mark)["label"] != home["label"]:
            assert mark in after["marks"]


def test_an_answer_that_was_not_given_is_in_the_tray_and_never_at_zero():
    workspace = Workspace.new("Waterland-Oost")
    half = workspace.add_stakeholder("UWV", "government", interest=0)
    none = workspace.add_stakeholder("Jongeren", "civil_society")
    zero = workspace.add_stakeholder("Vakbond", "workers", influence=0, interest=0)
    drawn = scene(workspace)
    assert home_of(drawn, mark_of(drawn, half)) is drawn["tray"]
    assert home_of(drawn, mark_of(drawn, none)) is drawn["tray"]
    assert home_of(drawn, mark_of(drawn, zero))["influence"] == 0
    assert drawn["tray"]["count"] == 2


def test_influence_runs_to_the_right_and_affected_upwards():
    workspace = Workspace.new("Waterland-Oost")
    low = workspace.add_stakeholder("Laag", "workers", influence=0, interest=0)
    high = workspace.add_stakeholder("Hoog", "workers", influence=4, interest=4)
    drawn = scene(workspace)
    assert mark_of(drawn, low)["x"] < mark_of(drawn, high)["x"]
    assert mark_of(drawn, low)["y"] > mark_of(drawn, high)["y"]


def test_twelve_parties_spread_over_the_map_all_show_their_name():
    parties = [(f"Partij{n}", SECTORS[n % 7], n % 5, (n * 2) % 5) for n in range(12)]
    drawn = scene(workspace_of(parties))
    for mark in drawn["marks"]:
        assert "".join(label["text"] for label in mark["label"]).replace(" ", "") == mark[
            "name"
        ].replace(" ", "")


@pytest.mark.parametrize("count", [13, 300, 3000])
def test_a_full_cell_gathers_the_rest_in_a_count_mark(count):
    parties = [("Partij", "employers", 4, 4)] * count
    drawn = scene(workspace_of(parties))
    *single, rest = drawn["marks"]
    assert all(len(mark["ids"]) == 1 for mark in single)
    assert len(rest["ids"]) == count - len(single)
    assert rest["letters"]["text"] == f"+{len(rest['ids'])}"
    assert str(len(rest["ids"])) in rest["sentence"]


@pytest.mark.parametrize(
    "name",
    [
        "<img src=x onerror=alert(1)>",
        "🏫👩\u200d👩\u200d👧 school",
        "بلدية أمستردام الكبرى للتنمية الإقليمية",
        "W" * 200,
        "a" + "\u0301" * 100,
        "﷽",
        "\u202egnirts",
        "{name} %s",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strange_name_is_just_text(name, language):
    workspace = Workspace.new("Waterland-Oost")
    party = workspace.add_stakeholder(name, "education", influence=2, interest=2)
    drawn = scene(workspace, language=language)
    mark = mark_of(drawn, party)
    assert mark["name"] == party.name
    assert party.name in mark["sentence"]
    assert party.name in drawn["description"]
    assert all(contains(home_of(drawn, mark), label["box"]) for label in mark["label"])


def test_the_same_workspace_gives_the_same_scene():
    parties = [(f"Partij {n}", SECTORS[n % 7], n % 5, n % 4) for n in range(40)]
    workspace = workspace_of(parties)
    again = Workspace.from_json(workspace.to_json())
    assert json.dumps(scene(workspace)) == json.dumps(scene(again))


def test_a_scene_is_json_without_colours():
    workspace = workspace_of([("Gemeente", "government", 4, 3), ("UWV", "government", None, 1)])
    written = json.dumps(scene(workspace, selected=workspace.stakeholders[0].id))
    assert "#" not in written


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nl",
            (
                "Provincie, overheid, invloed 4: kan het alleen laten slagen of stoppen, "
                "geraakt 1: een beetje"
            ),
        ),
        (
            "en",
            "Provincie, government, influence 4: can make or stop it alone, affected 1: slightly",
        ),
    ],
)
def test_a_mark_says_who_it_is_and_where_it_stands(language, sentence):
    workspace = Workspace.new("Waterland-Oost")
    party = workspace.add_stakeholder("Provincie", "government", influence=4, interest=1)
    assert mark_of(scene(workspace, language=language), party)["sentence"] == sentence


def test_a_mark_says_that_the_answer_is_not_known():
    workspace = Workspace.new("Waterland-Oost")
    party = workspace.add_stakeholder("UWV", "government", interest=2)
    assert mark_of(scene(workspace), party)["sentence"] == (
        "UWV, overheid, invloed: weet ik niet, geraakt 2: duidelijk"
    )


def test_every_sector_has_its_own_shape_and_letters():
    workspace = workspace_of([("P", sector, n % 5, 2) for n, sector in enumerate(SECTORS)])
    marks = scene(workspace)["marks"]
    assert len({mark["letters"]["text"] for mark in marks}) == len(SECTORS)
    assert {mark["letters"]["text"] for mark in marks} >= {"Ov", "On", "Wg", "We", "Ke", "In", "Ma"}


def test_the_description_names_who_stands_where():
    workspace = Workspace.new("Waterland-Oost")
    workspace.update("about", "about", {"challenge": "Genoeg technici in 2030"})
    workspace.add_stakeholder("Provincie", "government", influence=4, interest=1)
    workspace.add_stakeholder("ROC", "education", influence=3, interest=4)
    workspace.add_stakeholder("Netbeheerder", "intermediary", influence=4, interest=4)
    workspace.add_stakeholder("UWV", "government")
    assert scene(workspace)["description"].splitlines() == [
        "Kaart met 4 partijen, 3 ingedeeld.",
        "Het gaat over: Genoeg technici in 2030",
        "Samen optrekken: ROC en Netbeheerder.",
        "Erbij halen: Provincie.",
        "Nog niet ingedeeld: UWV.",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_map_says_that_it_is_empty(language):
    drawn = scene(Workspace.new("Waterland-Oost"), language=language)
    assert drawn["marks"] == []
    assert drawn["selections"] == []
    assert len(drawn["cells"]) == 25
    assert "leeg" in drawn["description"] or "empty" in drawn["description"]


def test_ties_are_solid_dashed_or_dotted_and_end_at_the_marks():
    workspace = Workspace.new("Waterland-Oost")
    one = workspace.add_stakeholder("Provincie", "government", influence=4, interest=1)
    two = workspace.add_stakeholder("ROC", "education", influence=3, interest=4)
    three = workspace.add_stakeholder("Vakbond", "workers", influence=0, interest=3)
    tray = workspace.add_stakeholder("UWV", "government")
    workspace.add_relation(one.id, two.id, "meets")
    workspace.add_relation(one.id, three.id, "funds", "desired")
    workspace.add_relation(two.id, three.id, "informs", "ended")
    workspace.add_relation(one.id, tray.id, "meets")
    drawn = scene(workspace, selected=one.id)
    assert sorted(tie["dash"] for tie in drawn["ties"]) == ["dashed", "dotted", "solid"]
    solid = next(tie for tie in drawn["ties"] if tie["dash"] == "solid")
    ends = {(solid["x1"], solid["y1"]), (solid["x2"], solid["y2"])}
    assert ends == {
        (mark_of(drawn, one)["x"], mark_of(drawn, one)["y"]),
        (mark_of(drawn, two)["x"], mark_of(drawn, two)["y"]),
    }
    assert [tie["tone"] for tie in drawn["ties"] if tie["dash"] == "dotted"] == ["soft"]


def test_two_ties_of_another_status_lie_beside_each_other():
    workspace = Workspace.new("Waterland-Oost")
    one = workspace.add_stakeholder("Provincie", "government", influence=4, interest=1)
    two = workspace.add_stakeholder("ROC", "education", influence=3, interest=4)
    workspace.add_relation(one.id, two.id, "meets")
    workspace.add_relation(one.id, two.id, "funds", "desired")
    first, second = scene(workspace)["ties"]
    assert (first["x1"], first["y1"]) != (second["x1"], second["y1"])


def test_the_selection_keeps_a_gap_around_the_mark():
    workspace = Workspace.new("Waterland-Oost")
    party = workspace.add_stakeholder("Provincie", "government", influence=4, interest=1)
    drawn = scene(workspace, selected=party.id)
    mark = mark_of(drawn, party)
    assert mark["selected"]
    (selection,) = drawn["selections"]
    assert contains(selection, mark["box"])
    assert selection["width"] > mark["box"]["width"] + 3
    assert scene(workspace, selected="gone")["selections"] == []


def test_several_parties_are_selected_at_once_with_the_ties_between_them():
    workspace, one, two, three = three_tied_parties()
    drawn = scene(workspace, selected=[one.id, two.id])
    assert [mark_of(drawn, party)["selected"] for party in (one, two, three)] == [
        *(True, True),
        False,
    ]
    assert len(drawn["selections"]) == 2
    tones = {tie["status"]: tie["tone"] for tie in drawn["ties"]}
    assert tones == {"exists": "accent", "desired": "soft", "ended": "soft"}


def three_tied_parties():
    workspace = Workspace.new("Waterland-Oost")
    one = workspace.add_stakeholder("Provincie", "government", influence=4, interest=1)
    two = workspace.add_stakeholder("ROC", "education", influence=3, interest=4)
    three = workspace.add_stakeholder("Vakbond", "workers", influence=0, interest=3)
    workspace.add_relation(one.id, two.id, "meets")
    workspace.add_relation(one.id, three.id, "funds", "desired")
    workspace.add_relation(two.id, three.id, "informs", "ended")
    return workspace, one, two, three


def test_a_tie_says_what_it_is_and_a_directed_one_where_it_goes():
    workspace, one, _, three = three_tied_parties()
    ties = {tie["status"]: tie for tie in scene(workspace)["ties"]}
    assert {status: tie["label"]["text"] for status, tie in ties.items()} == {
        "exists": "overlegt met",
        "desired": "betaalt",
        "ended": "geeft informatie aan",
    }
    assert ties["exists"]["arrows"] == []
    ((tip, *_),) = [arrow["points"] for arrow in ties["desired"]["arrows"]]
    drawn = scene(workspace)
    assert math.dist(tip, middle_of(drawn, three)) < math.dist(tip, middle_of(drawn, one))


def test_a_mutual_tie_points_both_ways():
    workspace, one, two, _ = three_tied_parties()
    workspace.add_relation(one.id, two.id, "meets", direction="mutual")
    solid = next(tie for tie in scene(workspace)["ties"] if tie["status"] == "exists")
    assert len(solid["arrows"]) == 2


@settings(max_examples=30, deadline=None)
@given(PLACEMENTS, st.randoms(use_true_random=False))
def test_the_words_of_a_tie_cover_no_mark_no_name_and_no_other_words(parties, chance):
    workspace = workspace_of(parties)
    ids = [party.id for party in workspace.stakeholders]
    for _ in range(len(ids)):
        source, target = chance.choice(ids), chance.choice(ids)
        if source != target:
            workspace.add_relation(source, target, chance.choice(RELATION_KINDS))
    drawn = scene(workspace)
    words = [tie["label"]["box"] for tie in drawn["ties"] if tie["label"]]
    for one in words:
        assert not any(overlap(one, other) for other in boxes_of(drawn))
    for one, other in itertools.combinations(words, 2):
        assert not overlap(one, other)


def middle_of(drawn, party):
    mark = mark_of(drawn, party)
    return mark["x"], mark["y"]


def test_names_written_from_right_to_left_still_begin_beside_their_mark():
    workspace = Workspace.new("Waterland-Oost")
    for name in ("بلدية", "עיר"):
        workspace.add_stakeholder(name, "government", influence=2, interest=2)
    for mark in scene(workspace)["marks"]:
        assert {label["dir"] for label in mark["label"]} == {"rtl"}
        assert {label["anchor"] for label in mark["label"]} == {"left"}
        assert all(label["x"] > mark["box"]["x"] + mark["box"]["width"] for label in mark["label"])


def test_another_view_or_a_narrow_picture_is_refused():
    workspace = Workspace.new("Waterland-Oost")
    with pytest.raises(ValueError, match="view"):
        scene(workspace, view="sphere")
    with pytest.raises(ValueError, match="width"):
        scene(workspace, width=100)


@pytest.mark.parametrize("view", ["grid", "network"])
def test_a_tray_in_which_nobody_waits_is_a_place_on_the_screen_and_not_on_paper(view):
    workspace = Workspace.new("Waterland-Oost")
    one, other = (
        workspace.add_stakeholder(name, "education", influence=2, interest=2) for name in "AB"
    )
    workspace.add_relation(one.id, other.id, "meets")

    def panels(**options):
        return [
            one for one in scene(workspace, view, **options)["shapes"] if one["tone"] == "panel"
        ]

    on_screen, on_paper = scene(workspace, view), scene(workspace, view, on_paper=True)
    assert (len(panels()), len(panels(on_paper=True))) == (1, 0)
    assert on_paper["height"] < on_screen["height"]
    workspace.add_stakeholder("C", "education")
    assert len(panels(on_paper=True)) == 1
