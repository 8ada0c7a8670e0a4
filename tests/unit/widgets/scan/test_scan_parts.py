"""Each half of the scan can be made and used without the widget around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.model import InputError
from regiolab.widgets.scan.alone import Alone
from regiolab.widgets.scan.context import ScanContext, phase_of
from regiolab.widgets.scan.tensions import Tensions
from regiolab.widgets.scan.together import Together

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


@pytest.fixture
def context(stored: StoredWorkspace) -> ScanContext:
    return ScanContext(stored, "nl")


def test_alone_leads_to_together_when_all_handed_in(context: ScanContext) -> None:
    alone = Alone(context)
    alone.command_begin("1")
    assert phase_of(context.workspace) == "alone"
    alone.command_sit("1")
    alone.command_answer("1", "content", "position", "2", "")
    assert alone.own_view("content") is not None
    alone.command_hand_in("1")
    assert context.seat is None
    assert phase_of(context.workspace) == "together"


def test_nothing_is_said_together_before_all_handed_in(context: ScanContext) -> None:
    together = Together(context)
    with pytest.raises(InputError):
        together.command_group("content", "note", "iets", "")
    Alone(context).command_begin("1")
    Alone(context).command_show_now()
    together.command_group("content", "note", "iets", "")
    assert together.group_view("content")["note"]["value"] == "iets"


def test_the_list_shows_the_answers_of_who_is_at_the_screen_alone(context: ScanContext) -> None:
    alone, tensions = Alone(context), Tensions(context)
    alone.command_begin("2")
    alone.command_sit("1")
    alone.command_answer("1", "content", "strain", "strong", "")
    codes = {row["code"]: row["words"] for row in tensions.list_view("alone")["rows"]}
    alone.command_sit("2")
    others = {row["code"]: row["words"] for row in tensions.list_view("alone")["rows"]}
    assert codes["content"] != others["content"]


def test_who_handed_in_sits_at_the_screen_no_longer(context: ScanContext) -> None:
    alone = Alone(context)
    alone.command_begin("2")
    alone.command_sit("1")
    other = ScanContext(context.stored, "nl")
    other.seat = "1"
    alone.command_hand_in("1")
    other.forget_who_is_done()
    assert other.seat is None


def test_a_tension_that_is_none_is_refused(context: ScanContext) -> None:
    with pytest.raises(KeyError):
        context.look_at("nonsense")  # type: ignore[arg-type]
