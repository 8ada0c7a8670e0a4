"""Two groups side by side: who is the same party, and what is asked of one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.analysis.people.two_groups import (
    asked_of,
    leads_of_both,
    listed_parties,
    placed_by_both,
)
from regiolab.model import Workspace


def group(*names: str) -> Workspace:
    workspace = Workspace.new("Onze regio")
    for name in names:
        workspace.add_stakeholder(name, "government")
    return workspace


def test_parties_with_the_same_name_are_the_same_whatever_the_capitals() -> None:
    found = listed_parties(group("ROC Oost", "Bond"), group("Provincie", "roc  oost"))
    assert [pair.ours for pair in found.both] == ["ROC Oost"]
    assert (found.only_ours, found.only_theirs) == (("Bond",), ("Provincie",))


def test_a_likeness_is_not_enough() -> None:
    found = listed_parties(group("Gemeente Meerdijk"), group("Meerdijk (gemeente)"))
    assert found.both == ()


@pytest.mark.parametrize("who", ["ours", "theirs"])
def test_a_name_that_one_group_declared_as_another_name_counts(who: str) -> None:
    ours, theirs = group("Regionaal opleidingencentrum"), group("ROC")
    one, other = (ours, "ROC") if who == "ours" else (theirs, "Regionaal opleidingencentrum")
    one.update("stakeholders", one.stakeholders[0].id, {"aliases": [other]})
    (pair,) = listed_parties(ours, theirs).both
    assert pair.has_two_names


def test_places_are_compared_only_where_both_groups_gave_one_the_furthest_apart_first() -> None:
    ours, theirs = group("ROC", "Bond", "Provincie"), group("Provincie", "Bond", "roc")
    roc, bond, province = ours.stakeholders
    ours.update("stakeholders", roc.id, {"influence": 1, "interest": 4})
    ours.update("stakeholders", bond.id, {"influence": 0, "interest": 2})
    ours.update("stakeholders", province.id, {"influence": 3})
    province, bond, roc = theirs.stakeholders
    theirs.update("stakeholders", roc.id, {"influence": 2})
    theirs.update("stakeholders", bond.id, {"influence": 4, "interest": 2})
    theirs.update("stakeholders", province.id, {"interest": 3})
    found = [(one.party, one.scale, one.apart) for one in placed_by_both(ours, theirs)]
    assert found == [("Bond", "influence", 4), ("ROC", "influence", 1), ("Bond", "interest", 0)]


def test_groups_that_began_with_the_same_list_keep_a_party_together_under_two_names() -> None:
    ours = group("Gemeente")
    theirs = Workspace.from_json(ours.to_json())
    theirs.update("stakeholders", theirs.stakeholders[0].id, {"name": "Gemeente Meerdijk"})
    (pair,) = listed_parties(ours, theirs).both
    assert (pair.ours, pair.theirs) == ("Gemeente", "Gemeente Meerdijk")


def test_one_catalogue_entry_is_not_one_party() -> None:
    ours, theirs = group("Gemeente Meerdijk"), group("Gemeente Oeverstad")
    for one in (ours, theirs):
        one.update("stakeholders", one.stakeholders[0].id, {"catalogue_id": "gemeente"})
    assert listed_parties(ours, theirs).both == ()


NAMES = st.lists(st.sampled_from(list("abcdef")), max_size=6, unique=True)


@given(NAMES, NAMES)
def test_every_party_is_told_once_and_the_other_way_round_it_is_the_same(
    ours: list[str], theirs: list[str]
) -> None:
    here, there = group(*ours), group(*theirs)
    found, turned = listed_parties(here, there), listed_parties(there, here)
    assert sorted([*(pair.ours for pair in found.both), *found.only_ours]) == sorted(ours)
    assert sorted([*(pair.theirs for pair in found.both), *found.only_theirs]) == sorted(theirs)
    assert found.only_ours == turned.only_theirs
    assert len(found.both) == len(turned.both)


def test_a_lead_in_both_agendas_is_found_also_where_it_is_not_on_the_map() -> None:
    ours, theirs = group("ROC", "Bond"), group("Provincie")
    for party in ours.stakeholders:
        ours.add("actions", {"title": f"Van {party.name}", "lead": party.id}, "add an action", {})
    theirs.add("actions", {"title": "Leren", "lead": "roc"}, "add an action", {})
    theirs.add("actions", {"title": "Geen trekker"}, "add an action", {})
    assert leads_of_both(ours, theirs) == ("ROC",)


def test_what_is_asked_of_a_party_is_what_it_leads_joins_brings_and_takes() -> None:
    work = group("ROC", "Bond")
    roc, bond = (party.id for party in work.stakeholders)
    work.add("actions", {"id": "a1", "title": "Leerbanen", "lead": roc, "joins": [bond]}, "add", {})
    work.add("commitments", {"stakeholder": roc, "direction": "brings"}, "add", {})
    asked = asked_of(work, roc)
    assert [one.title for one in asked.leads] == ["Leerbanen"]
    assert asked.joins == ()
    assert [one.direction for one in asked.commitments] == ["brings"]
    assert [one.title for one in asked_of(work, bond).joins] == ["Leerbanen"]
    assert asked_of(group("ROC"), "nobody").is_nothing
