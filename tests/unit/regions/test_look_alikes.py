"""Which regions are most like a region: hand-computed distances, and laws."""

import math

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.model import InputError
from regiolab.regions import directory, look_alikes
from regiolab.regions import likeness as module
from regiolab.regions.likeness import LIKENESS, likeness_values

TWENTE = "CR12"
CODES = [region.code for region in directory("corop")]


def test_the_distance_is_the_one_computed_by_hand(monkeypatch):
    """Two figures over CR01, CR02, CR03: means 2 and 20, standard deviations sqrt(2/3) and 10."""
    values = {"a": [1.0, 2.0, 3.0], "b": [10.0, 10.0, 40.0]}

    def newest(name):
        index = pd.Index(["CR01", "CR02", "CR03"], name="region_code")
        return pd.DataFrame({"value": values[name], "year": 2020, "source_id": "s"}, index=index)

    monkeypatch.setattr(module, "compared_figures", newest)
    found = module.look_alikes("CR01", ["a", "b"]).set_index("region_code")["distance"]
    # z of a: -1.2247, 0, 1.2247; z of b (standard deviation sqrt(200) = 14.142): -0.7071, -0.7071,
    # 1.4142. CR02: sqrt((1.5 + 0) / 2); CR03: sqrt((6 + 4.5) / 2).
    assert found["CR02"] == pytest.approx(math.sqrt(0.75))
    assert found["CR03"] == pytest.approx(math.sqrt(5.25))
    weighted = module.look_alikes("CR01", {"a": 1.0, "b": 3.0}).set_index("region_code")
    assert weighted["distance"]["CR03"] == pytest.approx(math.sqrt((6 + 3 * 4.5) / 4))


def test_a_missing_value_is_said_and_not_counted_as_zero(monkeypatch):
    values = {"a": [1.0, 2.0, 3.0], "b": [10.0, None, 40.0], "c": [None, 1.0, 1.0]}

    def newest(name):
        index = pd.Index(["CR01", "CR02", "CR03"], name="region_code")
        frame = pd.DataFrame({"value": values[name], "year": 2020, "source_id": "s"}, index=index)
        return frame.astype({"value": float})

    monkeypatch.setattr(module, "compared_figures", newest)
    found = module.look_alikes("CR01", ["a", "b", "c"]).set_index("region_code")
    assert found.loc["CR02", "missing"] == "b, c"
    assert found.loc["CR02", "compared_on"] == 1
    assert found.loc["CR02", "distance"] == pytest.approx(math.sqrt(1.5))
    assert math.isnan(found.loc["CR02", "b_difference"])
    assert list(module.look_alikes("CR01", ["c"])["region_code"]) == []


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(CODES), st.sampled_from(CODES))
def test_the_distance_from_here_to_there_is_that_from_there_to_here(here, there):
    if here == there:
        return
    one = look_alikes(here, k=40).set_index("region_code")["distance"][there]
    other = look_alikes(there, k=40).set_index("region_code")["distance"][here]
    assert one == pytest.approx(other)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(CODES), st.lists(st.sampled_from(LIKENESS), min_size=1, unique=True))
def test_the_region_itself_is_not_in_the_list_and_the_nearest_is_first(code, indicators):
    found = look_alikes(code, indicators, k=40)
    assert code not in set(found["region_code"])
    assert len(found) == 39
    assert found["distance"].is_monotonic_increasing


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(CODES), st.sampled_from(LIKENESS))
def test_a_figure_that_is_dropped_no_longer_counts(code, dropped):
    kept = [name for name in LIKENESS if name != dropped]
    found = look_alikes(code, kept)
    assert dropped not in found.columns
    weighted = look_alikes(code, {**dict.fromkeys(kept, 1.0), dropped: 1e-9}, k=5)
    assert list(found["region_code"]) == list(weighted["region_code"])


def test_dropping_a_figure_brings_another_region_into_the_five():
    every = list(look_alikes(TWENTE)["region_code"])
    without = list(
        look_alikes(TWENTE, [one for one in LIKENESS if one != "share_65plus"])["region_code"]
    )
    assert set(every) != set(without)


def test_differences_are_in_the_unit_of_the_figure_and_weights_are_shown():
    found = look_alikes(TWENTE, {"gdp_per_capita_eur": 2.0, "share_65plus": 1.0}, k=3)
    values = likeness_values(("gdp_per_capita_eur",))["gdp_per_capita_eur"]
    first = found.iloc[0]
    assert first["gdp_per_capita_eur_difference"] == pytest.approx(
        values[first["region_code"]] - values[TWENTE]
    )
    assert set(found["gdp_per_capita_eur_weight"]) == {2.0}
    assert found.attrs["years"] == {"gdp_per_capita_eur": 2021, "share_65plus": 2025}


@pytest.mark.parametrize(("code", "corop"), [("GM0153", "CR12"), ("AMR-foodvalley", "CR13")])
def test_a_region_of_another_level_is_compared_as_its_largest_corop_region(code, corop):
    found = look_alikes(code)
    assert found.attrs["own_code"] == corop
    assert list(found["region_code"]) == list(look_alikes(corop)["region_code"])


@pytest.mark.parametrize(
    ("indicators", "k"), [([], 5), ({"share_65plus": 0.0}, 5), (["weather"], 5), (None, 0)]
)
def test_what_cannot_be_compared_is_refused_in_a_sentence(indicators, k):
    with pytest.raises(InputError):
        look_alikes(TWENTE, indicators, k)
