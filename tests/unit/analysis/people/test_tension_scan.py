"""What people answered alone: counted when everybody handed in, and never whose it was."""

import pytest

from regiolab.analysis.people.tension_scan import (
    answer_of,
    is_revealed,
    most_divided,
    open_seats,
    place,
    seats_handed_in,
    spread,
    tension,
    where_to_begin,
)
from regiolab.model import Workspace
from regiolab.model.codes import TENSIONS


def scan(answers, states=None):
    """A scan in which seat by seat the answers to "content" are given: position and strain."""
    made = Workspace.new("Regio")
    for code in ("content", "funding"):
        made.put("tensions", code, {}, step="change an answer")
    for number, answer in enumerate(answers, start=1):
        state = states[number - 1] if states else "handed_in"
        made.put("seats", str(number), {"state": state}, step="take a seat")
        position, strain = answer
        given = {f"answers.{number}": {"position": position, "strain": strain}}
        made.put("tensions", "content", given, step="change an answer")
    return made


def test_places_and_strains_are_counted_with_who_does_not_know_and_who_did_not_answer():
    made = scan([(1, "some"), (5, "strong"), (5, "unknown"), ("unknown", None), (None, "some")])
    told = spread(made, "content")
    assert told.positions == (1, 0, 0, 0, 2)
    assert (told.unknown, told.unanswered) == (1, 1)
    assert told.strains == {"none": 0, "some": 2, "strong": 1}
    assert (told.strain_unknown, told.strain_unanswered) == (1, 1)
    assert told.persons == 5
    assert told.is_answered


def test_before_everybody_handed_in_nothing_is_counted():
    made = scan([(1, "some"), (5, None)], ["handed_in", None])
    assert not is_revealed(made)
    assert [seat.id for seat in open_seats(made)] == ["2"]
    assert [seat.id for seat in seats_handed_in(made)] == ["1"]
    told = spread(made, "content")
    assert (told.persons, told.positions, told.is_answered) == (0, (0, 0, 0, 0, 0), False)
    assert told.agreement is None


def test_who_was_left_out_is_not_waited_for_and_not_counted():
    made = scan([(1, None), (2, None), (5, None)], ["handed_in", "handed_in", "left_out"])
    assert is_revealed(made)
    assert spread(made, "content").positions == (1, 1, 0, 0, 0)


def test_without_a_seat_there_is_nothing_to_reveal():
    made = Workspace.new("Regio")
    assert is_revealed(made) is False
    assert where_to_begin(made) == TENSIONS[0]
    assert most_divided(made) == []
    assert tension(made, "content").id == "content"
    assert tension(made, "content").position is None
    assert answer_of(made, "content", "1").position is None


@pytest.mark.parametrize(
    ("positions", "agreement"),
    [((3, 3), 1.0), ((1, 5), -1.0), ((3,), None), ((3, "unknown"), None), ((3, None, 3), 1.0)],
)
def test_agreement_is_of_at_least_two_who_know(positions, agreement):
    told = spread(scan([(one, None) for one in positions]), "content")
    assert told.agreement == agreement


@pytest.mark.parametrize(
    ("answer", "is_answered"),
    [
        ((None, None), False),
        (("unknown", None), True),
        ((None, "unknown"), True),
        ((3, "some"), True),
    ],
)
def test_i_do_not_know_is_an_answer(answer, is_answered):
    assert spread(scan([answer]), "content").is_answered is is_answered


def test_the_tension_on_which_people_differ_most_comes_first_also_when_two_are_level():
    made = scan([(1, None), (5, None)])
    assert most_divided(made) == ["content"]
    assert where_to_begin(made) == "content"
    for number, position in ((1, 5), (2, 1)):
        answers = {f"answers.{number}": {"position": position}}
        made.put("tensions", "funding", answers, step="change an answer")
    assert most_divided(made) == [one for one in TENSIONS if one in {"content", "funding"}]
    for number in (1, 2):
        made.put("tensions", "funding", {f"answers.{number}.position": 2}, step="change an answer")
    assert most_divided(made) == ["content"]


def test_where_nobody_differs_there_is_nothing_that_divides():
    made = scan([(2, None), (2, None)])
    assert most_divided(made) == []
    assert where_to_begin(made) == TENSIONS[0]


def test_what_one_person_answered_is_found_by_the_seat():
    made = scan([(1, "some"), (5, None)])
    assert (answer_of(made, "content", "1").position, answer_of(made, "content", "1").strain) == (
        1,
        "some",
    )
    assert answer_of(made, "content", "2").position == 5
    assert answer_of(made, "content", "3").position is None
    assert (place(4), place("unknown"), place(None)) == (4, None, None)
