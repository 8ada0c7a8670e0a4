"""Exercise 06: ways to count what is left that look right."""

import pandas as pd
import pytest

from .solutions import said


def both_sides(ties):
    return pd.concat([ties["source"], ties["target"]])


def others(ties, bridge):
    return [name for name in both_sides(ties).unique() if name != bridge]


def without_the_zeros(ties, bridge):
    return both_sides(ties[(ties["source"] != bridge) & (ties["target"] != bridge)]).value_counts()


def of_one_side_of_the_bridge(ties, bridge):
    counted = both_sides(ties[ties["source"] != bridge]).value_counts()
    return counted.reindex(others(ties, bridge), fill_value=0)


def of_everything(ties, bridge):
    return both_sides(ties).value_counts().reindex(others(ties, bridge), fill_value=0)


def with_the_bridge(ties, bridge):
    return both_sides(ties).value_counts()


def as_source_alone(ties, bridge):
    left = ties[(ties["source"] != bridge) & (ties["target"] != bridge)]
    return left["source"].value_counts().reindex(others(ties, bridge), fill_value=0)


def the_rows(ties, bridge):
    return ties[(ties["source"] != bridge) & (ties["target"] != bridge)]


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (without_the_zeros, "keeps no tie"),
        (of_one_side_of_the_bridge, "stands in two columns"),
        (of_everything, "still count"),
        (with_the_bridge, "The bridge itself"),
        (as_source_alone, "count by hand"),
        (the_rows, "Return a Series"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("06", answer)
    assert state == "look"
    assert looks_at in sentence
