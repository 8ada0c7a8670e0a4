"""Exercise 08: covers that look right."""

import pytest

from .solutions import said

LADDER = ["idea", "intention", "agreed", "budgeted"]
TOTAL = 10.0


def steps(promises):
    return promises["firmness"].map(LADDER.index)


def firmer_than(promises, at_least):
    return promises.loc[steps(promises) > LADDER.index(at_least), "amount"].sum() / TOTAL


def at_most(promises, at_least):
    return promises.loc[steps(promises) <= LADDER.index(at_least), "amount"].sum() / TOTAL


def exactly(promises, at_least):
    return promises.loc[promises["firmness"] == at_least, "amount"].sum() / TOTAL


def in_millions(promises, at_least):
    return promises.loc[steps(promises) >= LADDER.index(at_least), "amount"].sum()


def of_all_promises(promises, at_least):
    return in_millions(promises, at_least) / promises["amount"].sum()


def the_numbers_of_the_lesson(promises, at_least):
    return {"idea": 0.45, "intention": 0.45, "agreed": 0.35, "budgeted": 0.15}[at_least]


def a_column(promises, at_least):
    return promises.loc[steps(promises) >= LADDER.index(at_least), "amount"] / TOTAL


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (firmer_than, "leave out the step itself"),
        (at_most, "In which direction"),
        (exactly, "firmer still"),
        (in_millions, "Which part of `total`"),
        (of_all_promises, "What are all costs"),
        (the_numbers_of_the_lesson, "mark by hand"),
        (a_column, "Return one number"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("08", answer)
    assert state == "look"
    assert looks_at in sentence
