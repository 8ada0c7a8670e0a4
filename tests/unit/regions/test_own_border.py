"""The border of an own list, where the outlines that we have make it up."""

import pytest

from regiolab.regions import directory, municipalities_of, outlines, own_border
from regiolab.regions.dissolved import area

ZWOLLE, DEVENTER, OLST_WIJHE = "GM0193", "GM0150", "GM1773"


def square_degrees(polygons):
    return sum(
        abs(area(ring)) * (-1 if at else 1) for one in polygons for at, ring in enumerate(one)
    )


def size_of(level, codes):
    found = 0
    for one in outlines(level)["features"]:
        if one["properties"]["region_code"] in codes:
            shape = one["geometry"]
            several = shape["type"] == "MultiPolygon"
            found += square_degrees(shape["coordinates"] if several else [shape["coordinates"]])
    return found


def in_them(*codes):
    return [one.code for code in codes for one in municipalities_of(code)]


@pytest.mark.parametrize("level", ["province", "corop", "arbeidsmarktregio"])
def test_every_region_has_the_border_of_its_municipalities(level):
    for region in directory(level):
        border = own_border(in_them(region.code))
        assert border.without == ()
        assert border.polygons


def test_neighbouring_regions_have_one_line_around_them():
    border = own_border(in_them("CR10", "CR11", "CR12"))  # Overijssel
    assert len(border.polygons) == 1
    assert square_degrees(border.polygons) == pytest.approx(
        size_of("corop", {"CR10", "CR11", "CR12"})
    )


def test_municipalities_with_an_outline_have_one_together():
    border = own_border([ZWOLLE, DEVENTER])
    assert square_degrees(border.polygons) == pytest.approx(
        size_of("municipality", {ZWOLLE, DEVENTER})
    )


def test_without_the_outline_of_one_there_is_no_border_and_it_is_named():
    border = own_border([ZWOLLE, OLST_WIJHE])
    assert border.polygons == ()
    assert border.without == (OLST_WIJHE,)


def test_a_region_less_one_municipality_has_not_its_border():
    border = own_border(in_them("CR14")[1:])
    assert border.polygons == ()
    assert len(border.without) == len(in_them("CR14")) - 1


def test_a_border_in_a_console_names_what_is_missing_and_no_thousand_points():
    assert repr(own_border(["GM0344"])) == "OwnBorder(without=())"
