"""Exercise 07: cross tables that look right."""

import pandas as pd
import pytest

from .solutions import said, scope


def on_its_side(practices):
    pairs = practices.explode("tensions")
    return pd.crosstab(pairs["governance"], pairs["tensions"])


def first_tension_only(practices):
    first = practices.assign(tensions=[each[0] for each in practices["tensions"]])
    return pd.crosstab(first["tensions"], first["governance"])


def lists_as_they_are(practices):
    return pd.crosstab(practices["tensions"].map(str), practices["governance"])


def shares(practices):
    pairs = practices.explode("tensions")
    return pd.crosstab(pairs["tensions"], pairs["governance"], normalize="index")


def with_totals(practices):
    pairs = practices.explode("tensions")
    return pd.crosstab(pairs["tensions"], pairs["governance"], margins=True)


def always_all_of_them(practices):
    whole = scope("solutions", "07")["practices"].explode("tensions")
    return pd.crosstab(whole["tensions"], whole["governance"])


def numbers_alone(practices):
    return practices["governance"].value_counts()


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (on_its_side, "on its side"),
        (first_tension_only, "You miss some"),
        (lists_as_they_are, "take lists apart"),
        (shares, "These are shares"),
        (with_totals, "Leave totals out"),
        (always_all_of_them, "Do you use what is given"),
        (numbers_alone, "Return a DataFrame"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("07", answer)
    assert state == "look"
    assert looks_at in sentence
