"""The gallery holds every widget in its states, in pages that need nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.plenary.board.pages import PAGES
from tools.gallery.pages import page
from tools.gallery.states import Shown, shown

if TYPE_CHECKING:
    from pathlib import Path

ROOMS = ("map", "vote", "scan", "board")


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> list[Shown]:
    folder: Path = tmp_path_factory.mktemp("gallery")
    return list(shown("en", folder, ROOMS))


def test_it_shows_what_only_several_people_bring_about(states: list[Shown]) -> None:
    found = {(one.name, one.state) for one in states}
    assert {("priorities", "two who disagree"), ("tension_scan", "two opposite")} <= found
    assert {("board", one.code) for one in PAGES} <= found


def test_two_who_disagree_are_said_to_disagree(states: list[Shown]) -> None:
    vote = next(one for one in states if one.state == "two who disagree")
    assert "hardly agree" in str(vote.traits)
    scan = next(one for one in states if one.state == "two opposite")
    assert "You stand opposite each other" in str(scan.traits)


def test_every_state_has_an_address_of_its_own_and_no_page_asks_for_a_file(
    states: list[Shown],
) -> None:
    made = page(states, "en", "dark", ["nl", "en"])
    for one in states:
        assert made.count(f'id="{one.room}-{one.name}-{one.state}"') == 1
    assert "<link" not in made
    assert "src=" not in made.partition('<script type="application/json"')[0]
