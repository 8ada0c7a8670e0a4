"""After "Right" comes something: a picture of one's own numbers, and what to try next."""

import ast

import pytest

from regiolab.teaching.exercises import EXERCISES

from .solutions import notebook, scope

HARDER = ("03", "04", "06", "09")
"""The exercises that end with a question without a check."""


def cells(kind, number):
    return [
        (cell["cell_type"], "".join(cell["source"])) for cell in notebook(kind, number)["cells"]
    ]


def drawn(kind, number):
    """Return the value of every cell that draws."""
    found = []
    for cell_type, code in cells(kind, number):
        if cell_type == "code" and "draw(" in code.splitlines()[-1]:
            shown = ast.parse(code).body[-1].value
            found.append(
                eval(  # noqa: S307 - our own lessons
                    compile(ast.Expression(shown), number, "eval"), scope(kind, number)
                )
            )
    return found


@pytest.mark.parametrize("number", EXERCISES)
def test_every_exercise_draws_after_the_check(number):
    codes = [code for cell_type, code in cells("exercises", number) if cell_type == "code"]
    (checked,) = [place for place, code in enumerate(codes) if code.startswith("lab.check(")]
    assert any("draw(" in code for code in codes[checked:])
    assert EXERCISES[number].further


@pytest.mark.parametrize("number", ["03", "04", "06", "09"])
def test_the_solution_draws_and_what_is_not_answered_draws_nothing(number):
    assert all(figure.svg() for figure in drawn("solutions", number))
    assert set(drawn("exercises", number)) == {None}


def test_the_pictures_show_what_the_solutions_say():
    (stays,) = drawn("solutions", "03")
    assert set(stays.table.set_index("index").iloc[:, 0]) == {5, 4, 2}  # nobody stays in all six
    (least,) = drawn("solutions", "04")
    lowest = least.table.sort_values(least.table.columns[-1])
    assert lowest.iloc[0, 0] == "Eemnes"
    assert round(float(lowest.iloc[0, -1]), 3) == 0.006
    (left,) = drawn("solutions", "06")
    assert (left.table.iloc[:, -1] == 0).sum() == 4
    firsts, borda = drawn("solutions", "09")
    assert firsts.table.iloc[:, -1].max() == 4
    assert borda.table.iloc[:, -1].tolist() == [13, 12, 17, 12]


@pytest.mark.parametrize("number", HARDER)
def test_a_harder_question_comes_at_the_end(number):
    assert "### Moeilijker, zonder nakijken" in cells("exercises", number)[-2][1]
