"""Exercise 03: ways to find who leaves the top five that look right."""

import pytest

from regiolab.regions import look_alikes
from regiolab.regions.likeness import LIKENESS

from .solutions import function, said


def names(code, figures, column="region_name"):
    return set(look_alikes(code, figures)[column])


def without(dropped):
    return [name for name in LIKENESS if name != dropped]


def who_comes_in(code, dropped):
    return names(code, without(dropped)) - names(code, LIKENESS)


def who_comes_or_goes(code, dropped):
    return names(code, without(dropped)) ^ names(code, LIKENESS)


def on_that_figure_alone(code, dropped):
    return names(code, LIKENESS) - names(code, [dropped])


def their_codes(code, dropped):
    kept = names(code, without(dropped), "region_code")
    return names(code, LIKENESS, "region_code") - kept


def the_five_after(code, dropped):
    return names(code, without(dropped))


def the_five_before(code, dropped):
    return names(code, LIKENESS)


def always_the_same_regions(code, dropped):
    return {"Groot-Amsterdam", "Twente"}


def their_codes_as_a_list(code, dropped):
    return sorted(their_codes(code, dropped))


def how_many(code, dropped):
    return len(who_comes_in(code, dropped))


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (who_comes_in, "the regions that come in"),
        (who_comes_or_goes, "regions that leave and regions that come in"),
        (on_that_figure_alone, "on the one figure alone"),
        (their_codes, "These are codes"),
        (their_codes_as_a_list, "These are codes"),
        (the_five_after, "These are the five after"),
        (the_five_before, "These are all five of before"),
        (always_the_same_regions, "These are other regions"),
        (how_many, "Return a set"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("03", answer)
    assert state == "look"
    assert looks_at in sentence


def test_the_solution_finds_what_the_text_beside_it_says():
    who_leaves = function("solutions", "03")
    twente = {dropped: who_leaves("CR12", dropped) for dropped in LIKENESS}
    assert all(twente.values())
    assert len(twente["share_65plus"]) == 4
    assert not names("CR12", LIKENESS).difference(*twente.values())
    utrecht = [who_leaves("CR17", dropped) for dropped in LIKENESS]
    assert [bool(one) for one in utrecht].count(False) == 1
    stay = names("CR17", LIKENESS).difference(*utrecht)
    assert stay == {"Delft en Westland", "Zuidoost-Noord-Brabant"}
