"""Every check accepts the solution of its lesson, and never raises whatever it is given."""

from pathlib import Path

import pytest

from regiolab.locale import LANGUAGES
from regiolab.teaching.exercises import EXERCISES, outcome

from .solutions import MADE, function, said

HERE = Path(__file__).parent
CHECKED = [
    name
    for name, made in MADE.items()
    if name.startswith("exercises/nl/")
    and any("lab.check(" in "".join(cell["source"]) for cell in made["cells"])
]


def test_what_is_checked_in_a_lesson_is_registered_and_the_other_way_round():
    assert {Path(name).name[:2] for name in CHECKED} == set(EXERCISES)


@pytest.mark.parametrize("number", EXERCISES)
def test_each_exercise_has_a_test_of_wrong_answers(number):
    assert (HERE / f"test_lesson_{number}.py").is_file()


@pytest.mark.parametrize("number", EXERCISES)
def test_the_solution_in_the_lesson_is_right(number):
    assert said(number, function("solutions", number))[0] == "right"


def rounded(number, decimals):
    """Return the function of the solution, with every number rounded."""
    return lambda values: function("solutions", number)(values).round(decimals)


@pytest.mark.parametrize(
    ("number", "decimals"),
    [
        ("00", 3),
        ("00", 2),
        ("01", {"euros": 0, "relative": 3}),
        ("02", 2),
        ("02", 1),
        ("04", 3),
        ("04", 2),
        ("05", 2),
        ("05", 1),
    ],
)
def test_an_answer_may_be_rounded(number, decimals):
    assert said(number, rounded(number, decimals))[0] == "right"


@pytest.mark.parametrize(
    ("number", "decimals"),
    [("00", 1), ("01", {"euros": 0, "relative": 2}), ("02", 0), ("04", 1), ("05", 0)],
)
def test_an_answer_that_is_rounded_too_far_is_told_so(number, decimals):
    state, sentence = said(number, rounded(number, decimals))
    assert state == "look"
    assert "rounded too far" in sentence


@pytest.mark.parametrize("number", ["00", "01", "02", "04", "05"])
def test_an_answer_with_a_number_missing_is_not_right(number):
    def with_a_gap(values):
        answer = function("solutions", number)(values).copy()
        answer.iloc[0] = float("nan")
        return answer

    assert said(number, with_a_gap)[0] == "look"


@pytest.mark.parametrize("number", EXERCISES)
def test_the_exercise_as_it_is_handed_out_is_not_answered_yet(number):
    assert said(number, function("exercises", number))[0] == "unanswered"


def fails(*values):
    raise ValueError("geen idee")


def leaves(*values):
    raise SystemExit


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", EXERCISES)
@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (None, "unanswered"),
        (lambda *values: None, "unanswered"),
        (fails, "failed"),
        (leaves, "failed"),
        (lambda: 1, "failed"),
        (0.25, "look"),
    ],
    ids=["none", "returns nothing", "fails", "leaves", "takes nothing", "no function"],
)
def test_an_answer_that_is_none_gets_a_friendly_sentence(number, answer, state, language):
    found = outcome(EXERCISES[number], answer, language)
    assert found.state == state
    assert found.sentence.endswith((".", "?"))
    assert bool(found.details) == (state == "failed")


@pytest.mark.parametrize("number", EXERCISES)
@pytest.mark.parametrize("value", ["x", 3, [], {}, object(), float("nan"), True])
def test_whatever_is_returned_is_refused_and_not_raised(number, value):
    assert said(number, lambda *values: value)[0] in {"look", "failed"}


def test_the_details_show_the_line_of_the_answer_and_not_the_check():
    found = outcome(EXERCISES["01"], fails, "nl")
    assert "ValueError: geen idee" in found.details
    assert "teaching/exercises/exercise.py" not in found.details
