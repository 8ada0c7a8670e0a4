"""The list of decisions: only ever longer, and yet nothing in it is final."""

import pytest

from regiolab.model import InputError
from regiolab.plenary import Ledger


def test_a_decision_is_added_and_nothing_goes():
    first = Ledger().decide(
        "same", "UWV", "Het UWV", why="Groep 2 zei het", at="2026-03-12T15:02:00Z"
    )
    second = first.decide("different", "FNV", "CNV")
    assert second.decisions[:1] == first.decisions
    assert Ledger().decisions == ()


def test_a_decision_is_taken_back_and_that_too():
    ledger = Ledger().decide("same", "UWV", "Het UWV")
    (made,) = ledger.decisions
    back = ledger.take_back(made.id, why="Toch niet")
    assert back.standing == ()
    assert len(back.decisions) == 2
    again = back.take_back(back.decisions[1].id)
    assert again.standing == (made,)


def test_the_file_can_be_mailed_and_opened():
    ledger = (
        Ledger()
        .decide("same", "UWV", "Het UWV", even_so=True)
        .decide("group_name", "a", value="Élan")
    )
    assert Ledger.from_json(ledger.to_json()) == ledger


@pytest.mark.parametrize(
    "text",
    ["", "{}x", "[]", '{"format": "iets anders"}', '{"decisions": [{"id": "x"}]}', "[" * 100_000],
)
def test_what_is_no_list_of_decisions_is_refused_in_a_sentence(text):
    with pytest.raises(InputError) as refused:
        Ledger.from_json(text)
    assert refused.value.text("nl") != refused.value.text("en")


def test_what_is_not_there_cannot_be_taken_back():
    with pytest.raises(InputError):
        Ledger().take_back("weg")
    with pytest.raises(InputError):
        Ledger().decide("same")
