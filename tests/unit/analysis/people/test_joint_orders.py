"""Borda and Kemeny: published numbers and laws."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.analysis.people.priorities import borda, kemeny
from regiolab.model import InputError

TENNESSEE = [(42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM")]
"""Where to put the capital: the usual example of a vote in which the rules differ."""


def test_borda_in_tennessee():
    assert borda(TENNESSEE) == {"N": 194, "C": 173, "M": 126, "K": 107}
    assert list(borda(TENNESSEE)) == ["N", "C", "M", "K"]


def test_kemeny_in_tennessee():
    assert kemeny(TENNESSEE) == [("N", "C", "K", "M")]


def test_a_cycle_has_three_best_orders():
    cycle = [(1, "ABC"), (1, "BCA"), (1, "CAB")]
    assert kemeny(cycle) == [("A", "B", "C"), ("B", "C", "A"), ("C", "A", "B")]
    assert borda(cycle) == {"A": 3, "B": 3, "C": 3}


def test_a_tie_in_a_vote_shares_the_points_of_its_places():
    assert borda([(2, ["A", {"B", "C"}])]) == {"A": 4, "B": 1, "C": 1}
    assert kemeny([(1, ["A", frozenset("BC")])]) == [("A", "B", "C"), ("A", "C", "B")]


def test_items_that_a_vote_leaves_out_tie_for_last():
    assert borda([(1, "ABC"), (1, "A")]) == {"A": 4, "B": 1.5, "C": 0.5}
    assert kemeny([(1, "ABC"), (1, "A")]) == [("A", "B", "C")]


def test_without_votes_there_is_no_order():
    assert borda([]) == {}
    assert kemeny([]) == []


def test_more_than_eight_items_is_one_sentence():
    kemeny([(1, "ABCDEFGH")])
    with pytest.raises(InputError, match="up to 8 items; here are 9"):
        kemeny([(1, "ABCDEFGHI")])


@pytest.mark.parametrize("rule", [borda, kemeny])
def test_a_vote_that_names_an_item_twice_or_counts_below_0_is_refused(rule):
    with pytest.raises(InputError, match="twice"):
        rule([(1, "ABA")])
    with pytest.raises(InputError, match="fewer than 0"):
        rule([(-1, "AB")])


VOTES = st.integers(2, 5).flatmap(
    lambda size: st.lists(
        st.tuples(st.integers(1, 4), st.permutations("ABCDE"[:size])), min_size=1, max_size=6
    )
)


def disputes(votes, order):
    place = {item: number for number, item in enumerate(order)}
    return sum(
        count
        for count, vote in votes
        for number, first in enumerate(vote)
        for second in vote[number + 1 :]
        if place[first] > place[second]
    )


@given(VOTES)
def test_the_best_orders_are_all_those_with_the_fewest_disputes(votes):
    every = list(permutations(sorted(votes[0][1])))
    fewest = min(disputes(votes, order) for order in every)
    assert kemeny(votes) == [order for order in every if disputes(votes, order) == fewest]


@settings(deadline=None)
@given(VOTES, st.randoms(use_true_random=False))
def test_the_order_of_voting_changes_nothing(votes, random):
    shuffled = random.sample(votes, len(votes))
    assert list(borda(shuffled).items()) == list(borda(votes).items())
    assert kemeny(shuffled) == kemeny(votes)


@given(VOTES)
def test_borda_hands_out_all_points(votes):
    size = len(votes[0][1])
    total = sum(count for count, _ in votes) * size * (size - 1) / 2
    assert sum(borda(votes).values()) == pytest.approx(total)
