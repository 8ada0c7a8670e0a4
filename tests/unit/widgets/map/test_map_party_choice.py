"""Lists of parties stay short on a large map: a part of the name finds the rest."""

import pytest

from regiolab.widgets.map.party_choice import MOST_OPTIONS, party_choice
from tools.bench.graphs import map_of

FIRST = "kies een partij…"


def choice(count, search="", chosen=""):
    return party_choice("nl", map_of(count, 0).stakeholders, search, chosen, FIRST)


def labels(found):
    return [one["label"] for one in found["options"][1:]]


def test_a_short_list_holds_everybody_and_needs_no_search():
    found = choice(MOST_OPTIONS)
    assert len(labels(found)) == MOST_OPTIONS
    assert found["search"] is None


def test_a_long_list_is_bounded_and_says_how_many_there_are():
    found = choice(3000)
    assert len(labels(found)) == MOST_OPTIONS
    assert "3000 partijen gevonden" in found["search"]["says"]


@pytest.mark.parametrize("search", ["2999", " 2999", "2999 "])
def test_a_part_of_the_name_finds_a_party_that_was_not_in_the_list(search):
    (found,) = labels(choice(3000, search))
    assert found.endswith(" 2999")


def test_the_chosen_party_stays_in_the_list_whatever_is_searched():
    chosen = map_of(3000, 0).stakeholders[-1]
    found = choice(3000, "bestaat niet", chosen.id)
    assert labels(found) == [chosen.name]
    assert found["search"]["says"].startswith("0 partijen")
