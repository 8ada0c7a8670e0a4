"""No word in a table is cut in two while another column has room to give."""

import pytest

from regiolab.exchange.documents.column_widths import with_room_for_words
from regiolab.scenes.drawing.text_width import text_width

LONG = "Installatiebedrijven"


def test_a_column_gets_what_its_longest_word_needs_from_the_others():
    wide = with_room_for_words([60, 300], ["Wie", "Wat"], [[LONG, "een zin met korte woorden"]], 9)
    assert wide[0] > text_width(LONG, 9)
    assert sum(wide) == pytest.approx(360)


def test_columns_that_hold_their_words_stay_as_they_were_meant():
    meant = [120, 240]
    assert with_room_for_words(meant, ["Wie", "Wat"], [["ROC", "overleg"]], 9) == meant


def test_a_word_with_a_hyphen_may_be_broken_behind_it():
    meant = [70, 290]
    assert with_room_for_words(meant, ["Wie", "Wat"], [["co-operatie-overleg", "x"]], 9) == meant


def test_too_little_for_all_is_shared_and_never_more_than_there_is():
    wide = with_room_for_words([30, 30], ["", ""], [[LONG, "kort"]], 9)
    assert sum(wide) == pytest.approx(60)
    assert wide[1] > text_width("kort", 9)
    crowded = with_room_for_words([30, 30], ["", ""], [[LONG, LONG]], 9)
    assert crowded == pytest.approx([30, 30])
