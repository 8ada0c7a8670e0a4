"""Exercise 05: means and spreads that look right."""

import pandas as pd
import pytest

from .solutions import said


def table(mean, spread):
    return pd.DataFrame({"mean": mean, "spread": spread})


def as_a_sample(values):
    return table(values.mean(), values.std())


def per_person(values):
    return table(values.mean(axis=1), values.std(axis=1, ddof=0))


def by_the_median(values):
    return table(values.median(), values.std(ddof=0))


def the_variance(values):
    return table(values.mean(), values.var(ddof=0))


def from_high_to_low(values):
    return table(values.mean(), values.max() - values.min())


def the_numbers_of_the_lesson(values):
    return table(values.mean() * 0 + 3, values.std(ddof=0))


def the_mean_alone(values):
    return values.mean()


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (as_a_sample, "the whole group"),
        (per_person, "a row for each tension"),
        (by_the_median, "the middle person"),
        (the_variance, "a square still"),
        (from_high_to_low, "two outer answers"),
        (the_numbers_of_the_lesson, "Look at `mean` again"),
        (the_mean_alone, "Return a DataFrame"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("05", answer)
    assert state == "look"
    assert looks_at in sentence
