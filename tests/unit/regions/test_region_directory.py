import ast
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import given, settings
from hypothesis import strategies as st

import regiolab.regions
from regiolab.model.errors import InputError
from regiolab.regions import LEVELS, directory, find, municipalities_of, near, region


def names(found):
    return [each.name for each in found]


def test_importing_the_room_and_searching_in_it_imports_no_pandas():
    lines = (
        "import sys, regiolab.regions as r; r.find('utrecht'); sys.exit('pandas' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", lines], check=False).returncode == 0  # noqa: S603 - our own lines


def test_a_register_puts_s_hertogenbosch_under_the_h_and_den_helder_under_the_d():
    listed = names(directory("municipality"))
    assert listed[listed.index("'s-Hertogenbosch") - 1] == "Hengelo (O.)"
    assert listed[listed.index("'s-Gravenhage") + 1] == "Groningen"
    assert listed.index("De Ronde Venen") < listed.index("Den Helder") < listed.index("Deurne")


def test_accents_do_not_move_a_name_to_the_end():
    listed = names(directory("municipality"))
    assert listed.index("Súdwest-Fryslân") < listed.index("Terneuzen")


def test_a_region_tells_what_it_lies_in():
    assert region("GM0373").within == "Noord-Holland"
    assert region("GM0893").within == "Limburg"
    assert region("CR01").within == "Groningen"
    assert region("AMR-regio-zwolle").within == "Drenthe, Overijssel, Gelderland"
    assert region("PV20").within == "Noord-Nederland"


def test_namesakes_of_one_level_differ_in_name_or_in_what_they_lie_in():
    for level in LEVELS:
        listed = [(each.name, each.within) for each in directory(level)]
        assert len(set(listed)) == len(listed)


@settings(deadline=None)  # the first search reads the lists
@given(st.sampled_from([each for level in LEVELS for each in directory(level)]))
def test_every_region_is_found_by_its_code_and_first_by_its_name_at_its_level(one):
    assert region(one.code) == one
    assert find(one.code, one.level)[0] == one
    assert find(one.name.upper(), one.level)[0] == one


@settings(deadline=None)  # the first search reads the lists
@given(st.text(max_size=60), st.sampled_from([None, *LEVELS]))
def test_whatever_is_typed_a_search_gives_distinct_regions_and_no_error(typed, level):
    for found in (find(typed, level), near(typed, level)):
        assert len({each.code for each in found}) == len(found) <= 12


def test_nothing_typed_finds_nothing():
    assert find("") == find("  -'") == []


def test_a_search_minds_no_capitals_accents_or_hyphens():
    assert names(find("sudwest fryslan", "municipality")) == ["Súdwest-Fryslân"]
    assert names(find("FOOD VALLEY", "arbeidsmarktregio")) == ["FoodValley"]
    assert names(find("hertogenbosch")) == ["'s-Hertogenbosch"]


def test_the_start_of_a_name_comes_before_the_middle():
    found = names(find("berg", "municipality", limit=342))
    starts = [name.startswith("Berg") for name in found]
    assert starts == sorted(starts, reverse=True)
    assert (starts[0], starts[-1]) == (True, False)


def test_a_whole_name_comes_first():
    assert names(find("utrecht"))[:4] == ["Utrecht", "Utrecht", "Utrecht", "Utrechtse Heuvelrug"]
    assert [each.level for each in find("utrecht")[:3]] == ["province", "corop", "municipality"]


def test_a_search_gives_no_more_than_asked():
    assert len(find("en")) == 12
    assert len(find("en", limit=3)) == 3


@pytest.mark.parametrize(
    ("everyday", "name"), [("Den Bosch", "'s-Hertogenbosch"), ("den haag", "'s-Gravenhage")]
)
def test_an_everyday_name_finds_the_municipality_and_is_told(everyday, name):
    first = find(everyday, "municipality")[0]
    assert first.name == name
    assert first.found_as.casefold() == everyday.casefold()


def test_a_former_municipality_leads_to_its_successor():
    (found,) = find("bussum")
    assert (found.name, found.found_as) == ("Gooise Meren", "Bussum")
    assert found == region("GM1942")


def test_a_municipality_that_was_split_leads_to_all_successors_the_largest_part_first():
    assert names(find("Littenseradiel")) == ["Súdwest-Fryslân", "Leeuwarden", "Waadhoeke"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Grningen", "Groningen"), ("Amsterdm", "Amsterdam"), ("den bos", "'s-Hertogenbosch")],
)
def test_a_typo_brings_the_name_that_was_meant(typed, meant):
    assert meant in names(near(typed, "municipality"))


def test_what_looks_like_no_name_brings_no_suggestion():
    assert near("qqqqqqq") == []


def test_an_unknown_code_is_refused_in_plain_words():
    with pytest.raises(InputError) as caught:
        region("GM9999")
    assert caught.value.text("en") == (
        "There is no region with code GM9999. Choose one from the list or search by name."
    )
    assert caught.value.text("nl") == (
        "Er is geen regio met code GM9999. Kies er een uit de lijst of zoek op naam."
    )


def test_the_code_of_a_former_municipality_is_refused_with_its_successors():
    with pytest.raises(InputError, match=r"Littenseradiel .* Súdwest-Fryslân, Leeuwarden, Waad"):
        region("GM0140")


def test_an_unknown_level_is_refused_with_the_levels_there_are():
    with pytest.raises(InputError, match=r"no level gemeente\..* municipality"):
        directory("gemeente")
    with pytest.raises(InputError, match="no level nl"):
        find("a", "nl")


def test_the_municipalities_of_all_regions_of_a_level_are_all_municipalities():
    for level in LEVELS:
        parts = [municipalities_of(each.code) for each in directory(level)]
        together = [each.code for part in parts for each in part]
        assert sorted(together) == sorted(each.code for each in directory("municipality"))


def test_the_municipalities_of_a_region_are_sorted_by_name():
    assert names(municipalities_of("AMR-gorinchem")) == [
        "Gorinchem",
        "Molenlanden",
        "Vijfheerenlanden",
    ]
    assert municipalities_of("GM0014") == (region("GM0014"),)


def test_every_sentence_of_the_room_is_in_dutch():
    package = Path(regiolab.regions.__file__).parents[1]
    with (package / "locale" / "nl" / "regions.po").open(encoding="utf-8") as file:
        catalogue = {each.id: each.string for each in read_po(file, locale="nl") if each.id}
    written = {
        sentence
        for path in (package / "regions").glob("*.py")
        for sentence in _marked(path.read_text(encoding="utf-8"))
    }
    assert written == set(catalogue)
    assert all(catalogue.values())


def _marked(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "N_":
            yield ast.literal_eval(node.args[0])
