"""Works of groups in, one result out: whatever the order, and nothing that is given changes."""

import json
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.exchange.sharing.starter_kit import make_kit
from regiolab.model import Workspace
from regiolab.plenary import HandedIn, Ledger, merge
from regiolab.storage import encode_share_code
from tests.unit.plenary.rooms import group, names

POOL = [
    *("UWV", "U.W.V.", "UWV Zwolle", "UWV Apeldoorn", "Gemeente Utrecht", "Provincie Utrecht"),
    *("Utrecht", "gem. Utrecht", "Deltion College", "Deltion Collge", "FNV", "MKB NL"),
]

PARTIES = st.dictionaries(
    st.sampled_from(POOL),
    st.fixed_dictionaries(
        {},
        optional={
            "influence": st.integers(0, 4),
            "sector": st.sampled_from(["government", "workers"]),
            "aliases": st.lists(st.sampled_from(POOL), max_size=2),
            "wants": st.sampled_from(["meer vakmensen", "rust"]),
        },
    ),
    max_size=6,
)


@st.composite
def rooms(draw):
    """Give up to four groups, some without a name and two versions of one among them."""
    found = []
    for number in range(draw(st.integers(1, 4))):
        parties = draw(PARTIES)
        relations = [tuple(list(parties)[:2])] if len(parties) > 1 else []
        name = draw(st.sampled_from(["", "Groep A", f"Groep {number}"]))
        id_ = draw(st.sampled_from(["same", f"work{number}"]))
        found.append(group(name, parties, id_=id_, relations=relations, actions=["Open een loket"]))
    return found


DECIDED = (
    Ledger()
    .decide("same", "UWV", "UWV Zwolle")
    .decide("different", "Utrecht", "gem. Utrecht")
    .decide("same", "Gemeente Utrecht", "Utrecht", why="Dat zei groep 2")
)


@settings(max_examples=40, deadline=None)
@given(rooms(), st.randoms(), st.sampled_from([Ledger(), DECIDED]))
def test_the_order_does_not_matter_and_twice_is_once(room, chance, ledger):
    result = merge(room, ledger)
    shuffled = [*room, *room]
    chance.shuffle(shuffled)
    assert merge(shuffled, ledger).to_json() == result.to_json()


@settings(max_examples=40, deadline=None)
@given(rooms(), st.sampled_from([Ledger(), DECIDED]))
def test_merging_a_merge_gives_the_same_and_changes_nothing_that_was_given(room, ledger):
    before = [work.to_json() for work in room]
    result = merge(room, ledger)
    opened = Workspace.from_json(result.workspace.to_json())
    assert merge([opened], ledger).to_json() == result.to_json()
    assert merge([opened, *room], ledger).to_json() == result.to_json()
    assert merge(before, ledger).to_json() == result.to_json()
    assert [work.to_json() for work in room] == before


def test_every_permutation_of_four_groups_is_the_same_text():
    room = [group(f"Groep {n}", POOL[n : n + 5], relations=[POOL[n : n + 2]]) for n in range(4)]
    assert len({merge(order).to_json() for order in permutations(room)}) == 1


def test_a_party_is_the_same_by_id_by_name_and_by_declared_alias():
    room = [
        group("A", ["UWV", "Het loket"], ids={"Het loket": "kit1"}),
        group("B", {"u.w.v.": {}, "Loket Werk": {}}, ids={"Loket Werk": "kit1"}),
        group("C", {"Werkbedrijf": {"aliases": ["UWV"]}}),
    ]
    found = names(merge(room))
    assert found == {"UWV": ["A", "B", "C"], "Loket Werk": ["A", "B"]} or found == {
        "Werkbedrijf": ["A", "B", "C"],
        "Loket Werk": ["A", "B"],
    }


def test_an_alias_never_joins_what_is_a_trap():
    room = [
        group("A", {"Gemeente Utrecht": {"aliases": ["Utrecht"]}}),
        group("B", {"Provincie Utrecht": {"aliases": ["Utrecht"]}}),
    ]
    result = merge(room)
    assert names(result) == {"Gemeente Utrecht": ["A"], "Provincie Utrecht": ["B"]}
    assert [one.why for one in result.blocked] == ["They are two kinds of party."]
    assert result.proposals == ()


def test_two_parties_of_one_group_are_not_joined_by_an_alias_of_another():
    room = [
        group("A", ["UWV", "Werkplein"]),
        group("B", {"UWV": {"aliases": ["Werkplein"]}}),
    ]
    assert names(merge(room)) == {"UWV": ["A", "B"], "Werkplein": ["A"]}


def test_twelve_spellings_of_one_name_are_one_question_and_one_click():
    spellings = [
        *("Deltion College", "Deltion Collge", "ROC Deltion", "Deltion", "Delton College"),
        *("Stichting Deltion College", "Deltion Colege", "Deltion Coll.", "het Deltion"),
        *("Deltion (ROC)", "deltioncollege", "Deltion-College"),
    ]
    room = [group(f"Groep {n}", [name, "FNV"]) for n, name in enumerate(spellings)]
    result = merge(room)
    (question,) = result.proposals
    assert set(question.spellings) == set(spellings)
    assert question.groups == 12
    joined = merge(room, Ledger().decide("same", *question.spellings))
    assert joined.proposals == ()
    assert len(joined.parties) == 2


def test_a_name_that_may_be_two_is_asked_about_apart():
    room = [
        group("A", ["Gemeente Utrecht", "Provincie Utrecht"]),
        group("B", ["Utrecht"]),
    ]
    asked = merge(room).proposals
    assert sorted(set(one.names) for one in asked) == sorted(
        [{"Gemeente Utrecht", "Utrecht"}, {"Provincie Utrecht", "Utrecht"}]
    )
    after = merge(room, Ledger().decide("same", "Gemeente Utrecht", "Utrecht"))
    assert after.proposals == ()
    assert names(after) == {"Gemeente Utrecht": ["A", "B"], "Provincie Utrecht": ["A"]}


def test_a_trap_is_joined_only_when_a_person_says_even_so():
    room = [group("A", ["UWV Zwolle"]), group("B", ["UWV Apeldoorn"])]
    without = Ledger().decide("same", "UWV Zwolle", "UWV Apeldoorn")
    with_ = Ledger().decide("same", "UWV Zwolle", "UWV Apeldoorn", even_so=True)
    assert len(merge(room, without).parties) == 2
    assert len(merge(room, with_).parties) == 1


def test_a_late_file_uses_what_was_decided_before():
    ledger = Ledger().decide("same", "UWV", "Het werkplein").decide("different", "FNV", "FNV Jong")
    room = [group("A", ["UWV", "FNV"]), group("B", ["Het werkplein"])]
    late = group("C", ["het  Werkplein", "FNV Jong"])
    result = merge([*room, late], ledger)
    assert names(result) == {"Het werkplein": ["A", "B", "C"], "FNV": ["A"], "FNV Jong": ["C"]} or (
        names(result)["FNV Jong"] == ["C"] and len(result.parties) == 3
    )
    assert result.proposals == ()


def test_who_said_what_is_kept_and_what_was_not_said_is_not_zero():
    room = [
        group("A", {"UWV": {"influence": 4, "wants": "rust"}}),
        group("B", {"UWV": {"influence": 1, "wants": "haast"}}),
        group("C", ["UWV"]),
    ]
    result = merge(room)
    (party,) = result.workspace.stakeholders
    said = {
        result.group[key].name: value for key, value in result.said(party.id, "influence").items()
    }
    assert said == {"A": 4, "B": 1}
    assert party.influence is None
    assert party.interest is None
    assert party.discuss
    assert party.wants is None
    in_text = json.loads(result.to_json())["parties"][0]["said"]
    assert [one.get("wants") for one in in_text] == ["rust", "haast", None]


def test_a_group_that_did_not_list_a_party_changes_nothing_about_it():
    two = [group("A", {"UWV": {"influence": 3}}), group("B", {"UWV": {"influence": 3}})]
    three = [*two, group("C", ["FNV"])]
    (before,) = merge(two).workspace.stakeholders
    after = next(one for one in merge(three).workspace.stakeholders if one.name == "UWV")
    assert after.influence == before.influence == 3
    assert not after.discuss


def test_relations_and_agendas_point_at_joint_parties():
    room = [
        group("A", ["UWV", "FNV"], relations=[("UWV", "FNV")], actions={"Open een loket": "UWV"}),
        group("B", ["FNV", "U.W.V."], relations=[("FNV", "U.W.V.", "desired")]),
    ]
    work = merge(room).workspace
    (relation,) = work.relations
    assert {relation.source, relation.target} == {one.id for one in work.stakeholders}
    assert relation.status == "exists"
    assert [action.lead for action in work.actions] == [
        one.id for one in work.stakeholders if one.name == "UWV" or one.name == "U.W.V."
    ]


def test_actions_are_one_only_when_a_person_says_so():
    room = [group(name, ["UWV"], actions={"Open een loket": "UWV"}) for name in "AB"]
    apart = merge(room).workspace
    assert len(apart.actions) == 2
    ledger = Ledger().decide("alike", *(one.id for one in apart.actions))
    ledger = ledger.decide("alike", *(one.id for one in apart.challenges))
    together = merge(room, ledger).workspace
    assert len(together.actions) == len(together.challenges) == 1
    assert together.actions[0].challenges == [together.challenges[0].id]


def test_each_group_is_a_seat_in_the_joint_scan():
    room = [group(name, ["UWV"]) for name in "ABC"]
    for work, position in zip(room, (1, 5, "unknown"), strict=True):
        work.put("tensions", "funding", {"position": position, "strain": "some"}, step="x")
    (tension,) = merge(room).workspace.tensions
    assert [answer.position for answer in tension.answers.values()] == [1, 5, "unknown"]
    assert tension.position is None
    assert tension.strain == "some"


def test_groups_on_other_regions_stand_side_by_side():
    assert merge([group("A", ["UWV"]), group("B", ["UWV"])]).layout == "one_region"
    assert merge([group("A", ["UWV"]), group("B", ["UWV"], region="")]).layout == "one_region"
    side = merge([group("A", ["UWV"]), group("B", ["UWV"], region="CR12")])
    assert side.layout == "side_by_side"
    assert side.workspace.about.region is None


def test_groups_without_a_name_get_one_and_namesakes_a_number():
    room = [group("", ["UWV"], id_=id_) for id_ in "ab"]
    room += [group("Groep 1", ["UWV"], id_="c"), group("Zwolle", ["UWV"], id_="d")]
    room += [group("zwolle", ["FNV"], id_="e")]
    found = merge(room)
    assert [one.name for one in found.groups] == [
        "Groep 1",
        "Groep 2",
        "Groep 3",
        "Zwolle",
        "zwolle (2)",
    ]
    named = merge(room, Ledger().decide("group_name", "a", value="Achterin"))
    assert "Achterin" in [one.name for one in named.groups]


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ('{"id": "x"', "unreadable"),
        ("[]", "unreadable"),
        ('{"schema_version": "9.0", "id": "x"}', "unreadable"),
        ("<script>alert(1)</script>", "unreadable"),
        ("x" * 10_000_001, "too_large"),
        ("[" * 100_000, "unreadable"),
        (make_kit(Workspace.new("Kit")), "kit"),
        (group("A", [f"Partij {n}" for n in range(1001)]), "too_large"),
    ],
)
def test_what_cannot_count_is_named_and_the_rest_goes_on(given, kind):
    result = merge([HandedIn(given, "stick.json"), group("A", ["UWV"])])
    (aside,) = result.set_aside
    assert aside.kind == kind
    assert aside.name == "stick.json"
    assert aside.text("nl") != aside.text("en")
    assert names(result) == {"UWV": ["A"]}


def test_share_codes_are_read_one_by_one_or_all_in_one_text():
    room = [group("A", ["UWV"]), group("B", ["FNV"])]
    codes = [encode_share_code(work) for work in room]
    assert merge(codes).to_json() == merge(room).to_json()
    text = "Hoi, hier is onze code:\n" + "\n> ".join(codes) + "\ngroet"
    assert merge([text]).to_json() == merge(room).to_json()
    damaged = codes[1].replace(codes[1][60:70], "ABABABABAB")
    result = merge([f"{codes[0]}\n\n{damaged}"])
    assert [one.name for one in result.groups] == ["A"]
    assert [one.kind for one in result.set_aside] == ["unreadable"]


def test_a_file_that_is_not_there_is_set_aside(tmp_path):
    (aside,) = merge([tmp_path / "weg.json"]).set_aside
    assert aside.name == "weg.json"


def test_a_later_version_replaces_an_earlier_one_with_a_way_back():
    early = HandedIn(group("A", ["UWV", "FNV"], id_="a"), "a1.json", "2026-03-12T14:00:00Z")
    late = HandedIn(group("A", ["CNV"], id_="a"), "a2.json", "2026-03-12T15:00:00Z")
    result = merge([late, early])
    assert names(result) == {"CNV": ["A"]}
    (aside,) = result.set_aside
    assert (aside.kind, aside.name) == ("older", "a1.json")
    back = Ledger().decide("use_version", aside.group, value=aside.digest)
    assert names(merge([early, late], back)) == {"UWV": ["A"], "FNV": ["A"]}


def test_what_is_there_twice_counts_once_and_is_said():
    work = group("A", ["UWV"])
    result = merge([HandedIn(work, "a.json"), HandedIn(work.to_json(), "kopie.json")])
    assert [(one.kind, one.name) for one in result.set_aside] == [("double", "kopie.json")]


def test_two_groups_that_began_with_one_file_are_two():
    room = [group("A", ["UWV"], id_="same"), group("B", ["UWV"], id_="same")]
    assert [one.name for one in merge(room).groups] == ["A", "B"]
    one = Ledger().decide("one_group", *(each.key for each in merge(room).groups))
    assert len(merge(room, one).groups) == 1


def test_a_group_can_be_left_out_and_come_back():
    room = [group("A", ["UWV"]), group("B", ["FNV"])]
    ledger = Ledger().decide("leave_out", "workA", why="Proef")
    assert [one.name for one in merge(room, ledger).groups] == ["B"]
    back = ledger.take_back(ledger.decisions[0].id)
    assert merge(room, back).to_json() == merge(room).to_json()


def test_a_joint_map_changed_by_hand_is_said_and_the_groups_count():
    room = [group("A", ["UWV"]), group("B", ["FNV"])]
    joint = Workspace.from_json(merge(room).workspace.to_json())
    joint.add_stakeholder("Erbij", "government")
    result = merge([joint])
    assert result.to_json() == merge(room).to_json()
    assert [one.kind for one in result.set_aside] == ["changed"]


def test_thirty_groups_are_asked_at_most_120_questions_what_changes_most_first():
    room = [
        group(f"Groep {n}", [f"Fabriek {letter}{letter}arlo {n}" for letter in "bcdfghjklm"])
        for n in range(30)
    ]
    room += [
        group(f"Nog {n}", [f"Stichting Duurzaam {a}{b}elant" for b in "bdfgk"])
        for n in range(2)
        for a in "aeiou"
    ]
    result = merge(room)
    assert len(result.proposals) <= 120
    changes = [one.changes for one in result.asked]
    assert changes == sorted(changes, reverse=True)


def test_merged_work_in_a_console_says_how_much_is_in_it():
    assert repr(merge([])) == "<Merged: 0 groups, 0 parties, 0 questions, 0 set aside>"
