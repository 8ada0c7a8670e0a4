"""Rows of names, capitals, and words that are cut short: the same wherever they are used."""

import pytest

from regiolab.locale import capital, cut_short, listed


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], ""),
        (["ROC"], "ROC"),
        (["ROC", "UWV"], "ROC en UWV"),
        (["ROC", "UWV", "FNV"], "ROC, UWV en FNV"),
    ],
)
def test_names_stand_in_a_row(names, said):
    assert listed("nl", names) == said


def test_of_a_long_row_the_rest_is_counted():
    names = [str(number) for number in range(4)]
    assert listed("en", names, shown=4) == "0, 1, 2 and 3"
    assert listed("en", names, shown=2) == "0, 1 and 2 more"


def test_only_the_first_letter_becomes_a_capital():
    assert [capital(one) for one in ("", "é", "roc en UWV")] == ["", "É", "Roc en UWV"]


def test_words_are_cut_where_they_are_longer_than_they_may_be():
    assert cut_short("a" * 40) == "a" * 40
    assert cut_short("a" * 41) == "a" * 39 + "…"
    assert cut_short("abcd", 3) == "ab…"
