"""Reading says how far it is and can be stopped; showing what was read costs nothing more."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from regiolab.exchange import look_at
from regiolab.exchange.reading import look
from regiolab.exchange.reading.doing import outcome_of
from regiolab.model import Workspace
from regiolab.model.long_work import Stopped, told_to
from tests.unit.exchange.books import book, in_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS = 400
RELATIONS = in_bytes(
    book(
        Relaties=[
            ["Van", "Naar", "Soort"],
            *([f"Partij {one % 30}", f"Stad {one}", "werkt samen met"] for one in range(ROWS)),
        ]
    )
)
PARTIES = "Naam;Sector;Invloed (0-4)\n" + "\n".join(
    f"Partij {one};onderwijs;{one % 5}" for one in range(ROWS)
)


def stop_at(part: float) -> Callable[[int, int], None]:
    def step(done: int, of: int) -> None:
        if done >= part * of:
            raise Stopped

    return step


@pytest.mark.parametrize("given", [RELATIONS, PARTIES], ids=["workbook", "text"])
def test_reading_says_how_far_it_is_from_nothing_to_all(given: str | bytes) -> None:
    said: list[float] = []
    look_at(given, step=lambda done, of: said.append(done / of))
    assert min(said) == 0
    assert max(said) == 1
    far = [round(10 * one) for one in said]
    assert len({*far}) >= 8  # it is told along the whole way
    assert max(now - before for before, now in pairwise(far)) <= 4


@pytest.mark.parametrize("given", [RELATIONS, PARTIES], ids=["workbook", "text"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_reading_can_be_stopped_anywhere(part: float, given: str | bytes) -> None:
    with pytest.raises(Stopped):
        look_at(given, step=stop_at(part))


def test_comparing_with_a_map_can_be_stopped_too_and_changes_nothing() -> None:
    workspace, preview = Workspace.new("Regio"), look_at(PARTIES)
    with pytest.raises(Stopped), told_to(stop_at(0.2)):
        outcome_of(preview, workspace)
    assert not workspace.stakeholders


def test_answers_that_were_given_are_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    of_content = look._of_content

    def counted(given: look._Given, answers: dict[str, str], language: str) -> look.Preview:
        read.append(answers)
        return of_content(given, answers, language)

    monkeypatch.setattr(look, "_of_content", counted)
    preview = look_at("Naam;Invloed\nROC;1\nUWV;5")
    one, other = (preview.answered(**{"scale:influence": scale}) for scale in ("1-5", "0-10"))
    assert len(read) == 3
    assert preview.answered(scale_influence="1-5") is one
    assert preview.answered(**{"scale:influence": "0-10"}) is other
    assert one.answered(scale_influence="0-10") is other
    assert len(read) == 3
    assert [party.influence for party in one.parties] != [
        party.influence for party in other.parties
    ]


def test_what_was_stopped_is_read_anew() -> None:
    preview = look_at(PARTIES)
    with pytest.raises(Stopped), told_to(stop_at(0.5)):
        preview.answered(sector="workers")
    assert len(preview.answered(sector="workers").parties) == ROWS
