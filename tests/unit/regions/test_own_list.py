"""What people type or paste as the municipalities of their region."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.locale import LANGUAGES, text
from regiolab.regions import directory, municipalities_of, read_list
from regiolab.regions.own_list import MOST_SUGGESTIONS
from regiolab.widgets.region.region_words import LEVEL_WORDS


def kinds(text):
    return {one.typed: one.kind for one in read_list(text)}


@pytest.mark.parametrize("between", [",", ";", "\n", "\t", " , \r\n"])
def test_entries_stand_between_commas_semicolons_lines_and_tabs(between):
    found = read_list(between.join(["Zwolle", "Bergen op Zoom", "Kampen"]))
    assert [one.picked for one in found] == [("GM0193",), ("GM0748",), ("GM0166",)]


@pytest.mark.parametrize("typed", ["GM0193", "gm0193", "gm 193", "0193", "193", "zwolle", "ZWOLLE"])
def test_a_code_counts_with_and_without_gm(typed):
    [entry] = read_list(typed)
    assert (entry.kind, entry.picked) == ("known", ("GM0193",))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Den Haag", "GM0518"),
        ("'s-Gravenhage", "GM0518"),
        ("Den Bosch", "GM0796"),
        ("Hertogenbosch", "GM0796"),
        ("Ljouwert", "GM0080"),
        ("De Friese Meren", "GM1940"),
        ("Hearrenfean", "GM0074"),
        ("Sudwest Fryslan", "GM1900"),
        ("Beek", "GM0888"),
        ("Hengelo", "GM0164"),
        ("gemeente Utrecht", "GM0344"),
        ("Nuenen", "GM0820"),
        ("nuenen, gerwen en nederwetten", "GM0820"),
        ("1. Zwolle", "GM0193"),
        ("- Zwolle", "GM0193"),
        ("“Zwolle”", "GM0193"),
    ],
)
def test_everyday_names_are_recognised(typed, code):
    [entry] = read_list(typed)
    assert (entry.kind, entry.picked) == ("known", (code,))


def test_every_municipality_is_recognised_by_its_own_name_and_its_code():
    for one in directory("municipality"):
        for typed in (one.name, one.code):
            [entry] = read_list(typed)
            assert (entry.kind, entry.picked) == ("known", (one.code,))


def test_a_name_of_two_municipalities_waits_for_a_choice():
    [entry] = read_list("Bergen")
    assert entry.kind == "several"
    assert {one.name for one in entry.options} == {"Bergen (L.)", "Bergen (NH.)"}
    assert entry.picked == ()


def test_a_merged_municipality_becomes_what_it_is_part_of_now():
    [entry] = read_list("Appingedam")
    assert (entry.kind, entry.picked) == ("former", ("GM1979",))
    assert (entry.former[0].ended, entry.former[0].kind) == (2021, "merged")


def test_a_divided_municipality_waits_for_a_choice_the_largest_part_first():
    [entry] = read_list("Littenseradiel")
    assert (entry.kind, entry.picked) == ("former", ())
    assert len(entry.options) == 3
    shares = [one.area_share for one in entry.former]
    assert all(one >= other for one, other in pairwise(shares))


def test_a_former_code_is_known_too():
    assert read_list("GM0003")[0].kind == "former"


def test_a_misspelt_name_gets_suggestions_and_takes_none_by_itself():
    [entry] = read_list("Zwole")
    assert entry.kind == "near"
    assert "Zwolle" in [one.name for one in entry.options]
    assert entry.picked == ()


@pytest.mark.parametrize("typed", ["qqqxxx", "GM9999", "<b>", "😀"])
def test_what_is_like_no_name_stays_in_sight_as_unknown(typed):
    [entry] = read_list(typed)
    assert (entry.typed, entry.kind) == (typed, "unknown")


def test_a_long_text_that_is_no_list_gets_suggestions_for_its_first_lines_only():
    found = read_list("\n".join(f"Zwolle{place}" for place in range(MOST_SUGGESTIONS + 5)))
    assert [one.kind for one in found] == ["near"] * MOST_SUGGESTIONS + ["unknown"] * 5


def test_a_larger_region_stands_for_all_its_municipalities():
    [entry] = read_list("Twente")
    assert entry.kind == "larger"
    assert entry.picked == tuple(one.code for one in municipalities_of("CR12"))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Provincie Overijssel", "PV23"),
        ("prov. Drenthe", "PV22"),
        ("Utrecht (provincie)", "PV26"),
        ("COROP Twente", "CR12"),
        ("corop-gebied Twente", "CR12"),
    ],
)
def test_a_word_that_says_which_kind_of_region_is_meant_is_followed(typed, code):
    [entry] = read_list(typed)
    assert (entry.typed, entry.kind) == (typed, "larger")
    assert entry.picked == tuple(one.code for one in municipalities_of(code))


def test_regions_of_one_name_with_other_borders_are_asked_about():
    [entry] = read_list("Drenthe")
    assert (entry.kind, entry.picked) == ("namesakes", ())
    assert {one.level for one in entry.namesakes} == {"province", "arbeidsmarktregio"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", ["province", "corop", "arbeidsmarktregio"])
def test_every_larger_region_is_found_as_the_screen_calls_it(language, level):
    for one in directory(level):
        [entry] = read_list(f"{one.name.replace(',', '')} ({text(language, LEVEL_WORDS[level])})")
        assert entry.larger == one


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Kampen Zwolle", ["Kampen", "Zwolle"]),
        ("Den Haag Delft Bergen op Zoom", ["Den Haag", "Delft", "Bergen op Zoom"]),
        ("Heerde - Epe – Olst-Wijhe", ["Heerde", "Epe", "Olst-Wijhe"]),
        ("1. Zwolle 2. Kampen", ["Zwolle", "Kampen"]),
        ("(gemeente) Hattem", ["Hattem"]),
    ],
)
def test_several_municipalities_on_one_line_are_each_one(typed, names):
    found = read_list(typed)
    assert [(one.typed, one.kind) for one in found] == [(name, "known") for name in names]


@pytest.mark.parametrize("typed", ["Zwolle blabla", "provincie Zwolle", "Kampen Overijssel"])
def test_a_line_with_a_word_that_is_no_municipality_is_not_taken_in_part(typed):
    [entry] = read_list(typed)
    assert (entry.typed, entry.picked) == (typed, ())


def test_a_municipality_and_the_province_of_its_name_are_two():
    found = read_list("Utrecht (gemeente)\nUtrecht (provincie)")
    assert [one.kind for one in found] == ["known", "larger"]


def test_a_name_of_municipality_and_province_is_the_municipality():
    assert kinds("Utrecht, Groningen") == {"Utrecht": "known", "Groningen": "known"}


def test_the_same_municipality_twice_is_said_and_counts_once():
    found = read_list("Leeuwarden, Ljouwert, leeuwarden, GM0080")
    assert [(one.typed, one.again) for one in found] == [
        ("Leeuwarden", False),
        ("Ljouwert", True),
        ("GM0080", True),
    ]


@given(st.text(max_size=60))
def test_whatever_is_typed_is_answered_and_nothing_is_taken_that_is_not_offered(text):
    for entry in read_list(text):
        assert set(entry.picked) <= {one.code for one in entry.options}


@given(st.lists(st.sampled_from([one.name for one in directory("municipality")]), max_size=8))
def test_a_list_of_names_is_those_municipalities_in_any_order(names):
    codes = {one.name: one.code for one in directory("municipality")}
    picked = {code for entry in read_list("\n".join(names)) for code in entry.picked}
    assert picked == {codes[name] for name in names}
