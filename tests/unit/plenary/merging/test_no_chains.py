"""Whoever says yes to every question still gets no two parties in one that are never one."""

import csv
import random
from itertools import combinations
from pathlib import Path

import pytest

from regiolab.plenary import Ledger, merge
from regiolab.plenary.matching.proposal import is_trap
from tests.unit.plenary.rooms import group

_PAIRS = Path(__file__).parents[1] / "matching/name_pairs.csv"
NAMES = sorted(
    {
        name
        for pair in csv.DictReader(_PAIRS.open(encoding="utf-8"))
        for name in (pair["a"], pair["b"])
    }
)


def a_room(seed, groups=6, parties=45):
    """Return groups that list names of which many are nearly the same."""
    chance = random.Random(seed)  # noqa: S311 - rooms for a test
    return [group(f"Groep {n}", chance.sample(NAMES, parties)) for n in range(groups)]


def said_yes_to_all(room):
    """Return the merge after a person said "one party" to all that was asked, and asked again."""
    ledger = Ledger()
    while (merged := merge(room, ledger)).proposals:
        for question in merged.proposals:
            ledger = ledger.decide("same", *question.spellings)
        if merge(room, ledger).proposals == merged.proposals:
            break
    return merged


@pytest.mark.parametrize("seed", range(4))
def test_no_joint_party_holds_a_trap_and_no_question_asks_about_one(seed):
    room = a_room(seed)
    first = merge(room)
    asked = [pair for question in first.proposals for pair in combinations(question.spellings, 2)]
    assert not [pair for pair in asked if is_trap(*pair)]
    last = said_yes_to_all(room)
    together = [pair for party in last.parties for pair in combinations(sorted(party.names), 2)]
    assert together
    assert not [pair for pair in together if is_trap(*pair)]


def test_yes_to_all_gives_the_same_in_every_order_and_when_merged_again():
    room = a_room(9, groups=5, parties=30)
    last = said_yes_to_all(room)
    mixed = random.Random(2).sample(room, len(room))  # noqa: S311
    assert merge([*mixed, room[0]], last.ledger).to_json() == merge(room, last.ledger).to_json()
    again = merge([last.workspace], last.ledger)
    assert again.to_json() == last.to_json()
