"""Exercise 09: ways to find two winners that look right."""

import pytest

from .solutions import said


def most_first(votes):
    return votes[1].value_counts().idxmax()


def points(votes, highest=None):
    """Return Borda points; with `highest` 0 they run the wrong way."""
    below = votes.melt(var_name="place", value_name="action")
    most = len(votes.columns) if highest is None else highest
    below["points"] = abs(most - below["place"].astype(int))
    return below.groupby("action")["points"].sum()


def the_same_rule_twice(votes):
    return most_first(votes), most_first(votes)


def the_wrong_way_round(votes):
    return most_first(votes), points(votes, highest=0).idxmax()


def in_the_other_order(votes):
    return points(votes).idxmax(), most_first(votes)


def borda_twice(votes):
    return points(votes).idxmax(), points(votes).idxmax()


def of_the_last_place(votes):
    return most_first(votes), votes[2].value_counts().idxmax()


def as_in_the_lesson(votes):
    return "campus", "desk"


def one_winner(votes):
    return most_first(votes)


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (the_same_rule_twice, "every place counts"),
        (the_wrong_way_round, "on top or at the bottom"),
        (in_the_other_order, "Which of the two rules comes first"),
        (borda_twice, "only the first place counts"),
        (of_the_last_place, "How many points does one vote give"),
        (as_in_the_lesson, "Do you use `votes`"),
        (one_winner, "Return two actions"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("09", answer)
    assert state == "look"
    assert looks_at in sentence
