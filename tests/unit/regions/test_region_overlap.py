import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.model.errors import InputError
from regiolab.regions import LEVELS, directory, municipalities_of, overlaps


def spanning(level):
    """Return how many arbeidsmarktregio's have people in more than one region of a level."""
    return sum(len(overlaps(each.code, level)) > 1 for each in directory("arbeidsmarktregio"))


def test_21_of_35_arbeidsmarktregios_span_more_than_one_corop_region():
    assert spanning("corop") == 21


def test_10_of_35_arbeidsmarktregios_span_more_than_one_province():
    assert spanning("province") == 10


def test_shares_of_gorinchem_over_two_provinces_by_hand():
    # Inhabitants on 1 January 2022, key figures of CBS: Gorinchem 37,632 and Molenlanden 44,644
    # in Zuid-Holland, Vijfheerenlanden 58,788 in Utrecht.
    first, second = overlaps("AMR-gorinchem", "province").to_dict("records")
    assert (first["region_name"], first["population"]) == ("Zuid-Holland", 82_276)
    assert (second["region_name"], second["population"]) == ("Utrecht", 58_788)
    assert first["share_of_own"] == pytest.approx(82_276 / 141_064)
    assert second["share_of_own"] == pytest.approx(58_788 / 141_064)
    assert second["share_of_region"] == pytest.approx(58_788 / 1_369_873)


def test_the_year_is_the_newest_that_has_every_municipality():
    table = overlaps("AMR-gooi-en-vechtstreek", "corop")
    assert set(table["year"]) == {2022}
    assert set(table["source_id"]) == {"cbs_kwb2022_tmap42"}


def test_a_region_overlaps_itself_wholly():
    (row,) = overlaps("CR23", "corop").to_dict("records")
    assert (row["region_code"], row["share_of_own"], row["share_of_region"]) == ("CR23", 1.0, 1.0)


def test_all_municipalities_together_are_every_region_wholly():
    everyone = [each.code for each in directory("municipality")]
    for level in LEVELS:
        table = overlaps(everyone, level)
        assert len(table) == len(directory(level))
        assert table["population"].sum() == 17_590_672
        assert (table["share_of_region"] == 1.0).all()


def test_a_municipality_named_twice_counts_once():
    once = overlaps(["GM0014", "GM0193"], "corop")
    twice = overlaps(["GM0014", "GM0193", "GM0014"], "corop")
    assert once.equals(twice)


def test_a_list_may_hold_larger_regions_whose_people_count_once():
    assert overlaps(["PV20", "GM0014"], "corop").equals(overlaps("PV20", "corop"))


@settings(deadline=None)  # the first call imports pandas
@given(
    st.lists(st.sampled_from(directory("municipality")), min_size=1, max_size=20),
    st.sampled_from(LEVELS),
)
def test_shares_add_up_and_come_largest_first(own, level):
    table = overlaps([each.code for each in own], level)
    assert table["share_of_own"].sum() == pytest.approx(1)
    assert table["share_of_own"].is_monotonic_decreasing
    assert table["share_of_region"].between(0, 1).all()
    assert (table["population"] > 0).all()


@settings(deadline=None)  # the first call imports pandas
@given(
    st.sampled_from(directory("arbeidsmarktregio")),
    st.sampled_from(directory("corop")),
)
def test_two_regions_share_the_same_people_seen_from_either_side(one, other):
    there = overlaps(one.code, "corop").set_index("region_code")
    back = overlaps(other.code, "arbeidsmarktregio").set_index("region_code")
    assert (other.code in there.index) == (one.code in back.index)
    if other.code in there.index:
        assert there.loc[other.code, "population"] == back.loc[one.code, "population"]
        assert there.loc[other.code, "share_of_own"] == back.loc[one.code, "share_of_region"]
    else:
        shared = {each.code for each in municipalities_of(one.code)} & {
            each.code for each in municipalities_of(other.code)
        }
        assert not shared


def test_an_empty_list_is_refused():
    with pytest.raises(InputError, match="Choose at least one municipality"):
        overlaps([], "corop")


def test_an_unknown_code_in_a_list_is_refused():
    with pytest.raises(InputError, match="no region with code GM9999"):
        overlaps(["GM0014", "GM9999"], "corop")
