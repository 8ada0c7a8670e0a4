"""Exercise 02: ways to set a city against its commuting zone that look right."""

import pytest

from .solutions import function, said


def the_other_way_round(people):
    return -function("solutions", "02")(people)


def by_the_mean_of_municipalities(people):
    each = (people[2026] / people[2014] - 1) * 100
    both = each.groupby([people["around"], people["zone"]]).mean().unstack("zone").dropna()
    return both["city"] - both["commuting_zone"]


def as_a_part_of_one(people):
    return function("solutions", "02")(people) / 100


def in_persons(people):
    total = people.groupby(["around", "zone"])[[2014, 2026]].sum()
    both = (total[2026] - total[2014]).unstack("zone").dropna()
    return both["city"] - both["commuting_zone"]


def with_what_is_missing(people):
    total = people.groupby(["around", "zone"])[[2014, 2026]].sum()
    both = ((total[2026] / total[2014] - 1) * 100).unstack("zone")
    return both["city"] - both["commuting_zone"]


def by_part(people):
    total = people.groupby("zone")[[2014, 2026]].sum()
    return total[2026] / total[2014]


def one_number(people):
    return 2.4


@pytest.mark.parametrize(
    ("answer", "looks_at"),
    [
        (the_other_way_round, "What do you take from what"),
        (by_the_mean_of_municipalities, "as much as a large one"),
        (as_a_part_of_one, "in per cent"),
        (in_persons, "growth of all people of a part"),
        (with_what_is_missing, "lack one of the two"),
        (by_part, "one row for each city"),
        (one_number, "Return a Series"),
    ],
)
def test_a_plausible_answer_is_told_what_to_look_at(answer, looks_at):
    state, sentence = said("02", answer)
    assert state == "look"
    assert looks_at in sentence


def test_the_growth_of_each_part_may_be_rounded_first():
    def rounded_first(people):
        total = people.groupby(["around", "zone"])[[2014, 2026]].sum()
        growth = ((total[2026] / total[2014] - 1) * 100).round(1)
        both = growth.unstack("zone").dropna()
        return both["city"] - both["commuting_zone"]

    assert said("02", rounded_first)[0] == "right"


def test_a_city_of_which_a_part_has_no_figure_is_named_and_left_out():
    names = function("solutions", "02").__globals__
    assert set(names["gaps"]["region_name"]) == {"Hilversum", "Wijdemeren"}
    assert set(names["gaps"]["around"]) == {"Amsterdam"}
    assert "Amsterdam" not in set(names["people"]["around"])
    assert not names["people"][[2014, 2026]].isna().any().any()


def test_the_solution_finds_what_the_text_beside_it_says():
    lead = function("solutions", "02")(function("solutions", "02").__globals__["people"])
    ranked = lead.sort_values()
    assert (len(lead), (lead > 0).sum()) == (30, 17)
    assert ranked.index[:3].tolist() == ["Roosendaal", "Leiden", "Oss"]
    assert ranked.index[-3:].tolist() == ["Nijmegen", "Groningen", "Arnhem"]
