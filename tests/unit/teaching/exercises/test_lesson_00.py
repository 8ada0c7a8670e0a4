"""Exercise 00: three ways to share people out that look right."""

import pytest

from .solutions import function, said, scope


def own_people(codes):
    given = scope("solutions", "00")
    people, places = given["people"], given["places"]
    return people[people["region_code"].isin(codes)].merge(places, on="region_code")


def persons(codes):
    return own_people(codes).groupby("corop_name")["value"].sum()


def municipalities(codes):
    return own_people(codes)["corop_name"].value_counts(normalize=True)


def everybody(codes):
    given = scope("solutions", "00")
    by_corop = given["people"].merge(given["places"]).groupby("corop_name")["value"].sum()
    return by_corop / by_corop.sum()


def without_names(codes):
    shares = persons(codes) / persons(codes).sum()
    return shares.reset_index(drop=True)


def as_a_list(codes):
    return list(persons(codes))


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (persons, "add up to 1"),
        (municipalities, "something else than the people"),
        (everybody, "Which municipalities"),
        (without_names, "the name of a COROP region"),
        (as_a_list, "Return a Series"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("00", answer)
    assert state == "look"
    assert looks_at in sentence


def test_the_outcome_for_foodvalley_alone_is_not_enough():
    shares = function("solutions", "00")(scope("solutions", "00")["codes"])
    assert said("00", lambda codes: shares)[0] == "look"
