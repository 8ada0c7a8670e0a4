"""Exercise 04: ways to compare two regions that look right."""

import pytest

from .solutions import said

WORK = "arbeidsmarktregio_code"


def sums(towns, how="sum"):
    """Return what lives in both regions, in the COROP region and in the labour-market region."""
    return (
        towns.groupby(["corop_code", WORK])["people"].transform(how),
        towns.groupby("corop_code")["people"].transform(how),
        towns.groupby(WORK)["people"].transform(how),
    )


def counted_twice(towns):
    both, corop, work = sums(towns)
    return both / (corop + work)


def of_one_region(towns):
    both, corop, _ = sums(towns)
    return both / corop


def in_municipalities(towns):
    both, corop, work = sums(towns, "size")
    return both / (corop + work - both)


def of_one_municipality(towns):
    both, corop, work = sums(towns)
    return towns["people"] / (corop + work - both)


def as_a_difference(towns):
    both, corop, work = sums(towns)
    return (corop - both) / (work + both)


def the_lowest_alone(towns):
    both, corop, work = sums(towns)
    return (both / (corop + work - both)).idxmin()


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (counted_twice, "Whom do you count twice"),
        (of_one_region, "only in the other one"),
        (in_municipalities, "You count municipalities"),
        (of_one_municipality, "You count one municipality"),
        (as_a_difference, "write down three numbers"),
        (the_lowest_alone, "one number for each row"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("04", answer)
    assert state == "look"
    assert looks_at in sentence
