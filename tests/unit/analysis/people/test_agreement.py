"""How far judges agree: published numbers and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.analysis.people.agreement import kendall_w, kendall_w_in_words, van_der_eijk_a
from regiolab.model import InputError


def test_w_of_kendall_and_babington_smith():
    """Kendall & Babington Smith (1939): four judges rank X, Y and Z."""
    assert kendall_w([(1, 1, 2, 3), (3, 2, 3, 1), (2, 3, 1, 2)]) == pytest.approx(1 / 16)


def test_judges_who_agree_have_w_of_1_also_with_ties():
    assert kendall_w([(1, 1, 1), (2, 2, 2), (3, 3, 3)]) == pytest.approx(1)
    assert kendall_w([(1, 1), (2, 2), (2, 2)]) == pytest.approx(1)


def test_two_judges_with_opposite_orders_have_w_of_0():
    assert kendall_w([(1, 3), (2, 2), (3, 1)]) == pytest.approx(0)


@pytest.mark.parametrize("ranks", [[], [(1, 1)], [(), ()], [(1, 1), (1, 1)]])
def test_without_anything_to_agree_on_there_is_no_w(ranks):
    assert kendall_w(ranks) is None


def test_rows_of_different_length_are_refused():
    with pytest.raises(InputError, match="same length"):
        kendall_w([(1, 2), (1,)])


TABLES = st.integers(2, 6).flatmap(
    lambda judges: st.lists(st.tuples(*[st.integers(0, 5)] * judges), min_size=2, max_size=7)
)


@given(TABLES)
def test_w_lies_between_0_and_1(ranks):
    w = kendall_w(ranks)
    assert w is None or -1e-9 <= w <= 1 + 1e-9


@given(TABLES, st.randoms(use_true_random=False))
def test_w_depends_neither_on_the_order_of_items_nor_on_that_of_judges(ranks, random):
    judges = random.sample(range(len(ranks[0])), len(ranks[0]))
    shuffled = [[row[judge] for judge in judges] for row in random.sample(ranks, len(ranks))]
    assert kendall_w(shuffled) == pytest.approx(kendall_w(ranks))


@pytest.mark.parametrize(
    ("w", "judges", "words"),
    [
        (0.7, 3, "You largely agree"),
        (0.69, 3, "You agree in part"),
        (0.3, 3, "You agree in part"),
        (0.29, 3, "You hardly agree"),
        (None, 3, "cannot be said yet"),
        (1.0, 1, "cannot be said yet"),
    ],
)
def test_w_in_words(w, judges, words):
    sentence = kendall_w_in_words(w, judges)
    assert words in sentence.text("en")
    assert sentence.text("nl") != sentence.text("en")


@pytest.mark.parametrize(
    ("frequencies", "a"),
    [
        ((30, 40, 210, 130, 530, 50, 10), 0.6113333),
        ((5, 5, 5, 5, 5), 0),
        ((8, 0, 0, 0, 8), -1),
        ((0, 9, 0, 0, 0), 1),
        ((0, 4, 4, 0), 2 / 3),
    ],
)
def test_a_of_van_der_eijk(frequencies, a):
    """Van der Eijk (2001): his example, and the extremes; two of four answers: 1 - 1/3."""
    assert van_der_eijk_a(frequencies) == pytest.approx(a, abs=1e-7)


@pytest.mark.parametrize("frequencies", [(), (0, 0, 0), (7,)])
def test_without_answers_there_is_no_a(frequencies):
    assert van_der_eijk_a(frequencies) is None


def test_a_negative_frequency_is_refused():
    with pytest.raises(InputError, match="fewer than 0"):
        van_der_eijk_a((1, -1))


@given(st.lists(st.integers(0, 50), min_size=2, max_size=7), st.integers(1, 5))
def test_a_lies_between_minus_1_and_1_and_not_on_the_number_or_the_side(frequencies, times):
    a = van_der_eijk_a(frequencies)
    if a is None:
        assert not any(frequencies)
        return
    assert -1 - 1e-9 <= a <= 1 + 1e-9
    assert van_der_eijk_a(frequencies[::-1]) == pytest.approx(a)
    assert van_der_eijk_a([times * one for one in frequencies]) == pytest.approx(a)
