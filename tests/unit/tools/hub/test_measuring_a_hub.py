"""What a measurement of a hub counts, and what it says without a hub."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from regiolab.course.lessons import lessons
from tools.bench.hub.bench import Outcome, main
from tools.bench.hub.half_day import HALF_DAY
from tools.bench.hub.measuring import LATE, Times, quantile, use_of
from tools.bench.hub.record import as_data
from tools.bench.hub.tables import ACTIONS
from tools.slides.routes import read_routes

ROOT = Path(__file__).resolve().parents[4]


@pytest.mark.parametrize(
    ("part", "value"), [(0.5, 3), (0.95, 5), (0.2, 1), (0.21, 2), (1.0, 5), (0.0, 1)]
)
def test_a_share_is_the_smallest_value_that_so_many_do_not_exceed(part: float, value: int) -> None:
    assert quantile([5, 1, 4, 2, 3], part) == value


def test_a_change_that_the_page_would_call_not_saved_is_late_and_a_copy_is_not() -> None:
    times = Times()
    for action in ("change", "copy"):
        times.add(action, LATE + 0.1)
        times.add(action, LATE)
    assert times.late == 1


def test_the_page_says_not_saved_after_as_many_seconds_as_here() -> None:
    line = (ROOT / "web/kit/line.ts").read_text(encoding="utf-8")
    assert f"ANSWER_WITHIN = {LATE * 1000:.0f};" in line


def test_memory_of_a_person_is_that_of_server_and_kernel_together() -> None:
    this = psutil.Process()
    once = use_of({"": [this], "a": [this]})
    twice = use_of({"": [this], "a": [this, this], "b": [this]})
    assert once.person == pytest.approx(once.hub, rel=0.2)
    assert twice.person == pytest.approx(once.person * 1.5, rel=0.2)
    assert twice.largest == pytest.approx(once.person * 2, rel=0.2)
    assert twice.cpu > 0


def test_the_simulated_half_day_has_the_clock_and_the_lessons_of_the_guide() -> None:
    half_day, _ = read_routes(ROOT / "guide/en/routes.md")
    assert sum(one.minutes for one in HALF_DAY) == half_day.rows[-1].end
    numbers = {one.stem: one.number for one in lessons()}
    named = {numbers[name] for row in half_day.rows for name in row.lessons}
    assert {one.lesson for one in HALF_DAY} == named


def test_a_record_has_every_action_in_milliseconds() -> None:
    outcome = Outcome(2)
    outcome.times.add("hand in", 0.25)
    data = as_data(outcome)
    assert data["milliseconds"]["hand_in"] == {"p50": 250, "p95": 250, "count": 1}
    assert len(data["milliseconds"]) == len(ACTIONS)


def test_without_a_hub_it_is_one_sentence_that_says_how_to_get_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REGIOLAB_JUPYTERHUB", "/nonexistent")
    main()
    said = capsys.readouterr().out
    assert "not measured: this needs JupyterHub and its proxy" in said
    assert "npm install --prefix build/hub configurable-http-proxy@4" in said
