"""What CBS, Eurostat and PDOK send is read as it is, and what is not as expected is refused."""

import httpx
import pytest

from tests.unit.tools.refresh.published import json_stat, recorded
from tools.refresh_data import cbs, eurostat, outlines
from tools.refresh_data.answers import Answers
from tools.refresh_data.codes import from_cbs, from_eurostat
from tools.refresh_data.figures import RefusedError
from tools.refresh_data.official import official


def establishments(publishers, rows="cbs_v3_establishments.json"):
    publishers.answer("83631NED/TypedDataSet", recorded(rows))
    publishers.answer("83631NED/DataProperties", recorded("cbs_v3_properties.json"))
    publishers.answer("83631NED/Perioden", recorded("cbs_v3_periods.json"))


def test_codes_of_cbs_lose_their_padding_and_what_is_not_published_is_no_row(answers, publishers):
    establishments(publishers)
    found = official("establishments").fetched(answers, 2026)
    assert [(one.region_code, one.year, one.value, one.flag) for one in found] == [
        ("CR01", 2024, 1385.0, ""),
        ("CR01", 2026, 1400.0, "p"),
    ]
    assert {one.region_name for one in found} == {"Oost-Groningen"}
    assert {one.source_id for one in found} == {"cbs_83631NED_2026"}


def test_flags_of_eurostat_stay_and_other_countries_go(answers, publishers):
    publishers.answer("edat_lfse_22 geoLevel=nuts2", recorded("eurostat_neet.json"))
    publishers.answer("edat_lfse_22 geoLevel=country", json_stat({("NL", 2025): 3.0}, freq="A"))
    found = {
        (one.region_code, one.year): (one.value, one.flag)
        for one in official("neet").fetched(answers, 2026)
        if one.indicator == "neet_15_24"
    }
    assert found == {
        ("NL00", 2025): (3.0, ""),
        ("PV20", 2022): (4.1, "u"),
        ("PV20", 2025): (3.9, "bu"),
        ("PV21", 2025): (2.6, ""),
        ("PV22", 2022): (3.0, ""),
        ("PV22", 2025): (2.8, "b"),
    }


def test_pages_of_v4_are_followed_to_the_last(answers, publishers):
    publishers.answer(
        "83631NED/Observations",
        {
            "value": [{"Measure": "M1", "RegioS": "CR01  ", "Value": 5.0}],
            "@odata.nextLink": "https://datasets.cbs.nl/odata/v1/CBS/next?skip=1",
        },
    )
    publishers.answer("CBS/next", {"value": [{"Measure": "M1", "RegioS": "CR02", "Value": None}]})
    found = cbs.observations(answers, "83631NED", "startswith(RegioS,'CR')")
    assert [(row["RegioS"], row["Value"]) for row in found] == [("CR01", 5.0), ("CR02", None)]


def test_a_column_that_changed_is_named_with_those_there_are(answers, publishers):
    establishments(publishers)
    publishers.answer(
        "83631NED/TypedDataSet", {"value": [{"RegioS": "CR01", "Perioden": "2024JJ00", "New_1": 1}]}
    )
    with pytest.raises(
        RefusedError, match=r"no column OprichtingenVanVestigingen_1; it has: New_1"
    ):
        official("establishments").fetched(answers, 2026)


def test_a_unit_that_changed_stops_the_table(answers, publishers):
    establishments(publishers)
    properties = recorded("cbs_v3_properties.json")
    properties["value"][3]["Unit"] = "x 1 000"
    publishers.answer("83631NED/DataProperties", properties)
    with pytest.raises(RefusedError, match="'x 1 000', and 'aantal' was expected"):
        official("establishments").fetched(answers, 2026)


def test_ten_thousand_records_are_refused_instead_of_cut_off(answers, publishers):
    publishers.answer("85481NED/TypedDataSet", {"value": [{"RegioS": "CR01"}] * 10_000})
    with pytest.raises(RefusedError, match="no more than 10,000 at once"):
        cbs.rows(answers, "85481NED", ["RegioS"])


def test_an_error_in_words_is_passed_on(answers, publishers):
    publishers.answer("83631NED", {"odata.error": {"message": "busy"}, "error": "no table"})
    with pytest.raises(RefusedError, match="no rows for 83631NED but: no table"):
        cbs.rows(answers, "83631NED", [])


def test_a_table_that_is_not_there_says_so_with_its_address(answers):
    with pytest.raises(RefusedError, match=r"99999NED/TypedDataSet.* answered 404: Resource not"):
        cbs.rows(answers, "99999NED", [])


def test_a_busy_publisher_is_asked_again_and_then_given_up(tmp_path):
    seen = []

    def busy(request):
        seen.append(request.url)
        return httpx.Response(503, text="come back later")

    waited = []
    web = httpx.Client(transport=httpx.MockTransport(busy))
    with pytest.raises(RefusedError, match="answered 503: come back later"):
        Answers(web, tmp_path, wait=waited.append).ask("https://opendata.cbs.nl/x")
    assert len(seen) == 4
    assert waited == [2.0, 4.0, 8.0]


def test_without_a_network_the_address_and_the_reason_are_said(tmp_path):
    def nowhere(request):
        raise httpx.ConnectError("name not known", request=request)

    web = httpx.Client(transport=httpx.MockTransport(nowhere))
    with pytest.raises(RefusedError, match=r"opendata\.cbs\.nl/x could not be reached"):
        Answers(web, tmp_path, wait=lambda _: None).ask("https://opendata.cbs.nl/x")


def test_an_answer_is_asked_once_and_has_a_hash(answers, publishers):
    publishers.answer("opendata.cbs.nl/x", {"value": []})
    first = answers.ask("https://opendata.cbs.nl/x", a="1")
    assert answers.ask("https://opendata.cbs.nl/x", a="1") == first
    assert publishers.asked == ["https://opendata.cbs.nl/x?a=1"]
    assert len(first.sha256) == 64


def test_a_page_of_html_is_no_table(answers, publishers):
    publishers.answer("ec.europa.eu", b"<html>maintenance</html>")
    with pytest.raises(RefusedError, match="gave no JSON but: <html>maintenance"):
        official("gdp").fetched(answers, 2026)


def test_a_dimension_that_was_left_open_is_named():
    table = json_stat({("NL11", 2024): 1.0}, freq="A")
    table["id"].insert(0, "sex")
    table["size"].insert(0, 2)
    with pytest.raises(RefusedError, match="more than one category for sex"):
        eurostat.read(table, "tgs00007")


def test_values_as_a_list_are_read_like_those_by_place():
    table = json_stat({("NL11", 2023): 1.0, ("NL11", 2024): 2.0}, {("NL11", 2024): "p"})
    listed = table | {"value": [1.0, 2.0], "status": ["", "p"]}
    assert eurostat.read(listed, "x") == eurostat.read(table, "x")
    assert [one.flag for one in eurostat.read(table, "x")] == ["", "p"]


@pytest.mark.parametrize(
    ("geo", "ours"),
    [
        ("NL", ("NL00", True)),
        ("NL35", ("PV26", True)),
        ("NL31", ("PV26", False)),
        ("NL114", ("CR01", True)),
        ("NL111", None),  # Oost-Groningen with other borders
        ("NL1", None),
        ("NLZZZ", None),
    ],
)
def test_codes_of_nuts_become_ours(geo, ours):
    assert from_eurostat(geo) == ours


def test_a_new_code_stops_the_run_with_its_name():
    with pytest.raises(RefusedError, match="a region NL367 that is in neither"):
        from_eurostat("NL367")
    with pytest.raises(RefusedError, match="a region CR41 that is not in data/regions"):
        from_cbs("CR41")


@pytest.mark.parametrize("code", ["CR99", "LD01", "GM0000", "GM9999"])
def test_what_cbs_assigns_to_no_region_of_ours_is_left_out(code):
    assert from_cbs(code) is None


def test_outlines_come_over_all_pages_with_our_codes_in_three_decimals(answers, publishers):
    def feature(code, name):
        ring = [[4.123456, 52.0], [5.0, 52.98765], [4.123456, 52.0]]
        return {
            "type": "Feature",
            "properties": {"statcode": code, "statnaam": name, "jaarcode": 2026},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }

    publishers.answer(
        "gemeente_gegeneraliseerd",
        {
            "features": [feature("GM0363", "Amsterdam")],
            "links": [{"rel": "next", "href": "https://api.pdok.nl/more"}],
        },
    )
    publishers.answer("pdok.nl/more", {"features": [feature("GM0014", "Groningen")]})
    found = outlines.municipalities(answers, 2026)
    assert [one["properties"] for one in found["features"]] == [
        {"region_code": "GM0014", "region_name": "Groningen"},
        {"region_code": "GM0363", "region_name": "Amsterdam"},
    ]
    assert found["features"][0]["geometry"]["coordinates"][0][0] == [4.123, 52.0]
    assert found["features"][0]["geometry"]["coordinates"][0][1] == [5.0, 52.988]


def test_a_year_without_outlines_says_so(answers, publishers):
    publishers.answer("gemeente_gegeneraliseerd", {"features": []})
    with pytest.raises(RefusedError, match="no outlines of municipalities for 2027"):
        outlines.municipalities(answers, 2027)
