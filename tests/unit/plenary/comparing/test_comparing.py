"""What the groups agree and differ on, and on how many of them it rests."""

import itertools

import pytest

from regiolab.model.codes import TENSIONS
from regiolab.plenary import Ledger, chao2, merge, results, tie_shares
from regiolab.plenary.comparing.alike import actions_of_more_groups, alike_items, items
from regiolab.plenary.comparing.asked import asked_in_total, asked_of_parties, brings_and_takes
from regiolab.plenary.comparing.by_region import by_region
from regiolab.plenary.comparing.naming import named_by, named_by_nobody, probably_missed
from regiolab.plenary.comparing.places import furthest_apart
from regiolab.plenary.comparing.promises import promises
from regiolab.plenary.comparing.result import told
from regiolab.plenary.comparing.results import COMPARED, asked_in, questions_of_results
from regiolab.plenary.comparing.tensions import tension_spreads
from regiolab.plenary.comparing.ties import contested_ties
from regiolab.regions import region
from tests.unit.plenary.rooms import group


def shares(room):
    """Return (source, target) -> (share, groups that could, contested)."""
    table = tie_shares(merge(room))
    return {
        (one.source, one.target): (
            one.share,
            one.groups_that_could,
            None if one.contested != one.contested else one.contested,
        )
        for one in table.itertuples()
    }


# ---- shares of relations ----


def test_a_share_counts_the_groups_that_listed_both():
    room = [
        group("A", ["FNV", "UWV"], relations=[("FNV", "UWV")]),
        group("B", ["FNV", "UWV"]),
        group("C", ["FNV"]),
    ]
    assert shares(room) == {("FNV", "UWV"): (0.5, 2, None)}


def test_a_group_that_did_not_list_a_party_changes_no_share():
    room = [
        group("A", ["FNV", "UWV", "SBB"], relations=[("FNV", "UWV"), ("SBB", "UWV")]),
        group("B", ["FNV", "UWV", "SBB"], relations=[("UWV", "FNV")]),
        group("C", ["FNV", "UWV"]),
    ]
    before = shares(room)
    assert before[("FNV", "UWV")] == (pytest.approx(2 / 3), 3, pytest.approx(8 / 9))
    assert before[("SBB", "UWV")] == (0.5, 2, None)
    assert shares([*room, group("D", ["UWV", "CNV"])]) == before


def test_what_is_only_wanted_is_no_relation_and_is_not_contested_by_it():
    room = [group(name, ["FNV", "UWV"], relations=[("FNV", "UWV", "desired")]) for name in "ABC"]
    assert shares(room) == {}
    assert len(contested_ties(merge(room)).rows) == 0


def test_a_relation_half_of_four_groups_draws_is_wholly_contested():
    room = [
        group(name, ["FNV", "UWV"], relations=[("FNV", "UWV")] if name in "AB" else [])
        for name in "ABCD"
    ]
    assert shares(room) == {("FNV", "UWV"): (0.5, 4, 1.0)}
    result = contested_ties(merge(room))
    assert "FNV – UWV" in result.sentences[1].text("en")
    assert result.groups == 4


def test_two_kinds_of_relation_of_one_group_count_once():
    work = group("A", ["FNV", "UWV"], relations=[("FNV", "UWV")])
    ends = {one.name: one.id for one in work.stakeholders}
    work.add_relation(ends["UWV"], ends["FNV"], "funds")
    assert shares([work, group("B", ["FNV", "UWV"])]) == {("FNV", "UWV"): (0.5, 2, None)}


# ---- who is named ----


def test_who_is_named_by_all_by_some_and_by_one():
    room = [
        group("A", ["UWV", "FNV", "Bakker"]),
        group("B", ["UWV", "FNV"]),
        group("C", ["UWV"]),
        group("D", []),
    ]
    result = named_by(merge(room))
    assert result.groups == 3
    assert [one.text("en") for one in result.sentences] == [
        "One party is named by every group: UWV.",
        "One party is named by some groups.",
        "One party is named by one group and nobody else: Bakker.",
    ]
    assert [row.cells[0] for row in result.rows] == ["UWV", "FNV", "Bakker"]


def test_which_kinds_nobody_has():
    room = [
        group("A", {"Provincie Overijssel": {}}),
        group("B", {"Waterschap Vallei en Veluwe": {}}),
    ]
    first = named_by_nobody(merge(room)).sentences[0].text("en")
    assert "the province" not in first
    assert "the water board" not in first
    assert "national government" in first


# ---- Chao2 ----


def test_how_many_are_missed_is_not_told_of_several_regions_or_of_names_that_nobody_shares():
    shared = ["UWV", "FNV", "SBB", "CNV"]
    room = [group(f"G{n}", [*shared, f"Partij {n % 5}", f"Bedrijf {n}"]) for n in range(7)]
    (sentence,) = probably_missed(merge(room)).sentences
    assert sentence.text("en").startswith("You probably missed at least some ")
    elsewhere = [*room[:-1], group("G6", [*shared, "Partij 1", "Bedrijf 6"], region="CR07")]
    assert "different regions" in probably_missed(merge(elsewhere)).sentences[0].text("en")
    alone = [group(f"G{n}", ["UWV", *(f"{n} nummer {m}" for m in range(4))]) for n in range(7)]
    assert "named by one group alone" in probably_missed(merge(alone)).sentences[0].text("en")


@pytest.mark.parametrize("groups", [5, 8, 40])
def test_chao2_is_the_formula_of_the_literature_for_every_count(groups):
    for once, twice, more in itertools.product(range(4), range(4), range(3)):
        counts = frequencies(once, twice, more)
        share, seen = (groups - 1) / groups, once + twice + more
        classic = seen + share * once * once / (2 * twice) if twice else None
        corrected = seen + share * once * (once - 1) / (2 * (twice + 1))
        if not seen:
            assert chao2(counts, groups) is chao2(counts, groups, bias_corrected=True) is None
            continue
        assert chao2(counts, groups) == (None if classic is None else pytest.approx(classic))
        assert chao2(counts, groups, bias_corrected=True) == pytest.approx(corrected)
        assert chao2(counts, 4) is None


def frequencies(once, twice, more):
    return [1] * once + [2] * twice + [3] * more


def test_chao2_gives_the_published_values():
    """S = 225, Q1 = 21, Q2 = 19, N = 50 (Chao 1987)."""
    counts = frequencies(21, 19, 225 - 21 - 19)
    assert chao2(counts, 50) == pytest.approx(236.3732, abs=1e-4)
    assert chao2(counts, 50, bias_corrected=True) == pytest.approx(235.29, abs=1e-9)


@pytest.mark.parametrize(
    ("counts", "groups", "bias_corrected"),
    [
        (frequencies(5, 5, 5), 4, False),
        (frequencies(5, 5, 5), 4, True),
        ([], 9, True),
        ([0, 0], 9, False),
        (frequencies(5, 0, 5), 9, False),
        ([9], 5, False),
    ],
)
def test_chao2_says_nothing_without_a_ground(counts, groups, bias_corrected):
    assert chao2(counts, groups, bias_corrected) is None


def test_a_party_that_no_group_names_is_not_one_that_was_named():
    assert chao2([1, 1, 2, 0, 0], 5) == chao2([1, 1, 2], 5)


def test_without_parties_that_two_groups_name_the_corrected_form_still_says_something():
    assert chao2([1, 1, 1, 3], 5, bias_corrected=True) == pytest.approx(4 + 0.8 * 3)


def test_a_slip_of_the_pen_is_no_party_that_one_group_alone_names():
    own = ("Bakkersgilde", "Haven", "Museum", "Timmerbond", "Waterschap", "Ziekenhuis")
    room = [group(f"G{n}", [name, "UWV", "Deltion College"]) for n, name in enumerate(own)]
    for one in room[:2]:
        one.add_stakeholder("Samen", "government")
    before = probably_missed(merge(room)).sentences
    room[5] = group("G5", [own[5], "UWV", "Deltion Collge"])
    merged = merge(room)
    assert len(merged.proposals) == 1
    assert probably_missed(merged).sentences == before


def test_what_was_probably_missed_is_said_in_plain_words():
    own = ("Bakkersgilde", "Haven", "Museum", "Timmerbond", "Waterschap", "Ziekenhuis")
    room = [group(f"G{n}", [name, "UWV"]) for n, name in enumerate(own)]
    room[0].add_stakeholder("Samen", "government")
    room[1].add_stakeholder("Samen", "government")
    assert probably_missed(merge(room[:4])).sentences[0].text("en").startswith("How many parties")
    assert (
        probably_missed(merge(room)).sentences[0].text("en")
        == "You probably missed at least some 15 parties together."
    )


# ---- places and tensions ----


def test_the_party_on_which_the_groups_differ_most_comes_first():
    room = [
        group("A", {"UWV": {"influence": 0}, "FNV": {"influence": 2}}),
        group("B", {"UWV": {"influence": 4}, "FNV": {"influence": 2}}),
        group("C", {"UWV": {}, "FNV": {"influence": 3}}),
    ]
    result = furthest_apart(merge(room), "influence")
    assert [row.cells[0] for row in result.rows] == ["UWV", "FNV"]
    assert result.rows[0].dots == (1, 0, 0, 0, 1)
    assert result.rows[1].dots == (0, 0, 2, 1, 0)
    assert result.sentences[0].text("en") == "On one party the groups differ: UWV."


def test_parties_on_which_the_groups_differ_as_much_are_not_called_the_most():
    room = [
        group(name, {party: {"influence": level} for party in ("UWV", "FNV")})
        for name, level in (("A", 0), ("B", 4))
    ]
    (sentence,) = furthest_apart(merge(room), "influence").sentences
    assert sentence.text("en") == ("On 2 parties the groups differ, as much on each: FNV and UWV.")
    assert sentence.text("nl") == (
        "Over 2 partijen verschillen de groepen, over elk even veel: FNV en UWV."
    )


def test_a_place_that_was_left_open_is_not_zero():
    room = [group("A", {"UWV": {"influence": 3}}), group("B", ["UWV"]), group("C", ["UWV"])]
    assert furthest_apart(merge(room), "influence").rows == ()


def test_tensions_are_spreads_and_i_dont_know_is_apart():
    room = [group(name, ["UWV"]) for name in "ABCD"]
    for work, position in zip(room, (1, 5, "unknown", None), strict=True):
        if position:
            work.put("tensions", "funding", {"position": position}, step="x")
    result = tension_spreads(merge(room))
    (row,) = result.rows
    assert row.dots == (1, 0, 0, 0, 1)
    assert row.cells[3] == 1
    assert result.groups == 3
    assert result.sentences[0].text("en") == "On one tension the groups stand apart: funding."


def test_of_all_six_tensions_no_names_are_listed():
    room = [group(name, ["UWV"]) for name in "AB"]
    for work, position in zip(room, (1, 5), strict=True):
        for code in TENSIONS:
            work.put("tensions", code, {"position": position}, step="x")
    (sentence,) = tension_spreads(merge(room)).sentences
    assert sentence.text("en") == "On all six tensions the groups stand apart."
    assert sentence.text("nl") == "Bij alle zes spanningen staan de groepen ver uit elkaar."


# ---- agendas ----


def test_what_nobody_wrote_rests_on_no_answer():
    merged = merge([group("A", ["UWV"]), group("B", ["UWV"])])
    for shown in (actions_of_more_groups(merged, "challenges"), tension_spreads(merged)):
        assert shown.rests_on.text("nl") == "Dit steunt nog op geen enkel antwoord."
        assert len(shown.sentences) == 1
    said = actions_of_more_groups(merged, "challenges").sentences[0].text("nl")
    assert said == "Nog geen groep schreef er een op."


def test_actions_that_may_be_the_same_are_proposed_and_clustered_by_hand():
    room = [
        group("A", ["UWV"], actions={"Open één loket voor stages": "UWV"}),
        group(
            "B", ["UWV"], actions={"Een stageloket openen": "UWV", "Open loket voor stages": "UWV"}
        ),
        group("C", ["UWV"], actions={"Bouw woningen": "UWV"}),
    ]
    merged = merge(room)
    pairs = alike_items(merged, "actions")
    assert ("Open één loket voor stages", "Open loket voor stages") in {
        (one.one.title, one.other.title) for one in pairs
    } | {(one.other.title, one.one.title) for one in pairs}
    assert not [one for one in pairs if "Bouw woningen" in (one.one.title, one.other.title)]
    best = pairs[0]
    ledger = Ledger().decide("alike", best.one.id, best.other.id)
    first = items(merge(room, ledger), "actions")[0]
    assert len(first.groups) == 2


def test_a_party_that_is_lead_in_several_agendas_is_counted_under_all_its_names():
    room = [
        group(
            "A", ["ROC Deltion"], actions={"Open een loket": "ROC Deltion", "Werf": "ROC Deltion"}
        ),
        group("B", ["Deltion College"], actions={"Begin een leerlijn": "Deltion College"}),
        group("C", ["Deltion College"]),
    ]
    ledger = Ledger().decide("same", "ROC Deltion", "Deltion College")
    merged = merge(room, ledger)
    (asked,) = asked_in_total(merged)
    assert len(asked.leads) == 3
    assert len(asked.groups) == 2
    assert (
        asked_of_parties(merged).sentences[1].text("en")
        == "Deltion College is the lead of 3 actions; 2 agendas ask something of it."
    )


def test_brings_and_takes_are_added_up_per_party():
    room = [group("A", ["UWV", "FNV"]), group("B", ["UWV"])]
    for work, amount in zip(room, (1000, 2500), strict=True):
        uwv = next(one.id for one in work.stakeholders if one.name == "UWV")
        work.add_commitment(uwv, "brings", amount=amount, form="cash", what="geld")
    fnv = next(one.id for one in room[0].stakeholders if one.name == "FNV")
    room[0].add_commitment(fnv, "takes", what="zeggenschap")
    result = brings_and_takes(merge(room))
    assert result.rows[0].cells[0] == "UWV"
    assert result.rows[0].cells[2].text("en") == "€3,500"
    assert [one.text("en") for one in result.sentences] == [
        "Of 2 parties it is written down what they bring or take.",
        "Together they bring €3,500, as far as amounts are given.",
        "One only takes: FNV.",
    ]


def test_promises_and_requests_are_on_one_page_with_to_whom():
    work = group("A", ["UWV"])
    work.put("sentences", "09-promise", {"text": "Maandag bellen we het UWV."}, step="x")
    work.put(
        "sentences", "09-request", {"text": "Wij vragen de bakker om een stageplek."}, step="x"
    )
    result = promises(merge([work, group("B", ["FNV"])]))
    assert [row.cells[1:] for row in result.rows] == [
        ("Maandag bellen we het UWV.", "UWV"),
        ("Wij vragen de bakker om een stageplek.", ""),
    ]
    assert result.groups == 1


# ---- all of them ----


@pytest.mark.parametrize("count", [0, 1, 2, 40])
def test_every_result_can_be_told_for_any_number_of_groups(count):
    room = [
        group(f"Geheim {n}", ["UWV", f"Partij {n}"], actions={"Doe": "UWV"}) for n in range(count)
    ]
    for result in results(merge(room)):
        for language in ("nl", "en"):
            said = [one.text(language) for one in (*result.sentences, result.rests_on)]
            assert all(said)
            assert "Geheim" not in " ".join(said), "the name of a group is hidden"
        assert 0 <= result.groups <= count
        assert all(len(row.cells) == len(result.columns) for row in result.rows)


def test_the_questions_are_known_before_anything_is_worked_out():
    room = [group(name, ["UWV", "FNV"], actions={"Doe": "UWV"}) for name in "ABCDE"]
    elsewhere = [*room, group("F", ["UWV"], region="CR07")]
    for merged, layout in ((merge(room), "one_region"), (merge(elsewhere), "side_by_side")):
        asked = {one.code: one.title for one in results(merged)}
        assert asked == questions_of_results(layout)
        assert tuple(asked) == asked_in(merged.layout)


def test_of_several_regions_it_is_not_asked_on_what_they_differ():
    regions = [*asked_in("side_by_side")]
    assert set(COMPARED) == {*regions, *asked_in("one_region")}
    assert regions[0] == "by_region"
    for code in ("furthest_apart_influence", "furthest_apart_interest", "contested_ties"):
        assert code not in regions
    assert "by_region" not in asked_in("one_region")


def test_regions_stand_side_by_side_with_what_each_puts_first():
    high, low = {"influence": 4, "interest": 4}, {"influence": 0, "interest": 0}
    room = [
        group("A", {"UWV": high, "FNV": low}, actions={"Open een loket": "UWV"}),
        group("B", {"UWV": low, "FNV": low}, actions={"Open een loket": None, "Bel": None}),
        group("C", {"UWV": high, "SBB": high}, region="CR07"),
        group("D", {"UWV": {"influence": 4}}, region=""),
    ]
    room[2].update("about", "about", {"challenge": "Te weinig huizen"})
    found = by_region(merge(room))
    assert [one.text("en") for one in found.sentences] == [
        "The groups worked on 3 regions.",
        "One party is named in every region: UWV.",
    ]
    rows = [[told("en", cell) for cell in one.cells] for one in found.rows]
    two = sorted(region(code).name for code in ("CR05", "CR07"))
    assert [one[0] for one in rows] == [*two, "no region chosen"]
    of = {one[0]: one[1:] for one in rows}
    # Two groups, one of which puts it there: that is not more than half.
    assert of[region("CR05").name] == ["–", "2", "–", "Open een loket; Bel"]
    assert of[region("CR07").name] == ["Te weinig huizen", "2", "SBB and UWV", "–"]
    assert of["no region chosen"] == ["–", "1", "–", "–"]
    assert [len(keys) for one in found.rows for _, keys in one.who] in ([2, 1, 1], [1, 2, 1])


def test_of_nothing_it_is_said_in_words_and_not_as_a_nought():
    merged = merge([group("A", ["UWV"]), group("B", ["FNV"], actions=["Open een loket"])])
    said = [one.text("en") for result in results(merged) for one in result.sentences]
    assert not [one for one in said if one.startswith(("0 ", "Of 0 ", "There are 0 ", "On 0 "))]
    assert "There is no promise yet." in said
