"""A group plans milestones, changes them, and takes them away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.widgets.agenda.values import today

if TYPE_CHECKING:
    from tests.unit.widgets.agenda.conftest import Group


@pytest.fixture
def action(group: Group) -> str:
    id_ = group.adds_action("Open een hal")
    group.goes_to("planning")
    return id_


def milestones(group: Group) -> list[dict]:
    lists = [block for block in group.blocks if block["type"] == "cards"]
    return lists[1]["cards"]


def adds(group: Group, action: str, by: str = "") -> str:
    ack = group.does("add_milestone", title="eerste groep", action=action, by=by)
    assert ack["ok"], ack
    return group.workspace.milestones[-1].id


def test_without_an_action_there_is_no_place_for_a_milestone(group: Group) -> None:
    group.goes_to("planning")
    assert not [block for block in group.blocks if block.get("key") == "milestones"]


def test_a_milestone_belongs_to_an_action_and_says_by_when(group: Group, action: str) -> None:
    adds(group, action, f"{today().year + 1}-06-30")
    (card,) = milestones(group)
    assert [fact["text"] for fact in card["facts"]] == [
        "Open een hal",
        f"kwartaal 2 van {today().year + 1}",
        "nog niet",
    ]


def test_without_an_action_chosen_nothing_is_kept(group: Group, action: str) -> None:
    ack = group.does("add_milestone", title="eerste groep", action="", by="")
    assert ack["error"] == "Kies de actie waar deze mijlpaal bij hoort."
    assert group.workspace.milestones == []


def test_every_field_of_a_milestone_can_be_changed_and_undone(group: Group, action: str) -> None:
    other = group.adds_action("Richt een loket in")
    id_ = adds(group, action)
    group.goes_to("planning", id_)
    for field, value in (
        ("title", "tweede groep"),
        ("action", other),
        ("by", f"{today().year + 2}-12-31"),
        ("reached", "yes"),
    ):
        assert group.fills_in("milestones", id_, field, value)["ok"]
    (made,) = group.workspace.milestones
    assert (made.title, made.action, made.reached) == ("tweede groep", other, True)
    for _ in range(4):
        group.workspace.undo()
    (before,) = group.workspace.milestones
    assert (before.title, before.action, before.by, before.reached) == (
        "eerste groep",
        action,
        None,
        False,
    )


def test_a_milestone_that_is_reached_can_be_open_again(group: Group, action: str) -> None:
    id_ = adds(group, action)
    group.goes_to("planning", id_)
    group.fills_in("milestones", id_, "reached", "yes")
    group.fills_in("milestones", id_, "reached", "")
    assert not group.workspace.milestones[0].reached


def test_a_day_that_has_gone_by_is_kept_and_said_gently(group: Group, action: str) -> None:
    ack = group.does(
        "add_milestone", title="eerste groep", action=action, by=f"{today().year - 1}-03-31"
    )
    assert ack["ok"]
    assert ack["message"] == (
        f"Bewaard. Kwartaal 1 van {today().year - 1} is al voorbij: bedoel je dat?"
    )
    (card,) = milestones(group)
    assert card["facts"][1]["text"] == f"kwartaal 1 van {today().year - 1}; dat is voorbij"


def test_what_was_reached_in_the_past_is_not_remarked_upon(group: Group, action: str) -> None:
    id_ = adds(group, action, f"{today().year - 1}-03-31")
    group.goes_to("planning", id_)
    group.fills_in("milestones", id_, "reached", "yes")
    group.does("close")
    (card,) = milestones(group)
    assert card["facts"][1]["text"] == f"kwartaal 1 van {today().year - 1}"


def test_with_an_action_go_its_milestones_and_undo_brings_both_back(
    group: Group, action: str
) -> None:
    adds(group, action)
    group.does("remove", collection="actions", id=action)
    assert group.workspace.milestones == []
    group.workspace.undo()
    assert [one.action for one in group.workspace.milestones] == [action]
