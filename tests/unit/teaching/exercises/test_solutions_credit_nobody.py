"""A solution is read: whoever runs it has not made the exercise."""

import pytest

from regiolab.teaching.exercises import EXERCISES

from .solutions import MADE


def checks(kind, number, language):
    return [
        line
        for name, made in MADE.items()
        if name.startswith(f"{kind}/{language}/{number}_")
        for cell in made["cells"]
        for line in "".join(cell["source"]).splitlines()
        if line.startswith("lab.check(")
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("number", EXERCISES)
def test_the_check_in_a_solution_credits_nobody(number, language):
    (in_exercise,) = checks("exercises", number, language)
    (in_solution,) = checks("solutions", number, language)
    assert "credit" not in in_exercise
    assert in_solution == in_exercise.replace(")", ", credit=False)")
