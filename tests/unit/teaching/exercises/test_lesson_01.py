"""Exercise 01: ways to compute a spread that look right."""

import pandas as pd
import pytest

from .solutions import said, scope


def table(euros, relative):
    return pd.DataFrame({"euros": euros, "relative": relative})


def as_a_sample(values):
    return table(values.std(), values.std() / values.mean())


def along_the_regions(values):
    euros = values.std(axis=1, ddof=0)
    return table(euros, euros / values.mean(axis=1))


def by_the_median(values):
    euros = values.std(ddof=0)
    return table(euros, euros / values.median())


def of_all_regions(values):
    gdp = scope("solutions", "01")["gdp"]
    return table(gdp.std(ddof=0), gdp.std(ddof=0) / gdp.mean())


def from_high_to_low(values):
    euros = values.max() - values.min()
    return table(euros, euros / values.mean())


def euros_alone(values):
    return values.std(ddof=0)


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (as_a_sample, "not a sample"),
        (along_the_regions, "a row for each year"),
        (by_the_median, "By what should it be divided"),
        (of_all_regions, "Do you use `values`"),
        (from_high_to_low, "the standard deviation"),
        (euros_alone, "Return a DataFrame"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("01", answer)
    assert state == "look"
    assert looks_at in sentence
