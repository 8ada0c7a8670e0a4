"""A group votes on what comes first, one person after the other on one screen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.widgets.vote.priorities import Priorities

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


class Group:
    """Passes the laptop, and reads what is on the screen."""

    def __init__(self, stored: StoredWorkspace, language: str = "en") -> None:
        self.widget = Priorities(stored, language)
        self.workspace = stored.workspace
        self.id_of: dict[str, str] = {}

    def adds(self, *titles: str) -> Group:
        for title in titles:
            self.id_of[title] = self.workspace.add_action(title, [], None).id
        return self

    def does(self, name: str, /, **args: Any) -> dict[str, Any]:
        ack = self.widget.answer({"name": name, "args": args})
        self.widget.refresh()
        return ack

    def votes(self, *titles: str) -> None:
        """Somebody puts the actions in this order, with the buttons, and hands in."""
        assert self.does("start")["ok"]
        for place, title in enumerate(titles):
            while self.order.index(title) > place:
                assert self.does("move", item=self.id_of[title], by=-1)["ok"]
        assert self.does("hand_in")["ok"]

    @property
    def view(self) -> dict[str, Any]:
        return self.widget.view

    @property
    def order(self) -> list[str]:
        return [row["title"] for row in self.view["ballot"]["rows"]]


@pytest.fixture
def group(stored: StoredWorkspace) -> Group:
    return Group(stored).adds("A", "B", "C")


def test_without_two_actions_there_is_nothing_to_vote_on(stored: StoredWorkspace) -> None:
    group = Group(stored).adds("A")
    group.widget.refresh()
    assert not group.view["start"]["enabled"]
    assert group.view["notes"] == [
        "There is nothing to choose from yet. Put two in your agenda first."
    ]
    assert not group.does("start")["ok"]


def test_a_vote_is_made_with_buttons_and_says_where_an_item_is(group: Group) -> None:
    group.does("start")
    ack = group.does("move", item=group.id_of["C"], by=-1)
    assert ack["message"] == "C is in place 2 of 3 now."
    assert group.order == ["A", "C", "B"]
    first, *_, last = group.view["ballot"]["rows"]
    assert not first["up"]["enabled"]
    assert not last["down"]["enabled"]
    assert first["down"]["name"] == "Move down: A"


def test_an_item_on_top_cannot_go_up(group: Group) -> None:
    group.does("start")
    assert not group.does("move", item=group.id_of["A"], by=-1)["ok"]
    assert not group.does("move", item=group.id_of["A"], by=2)["ok"]
    assert group.order == ["A", "B", "C"]


def test_each_person_begins_with_another_item_on_top(group: Group) -> None:
    group.votes("A", "B", "C")
    group.does("start")
    assert group.order == ["B", "C", "A"]


def test_nothing_of_the_votes_is_on_the_screen_until_they_are_shown(group: Group) -> None:
    group.votes("C", "B", "A")
    group.votes("C", "A", "B")
    assert group.view["count"] == "2 votes handed in"
    assert group.view["ballot"] is None
    assert group.view["result"] is None
    group.does("show")
    assert group.view["result"]["rows"][0]["title"] == "C"
    group.does("show")
    assert group.view["result"] is None


def test_a_new_vote_hides_the_result_again(group: Group) -> None:
    group.votes("A", "B", "C")
    group.votes("A", "B", "C")
    group.does("show")
    group.does("start")
    assert group.view["result"] is None
    assert not group.view["show"]["enabled"]
    group.does("stop")
    assert group.view["result"] is None
    assert group.view["count"] == "2 votes handed in"


def test_a_result_that_was_shown_stays_shown_in_another_notebook(
    group: Group, stored: StoredWorkspace
) -> None:
    group.votes("A", "B", "C")
    group.votes("A", "B", "C")
    group.does("show")
    assert Group(stored).view["result"]["rows"][0]["title"] == "A"
    assert group.view["kit"]["undo"]["label"] == "Undo: show the result of the vote"
    group.does("undo")
    assert group.view["result"] is None


def test_one_vote_alone_is_not_shown(group: Group) -> None:
    group.votes("A", "B", "C")
    assert not group.view["show"]["enabled"]
    assert "not be anonymous" in group.does("show")["error"]


def test_a_vote_is_kept_without_its_turn(group: Group) -> None:
    group.votes("A", "B", "C")
    group.votes("C", "B", "A")
    kept = group.workspace.ballots
    assert {one.order for one in kept} == {0}
    assert all(set(json.loads(one.model_dump_json())) == {
        "id", "order", "list_version", "kind", "ranking", "points"
    } for one in kept)  # fmt: skip


def test_the_result_says_who_agrees_and_which_order_has_the_fewest_disputes(group: Group) -> None:
    for _ in range(3):
        group.votes("B", "A", "C")
    group.does("show")
    result = group.view["result"]
    assert [(row["title"], row["place"], row["borda"]) for row in result["rows"]] == [
        ("B", "1", "6"),
        ("A", "2", "3"),
        ("C", "3", "0"),
    ]
    assert result["agreement"].startswith("You largely agree")
    assert "W is 1.00" in result["w"]
    best = result["bars"][0]
    assert (best["title"], best["share"]) == (result["rows"][0]["title"], 1)
    assert best["told"].startswith(f"first for {result['rows'][0]['first']} of ")
    assert [bar["place"] for bar in result["bars"]] == ["1", "2", "3"]
    assert [bar["told"] for bar in result["bars"][1:]] == ["", ""]  # nobody's first says nothing
    assert (result["best"], result["orders"]) == (
        "One order has the fewest disputes:",
        ["“B” › “A” › “C”"],
    )
    assert result["ties"] == []


def test_ties_are_stated_as_ties(group: Group) -> None:
    for order in ("ABC", "BCA", "CAB"):
        group.votes(*order)
    group.does("show")
    result = group.view["result"]
    assert [row["place"] for row in result["rows"]] == ["1", "1", "1"]
    assert result["ties"] == ["Tie in place 1: “A”, “B” and “C” have equally many points."]
    assert result["best"].startswith("Tie: 3 orders")
    assert result["orders"] == ["“A” › “B” › “C”", "“B” › “C” › “A”", "“C” › “A” › “B”"]


def test_more_than_eight_items_have_points_and_no_list_of_best_orders(
    stored: StoredWorkspace,
) -> None:
    group = Group(stored).adds(*"ABCDEFGHI")
    group.votes(*"ABCDEFGHI")
    group.votes(*"ABCDEFGHI")
    group.does("show")
    assert group.view["result"]["rows"][0]["borda"] == "16"
    assert "up to 8 items" in group.view["result"]["best"]


def test_a_new_vote_begins_without_the_votes_before_and_is_undone(group: Group) -> None:
    assert not group.view["again"]["enabled"]
    group.votes("A", "B", "C")
    group.votes("A", "B", "C")
    group.does("show")
    assert group.view["again"] == {"label": "Vote again", "enabled": True}
    ack = group.does("again")
    assert ack["message"] == "You can vote again; 2 votes are removed."
    assert (group.view["count"], group.view["result"]) == ("0 votes handed in", None)
    group.votes("C", "B", "A")
    assert group.view["result"] is None
    assert len(group.workspace.ballots) == 1
    group.does("undo")
    group.does("undo")
    assert group.view["count"] == "2 votes handed in"


def test_a_new_vote_leaves_the_votes_on_another_list(group: Group) -> None:
    group.workspace.add_challenge("X")
    group.workspace.add_challenge("Y")
    group.votes("A", "B", "C")
    group.does("list", value="challenges")
    assert not group.view["again"]["enabled"]
    assert group.does("again")["error"] == "There are no votes on this list yet."
    assert len(group.workspace.ballots) == 1


def test_nobody_begins_a_new_vote_while_somebody_votes(group: Group) -> None:
    group.votes("A", "B", "C")
    group.does("start")
    assert not group.view["again"]["enabled"]
    assert group.does("again")["error"].startswith("Somebody is voting.")


def test_ten_points_are_divided_no_more_and_no_fewer(group: Group) -> None:
    group.does("kind", value="points")
    group.does("start")
    assert group.view["ballot"]["left"] == "10 points left"
    group.does("points", item=group.id_of["A"], value="7")
    ack = group.does("hand_in")
    assert ack["error"] == "You gave 7 points. Divide 10, no more and no fewer."
    group.does("points", item=group.id_of["B"], value="4")
    assert group.view["ballot"]["left"] == "1 point too many"
    group.does("points", item=group.id_of["B"], value="3")
    assert group.does("hand_in")["ok"]
    (vote,) = group.workspace.ballots
    assert vote.points == {group.id_of["A"]: 7, group.id_of["B"]: 3}


@pytest.mark.parametrize("value", ["11", "-1", "2,5", ""])
def test_points_that_are_no_points_are_refused(group: Group, value: str) -> None:
    group.does("kind", value="points")
    group.does("start")
    assert "from 0 to 10" in group.does("points", item=group.id_of["A"], value=value)["error"]


def test_votes_with_points_are_added_up_and_equal_points_are_a_tie(group: Group) -> None:
    group.does("kind", value="points")
    for given in ({"A": "10"}, {"A": "4", "B": "3", "C": "3"}):
        group.does("start")
        for title, points in given.items():
            group.does("points", item=group.id_of[title], value=points)
        group.does("hand_in")
    group.does("show")
    rows = {row["title"]: row for row in group.view["result"]["rows"]}
    assert {title: row["given"] for title, row in rows.items()} == {"A": "14", "B": "3", "C": "3"}
    assert (rows["B"]["place"], rows["C"]["place"]) == ("2", "2")


def test_how_is_voted_stays_the_same_once_there_is_a_vote(group: Group) -> None:
    group.votes("A", "B", "C")
    assert not group.does("kind", value="points")["ok"]
    assert [one["value"] for one in group.view["kind"]["options"]] == ["order"]


def test_a_changed_list_asks_for_new_votes_and_keeps_the_old_ones(group: Group) -> None:
    group.votes("A", "B", "C")
    group.votes("A", "B", "C")
    group.does("show")
    group.adds("D")
    group.widget.refresh()
    assert group.view["result"] is None
    assert group.view["count"] == "0 votes handed in"
    assert group.view["notes"] == [
        "The list changed since 2 votes; they are kept, but count no more."
    ]
    assert len(group.workspace.ballots) == 2
    group.workspace.undo()
    group.widget.refresh()
    assert group.view["count"] == "2 votes handed in"


def test_a_list_that_changes_during_a_vote_asks_to_begin_again(group: Group) -> None:
    group.does("start")
    group.workspace.update("actions", group.id_of["A"], {"title": "A bis"})
    group.widget.refresh()
    assert group.view["ballot"] is None
    assert "while somebody was voting" in group.view["notes"][0]
    assert not group.does("hand_in")["ok"]
    assert group.workspace.ballots == []


def test_votes_on_challenges_and_on_actions_are_two_votes(group: Group) -> None:
    group.votes("A", "B", "C")
    group.workspace.add_challenge("X")
    group.workspace.add_challenge("Y")
    group.does("list", value="challenges")
    assert group.view["count"] == "0 votes handed in"
    assert group.view["notes"] == []
    group.does("start")
    assert group.order == ["X", "Y"]
    assert not group.does("list", value="actions")["ok"]


def test_undo_takes_the_last_vote_back(group: Group) -> None:
    group.votes("A", "B", "C")
    assert group.view["kit"]["undo"]["label"] == "Undo: hand in a vote"
    group.does("undo")
    assert group.view["count"] == "0 votes handed in"


def test_the_screen_is_in_dutch_for_a_dutch_group(stored: StoredWorkspace) -> None:
    group = Group(stored, "nl").adds("A", "B")
    group.votes("B", "A")
    group.votes("B", "A")
    group.does("show")
    assert group.view["title"] == "Wat gaat voor?"
    assert group.view["count"] == "2 stemmen ingeleverd"
    assert group.view["result"]["agreement"].startswith("Jullie zijn het grotendeels eens")
    assert group.view["result"]["best"] == "Eén volgorde heeft de minste verschillen:"
