"""Figures and verdicts in a browser alone: made when the site was built, and read as they were."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.model import Workspace
from regiolab.model.entities import Region
from regiolab.teaching import verdicts
from regiolab.widgets.region import made_before, shown_figure
from regiolab.widgets.region.made_before import in_pieces, joined
from regiolab.widgets.region.shown_figure import NoPictureError
from tools.live_site import results

if TYPE_CHECKING:
    from pathlib import Path

COROP = {"level": "corop", "code": "CR10"}
LINES = st.lists(st.sampled_from("abcde"))


@given(lines=LINES, base=LINES)
def test_a_picture_comes_back_from_its_pieces(lines: list[str], base: list[str]) -> None:
    assert joined(in_pieces(lines, base), base) == lines


def test_lines_that_follow_each_other_in_the_base_are_one_piece() -> None:
    assert in_pieces(["b", "c", "x", "c"], ["a", "b", "c"]) == [[1, 2], "x", [2, 1]]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with the figures of one region."""
    folder = tmp_path_factory.mktemp("site")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(results, "KEPT", tmp_path_factory.mktemp("kept"))
        results.write_results(folder, [None, COROP], ["commuting"])
    return folder


@pytest.fixture
def in_browser(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel that reads from that site."""

    def site_file(place: str) -> bytes | None:
        path = site / place
        return path.read_bytes() if path.is_file() else None

    made_before.base_lines.cache_clear()
    made_before.results.cache_clear()
    monkeypatch.setattr(made_before, "site_file", site_file)
    monkeypatch.setattr(shown_figure, "IN_BROWSER", True)
    monkeypatch.setattr(verdicts, "IN_BROWSER", True)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("region", [None, COROP])
def test_a_figure_that_was_made_before_is_the_one_that_is_drawn(
    language: str,
    region: dict[str, str] | None,
    in_browser: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = shown_figure.shown_figure("commuting", language, region, {}, (), "wide")
    monkeypatch.setattr(shown_figure, "IN_BROWSER", False)
    drawn = shown_figure.shown_figure("commuting", language, region, {}, (), "wide")
    assert kept.svg == drawn.svg
    assert kept.view == json.loads(json.dumps(drawn.view))  # as the page gets it


def test_a_region_that_has_no_picture_gets_a_sentence(in_browser: None) -> None:
    other = {"level": "province", "code": "PV20"}
    with pytest.raises(NoPictureError) as missing:
        shown_figure.shown_figure("commuting", "en", other, {}, (), "wide")
    assert "has no picture for this region" in missing.value.text("en")
    name = {"level": "own", "name": "Ons gebied", "municipalities": []}
    with pytest.raises(NoPictureError):
        shown_figure.shown_figure("commuting", "en", name, {}, (), "wide")


@pytest.mark.parametrize(
    ("region", "own_name"),
    [
        ({"level": "municipality", "code": "GM0193"}, "Zwolle"),
        ({"level": "own", "name": "Ons gebied", "municipalities": ["GM0193", "GM0150"]}, "Ons "),
    ],
)
def test_a_smaller_place_gets_the_picture_of_the_region_around_it_and_is_told_so(
    region: dict[str, Any], own_name: str, in_browser: None
) -> None:
    shown = shown_figure.shown_figure("commuting", "en", region, {}, (), "wide")
    around = shown_figure.shown_figure("commuting", "en", COROP, {}, (), "wide")
    assert shown.svg == around.svg
    assert shown.view["own"].startswith(f"Of {own_name}")
    assert "COROP region Noord-Overijssel" in shown.view["own"]
    assert shown.view["own"].endswith(around.view["own"])
    assert shown.view["alt"].startswith(f"Of {own_name}")
    assert "itself" not in around.view["alt"].partition(".")[0]


def test_a_mixture_that_was_not_made_says_what_to_put_back(in_browser: None) -> None:
    first = results.choices_of("look_alikes")[0]
    mixed = first | dict.fromkeys([*first][:2], "twice")
    with pytest.raises(NoPictureError) as missing:
        shown_figure.shown_figure("look_alikes", "en", COROP, mixed, (), "wide")
    assert "Put the other one back first" in missing.value.text("en")


def test_a_verdict_that_was_made_before_is_the_one_that_is_computed(
    in_browser: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Workspace.new("Regio")
    work.choose_region(Region(level="corop", code="CR10"))
    work.put("bets", "commuting", {"choice": "half"}, step="answer a question")
    kept = verdicts.verdict(work, "commuting", "nl")
    monkeypatch.setattr(verdicts, "IN_BROWSER", False)
    assert kept == verdicts.verdict(work, "commuting", "nl")


def test_a_smaller_place_gets_the_verdict_on_the_region_around_it(in_browser: None) -> None:
    work = Workspace.new("Regio")
    work.choose_region(Region(level="corop", code="CR10"))
    work.put("bets", "commuting", {"choice": "half"}, step="answer a question")
    around = verdicts.verdict(work, "commuting", "nl")
    work.choose_region(Region(level="municipality", code="GM0193"))
    said, *told = verdicts.verdict(work, "commuting", "nl")
    assert "Zwolle" in said
    assert "Noord-Overijssel" in said
    assert said.endswith(around[0]), "in sight, with where it is about"
    assert told == around[1:]


def test_of_very_many_choices_one_is_changed_at_a_time() -> None:
    assert len(results.choices_of("divergence")) == 8
    alike = results.choices_of("look_alikes")
    assert len(alike) == 1 + 6 * 3
    assert all(sum(one[name] != alike[0][name] for name in one) <= 1 for one in alike)


@pytest.mark.parametrize("every_choice", [True, False])
def test_a_choice_is_made_or_gets_a_sentence(
    every_choice: bool,
    tmp_path: Path,
    site: Path,
    in_browser: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(results, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(results, "regions_of", lambda _levels: [COROP])
    results.write_results(site, [COROP], ["growth"], every_choice=every_choice)
    made_before.base_lines.cache_clear()
    made_before.results.cache_clear()
    first, second = results.choices_of("growth")
    assert shown_figure.shown_figure("growth", "nl", COROP, first, (), "wide").svg
    if every_choice:
        assert shown_figure.shown_figure("growth", "nl", COROP, second, (), "wide").svg
    else:
        with pytest.raises(NoPictureError):
            shown_figure.shown_figure("growth", "nl", COROP, second, (), "wide")
