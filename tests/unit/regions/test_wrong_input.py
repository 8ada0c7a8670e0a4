"""Whatever is given to a public function in the wrong way, a sentence says what would do."""

import inspect
import re

import numpy as np
import pandas as pd
import pytest

import regiolab.figures
import regiolab.regions
from regiolab.locale import LANGUAGES
from regiolab.model import InputError

RIGHT = {
    "beside": {"level": "corop"},
    "breaks": {"level_or_code": "corop"},
    "commuting": {"level": "corop", "year": 2022},
    "directory": {"level": "corop"},
    "figures": {"indicator": "median_age", "level": "corop"},
    "find": {"query": "twente", "level": "corop", "limit": 3},
    "in_todays_borders": {"counts": {"GM0344": 1.0}},
    "indicators": {"language": "en"},
    "key_in": {"words": "CBS [cbs_kwb2022_tmap42]"},
    "look_alikes": {"code": "CR12", "indicators": ["share_65plus"], "k": 2},
    "municipalities_in": {"text": "Ede"},
    "municipalities_of": {"code": "CR12"},
    "near": {"query": "twnte", "level": "corop", "limit": 3},
    "newest_figures": {"codes": "CR12", "wanted": [("median_age", "corop")]},
    "outlined": {
        "indicator": "median_age",
        "level": "corop",
        "year": 2022,
        "shapes": regiolab.regions.outlines("corop"),
    },
    "outlines": {"level": "corop"},
    "overlaps": {"codes": ["CR12"], "level": "province"},
    "own_border": {"municipalities": ["GM0344"]},
    "read_list": {"text": "Ede", "suggestions": 3},
    "region": {"code": "CR12"},
    "regions": {"level": "corop"},
    "short_names": {"source_ids": ["cbs_kwb2022_tmap42"]},
    "source": {"source_id": "cbs_kwb2022_tmap42"},
    "spread": {
        "indicator": "median_age",
        "level": "corop",
        "year": 2022,
        "weight": "population_1jan",
    },
    "tidy": {"levels": ["province"]},
    "tiles": {"level": "corop"},
    "without_keys": {"words": "CBS"},
    "check_name": {"name": "divergence"},
    "check_options": {"name": "divergence", "options": {"gas": "out"}},
    "draw": {
        "values": {"a": 1.0, "b": 2.0},
        "title": "Ages",
        "unit": "years",
        "own": ["a"],
        "kind": "bars",
        "source": "CBS",
        "language": "en",
    },
    "figure": {"name": "education", "region": "CR12", "language": "en", "own": []},
    "stands_in": {"name": "divergence", "beside": "gdp"},
}
"""Of every public function that takes something: what it takes, all of it right."""

ODD = [12, 2.5, -1, b"x", object(), pd.Series([1.0]), pd.DataFrame({"a": [1]}), np.nan, [None]]
WRONG = [*ODD, None, "", " ", "nonsense", [], {}, ["nonsense"], {"a": "b"}, [("a",)], 1789, True]
"""Other types, unknown names, nothing, empty, and years out of range."""

ANY_TEXT = ["", " ", "nonsense"]
NOTHING: list[object] = [None]
EMPTY: list[object] = [[], {}]
WILL_DO = {
    # a text may be empty or say nothing that is known; then nothing is found
    ("find", "query"): ANY_TEXT,
    ("near", "query"): ANY_TEXT,
    ("municipalities_in", "text"): ANY_TEXT,
    ("read_list", "text"): ANY_TEXT,
    ("key_in", "words"): ANY_TEXT,
    ("without_keys", "words"): ANY_TEXT,
    ("stands_in", "beside"): ANY_TEXT,
    ("draw", "title"): ANY_TEXT,
    ("draw", "unit"): ANY_TEXT,
    ("draw", "source"): ANY_TEXT,
    # how many
    ("find", "limit"): [12, 1789],
    ("near", "limit"): [12, 1789],
    ("look_alikes", "k"): [12, 1789],
    ("read_list", "suggestions"): [12, 1789],
    # nothing stands for all, the newest, the usual or none
    ("find", "level"): NOTHING,
    ("near", "level"): NOTHING,
    ("commuting", "year"): NOTHING,
    ("outlined", "year"): NOTHING,
    ("outlined", "shapes"): NOTHING,
    ("spread", "weight"): NOTHING,
    ("look_alikes", "indicators"): NOTHING,
    ("draw", "kind"): NOTHING,
    ("figure", "region"): NOTHING,
    # an empty list of what need not be there
    ("in_todays_borders", "counts"): [{}],
    ("newest_figures", "wanted"): EMPTY,
    ("short_names", "source_ids"): EMPTY,
    ("check_options", "options"): [{}],
    ("draw", "own"): [*EMPTY, {"a": "b"}, pd.DataFrame({"a": [1]})],
    ("figure", "own"): EMPTY,
    # numbers with a name, or not
    ("draw", "values"): [pd.Series([1.0]), pd.DataFrame({"a": [1]})],
}
"""What looks wrong in general and is right for one argument."""

ROOMS = (regiolab.regions, regiolab.figures)
TAKE_SOMETHING = {
    name: thing
    for room in ROOMS
    for name in room.__all__
    if inspect.isfunction(thing := getattr(room, name)) and inspect.signature(thing).parameters
}
TABLE = [(name, argument) for name, right in RIGHT.items() for argument in right]


def alike(one, other):
    return type(one) is type(other) and one.__class__ is not object and str(one) == str(other)


def test_every_public_function_and_argument_is_in_the_table():
    asked = {
        (name, argument.name)
        for name, function in TAKE_SOMETHING.items()
        for argument in inspect.signature(function).parameters.values()
        if argument.kind is not argument.VAR_KEYWORD
    }
    assert set(TABLE) == asked


@pytest.mark.parametrize("name", RIGHT)
def test_what_is_right_is_taken(name):
    if name == "check_options":
        regiolab.figures.check_options("divergence", {})
    else:
        TAKE_SOMETHING[name](**RIGHT[name])


@pytest.mark.parametrize(("name", "argument"), TABLE)
def test_what_is_wrong_is_refused_in_a_sentence(name, argument):
    will_do = WILL_DO.get((name, argument), [])
    for wrong in WRONG:
        if any(alike(wrong, one) for one in will_do):
            continue
        with pytest.raises(InputError) as refused:
            TAKE_SOMETHING[name](**{**RIGHT[name], argument: wrong})
        for language in LANGUAGES:
            said = refused.value.text(language)
            assert re.fullmatch(r"[A-Z{\[“(a-z\d<'-].{15,}[.?]", said, re.DOTALL), (wrong, said)
            assert "\n" not in said, (wrong, said)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda: regiolab.regions.in_todays_borders([1, 2]),
            (
                "In in_todays_borders(), counts is a dictionary or Series by code of a "
                'municipality, such as {"GM0344": 359000}. This is not: [1, 2].'
            ),
        ),
        (
            lambda: regiolab.regions.in_todays_borders({"GM0344": "many"}),
            "The count of GM0344 is not a number: many.",
        ),
        (
            lambda: regiolab.regions.find(["Ede"]),
            "In find(), query is text, such as \"Twente\". This is not: ['Ede'].",
        ),
        (
            lambda: regiolab.regions.tiles(None),
            "There is no tile map by None. There is by: province, corop, arbeidsmarktregio.",
        ),
        (
            lambda: regiolab.regions.commuting("corop", 2019),
            "There are commuting flows by corop for: 2014, 2022.",
        ),
        (
            lambda: regiolab.regions.own_border("GM9999"),
            "There is no region with code GM9999. Choose one from the list or search by name.",
        ),
    ],
)
def test_the_sentence_names_the_way(call, said):
    with pytest.raises(InputError) as refused:
        call()
    assert str(refused.value) == said


def test_a_year_may_be_text_or_a_number_of_numpy():
    for year in ("2022", np.int64(2022), 2022.0):
        assert len(regiolab.regions.commuting("corop", year)) == 1254


def test_nothing_counted_gives_an_empty_table_with_its_columns():
    empty = regiolab.regions.in_todays_borders({})
    assert list(empty) == ["region_code", "region_name", "value", "flag"]
