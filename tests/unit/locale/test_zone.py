"""Times are those of the browser: a server may stand in another time zone."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from regiolab.locale.numbers import time_of_day
from regiolab.locale.zone import use_zone

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="no such setting here")
WINTER = datetime(2026, 11, 30, 17, 22, tzinfo=UTC)


@pytest.fixture(autouse=True)
def server_in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as now:
        now.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def test_a_time_is_told_as_in_the_zone_of_the_browser() -> None:
    assert time_of_day("nl", WINTER) == "17:22"
    use_zone("Europe/Amsterdam")
    assert time_of_day("nl", WINTER) == "18:22"
    assert time_of_day("en", WINTER) == "18:22"


@pytest.mark.parametrize("zone", ["", "Middle/Earth", "../../etc/passwd", "\0", "x" * 300])
def test_a_zone_that_is_not_known_changes_nothing(zone: str) -> None:
    use_zone("Europe/Amsterdam")
    use_zone(zone)
    assert time_of_day("nl", WINTER) == "18:22"
