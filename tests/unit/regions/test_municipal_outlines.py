"""Outlines of municipalities are put together from those of their districts."""

import math

import pytest

from regiolab.regions import districts, outlined, outlines
from regiolab.regions.dissolved import area, dissolved


def square(x, y, side=1.0):
    return [[(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]]


def test_what_two_outlines_have_in_common_is_gone():
    ((ring,),) = dissolved([square(0, 0), square(1, 0)])
    assert area(ring) == 2
    assert set(ring) == {(0, 0), (1, 0), (2, 0), (2, 1), (1, 1), (0, 1)}


def test_the_direction_of_a_ring_does_not_matter():
    turned = [square(1, 0)[0][::-1]]
    ((ring,),) = dissolved([square(0, 0), turned])
    assert area(ring) == 2


def test_eight_around_nothing_leave_a_hole():
    around = [square(x, y) for x in range(3) for y in range(3) if (x, y) != (1, 1)]
    ((outer, hole),) = dissolved(around)
    assert (area(outer), area(hole)) == (9, -1)


def test_what_meets_in_one_point_or_not_at_all_stays_apart():
    assert len(dissolved([square(0, 0), square(1, 1)])) == 2
    assert len(dissolved([square(0, 0), square(5, 5)])) == 2


def test_the_39_are_the_40_largest_but_amsterdam():
    drawn = {each["properties"]["region_code"] for each in outlines("municipality")["features"]}
    people = districts().groupby("municipality_code_2026")["population"].sum()
    assert drawn == set(people.nlargest(40).index) - {"GM0363"}


def test_each_outline_has_the_area_that_was_published():
    published = districts().groupby("municipality_code_2026")["area_km2"].sum()
    for each in outlines("municipality")["features"]:
        polygons = each["geometry"]["coordinates"]
        middle = math.radians(polygons[0][0][0][1])
        found = sum(area(ring) for one in polygons for ring in one)
        square_km = found * 111.32 * 111.2 * math.cos(middle)
        assert square_km == pytest.approx(published[each["properties"]["region_code"]], rel=0.008)


def test_a_figure_is_joined_to_the_municipalities_that_have_an_outline():
    joined = outlined("population_1jan_2026_borders", "municipality", 2026)["features"]
    people = {each["properties"]["region_name"]: each["properties"]["value"] for each in joined}
    assert people["Tilburg"] == 230757
    assert people["Hilversum"] is None
    assert len(people) == 39
