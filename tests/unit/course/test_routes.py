"""The routes with a clock: what is on in a minute, when there is a break, as in the guide."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from regiolab.course.routes import Route, minute_of, route, routes
from tools.slides.routes import read_routes

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_routes_are_those_of_the_guide(language):
    told = [
        (one.code, one.name.text(language), start, part.until, part.what.text(language))
        for one in routes()
        for start, part in zip(one.starts, one.parts, strict=True)
    ]
    guide = read_routes(ROOT / "guide" / language / "routes.md")
    assert told == [
        (one.file, one.title, row.start, row.end, row.what) for one in guide for row in one.rows
    ]


@pytest.mark.parametrize(
    ("minute", "place"), [(0, 0), (9, 0), (10, 1), (97, 4), (179, 8), (180, None)]
)
def test_a_minute_is_in_one_part_of_the_route(minute, place):
    assert route("half_day").at(minute) == place


@pytest.mark.parametrize(
    ("minute", "begins"), [(89, None), (90, 95), (95, 95), (109, 95), (110, None)]
)
def test_a_break_is_near_from_some_minutes_before_until_its_end(minute, begins):
    assert route("half_day").break_near(minute, 5) == begins


def test_a_route_goes_forward_and_an_unknown_one_is_none():
    part = {"until": 10, "what": {"nl": "a", "en": "b"}}
    with pytest.raises(ValidationError, match="not in order"):
        Route.model_validate({"code": "x", "name": {"nl": "x", "en": "x"}, "parts": [part, part]})
    assert route("elders") is None


def test_minutes_are_counted_from_the_beginning_of_today():
    now = datetime(2026, 3, 12, 14, 5, tzinfo=UTC)
    began = (now - timedelta(minutes=97, seconds=30)).isoformat()
    assert minute_of(began, now) == 97
    for wrong in ("", "gisteren", (now - timedelta(days=1)).isoformat(), now.isoformat()[:-6]):
        assert minute_of(wrong, now) is None
    assert minute_of((now + timedelta(minutes=1)).isoformat(), now) is None
