"""The votes of a group: which count, when they are shown, and what they come to."""

import pytest

from regiolab.analysis.people.vote import VoteList, outcome
from regiolab.model import Workspace
from regiolab.model.entities import Ballot

TITLES = {"a": "Hal", "b": "Gasten", "c": "Banen"}


def order(*ranking):
    return Ballot(id="x", list_version="v", kind="order", ranking=list(ranking))


def points(**given):
    return Ballot(id="x", list_version="v", kind="points", points=given)


def told(result):
    return [(one.place, one.id, one.points) for one in result.places]


def test_places_follow_the_points_and_equal_points_share_a_place():
    result = outcome([order("b", "a", "c"), order("b", "c", "a")], ["a", "b", "c"])
    assert told(result) == [(1, "b", 4), (2, "a", 1), (2, "c", 1)]
    assert result.votes == 2
    assert result.w == pytest.approx(0.75)
    assert result.orders == (("b", "a", "c"), ("b", "c", "a"))
    assert [one.text("en") for one in result.ties(TITLES)] == [
        "Tie in place 2: “Hal” and “Banen” have equally many points."
    ]


def test_after_items_that_share_a_place_the_next_place_is_left_open():
    result = outcome([order("b", "a", "c"), order("a", "b", "c")], ["a", "b", "c"])
    assert told(result) == [(1, "a", 3), (1, "b", 3), (3, "c", 0)]


def test_a_vote_with_points_is_an_order_in_which_equal_points_tie():
    result = outcome([points(a=2, c=2), points(a=5)], ["a", "b", "c"])
    assert told(result) == [(1, "a", 3.5), (2, "c", 2), (3, "b", 0.5)]
    assert result.ties(TITLES) == []


def test_what_an_order_leaves_out_ties_for_last_and_what_is_gone_does_not_count():
    result = outcome([order("gone", "c")], ["a", "b", "c"])
    assert told(result) == [(1, "c", 2), (2, "a", 0.5), (2, "b", 0.5)]
    assert result.w == pytest.approx(1)


def test_the_best_orders_are_written_out_up_to_six_and_counted_beyond():
    one = outcome([order("b", "a", "c")], ["a", "b", "c"])
    sentence, orders = one.best_orders(TITLES)
    assert (sentence.text("en"), orders) == (
        "One order has the fewest disputes:",
        ["“Gasten” › “Hal” › “Banen”"],
    )
    six = outcome([points()], ["a", "b", "c"])
    sentence, orders = six.best_orders(TITLES)
    assert sentence.text("en") == (
        "Tie: 6 orders have equally few disputes; the vote does not choose."
    )
    assert len(orders) == 6
    many = outcome([points()], list("abcd"))
    sentence, orders = many.best_orders(dict.fromkeys("abcd", "x"))
    assert sentence.text("en").startswith("Tie: 24 orders")
    assert orders == []


@pytest.mark.parametrize(("count", "computed"), [(8, True), (9, False)])
def test_the_best_orders_are_computed_for_up_to_eight_items(count, computed):
    ids = [str(number) for number in range(count)]
    result = outcome([order(*ids)], ids)
    assert (result.orders == (tuple(ids),)) is computed
    if not computed:
        sentence, orders = result.best_orders({})
        assert (sentence.text("en"), orders) == (
            "The orders with the fewest disputes are computed for up to 8 items.",
            [],
        )


def test_votes_that_differ_on_what_comes_first_never_largely_agree():
    ids = ["a", "b", "c", "d"]
    result = outcome([order("a", "b", "c", "d"), order("b", "a", "c", "d")], ids)
    assert result.w > 0.7
    assert result.first == {"a": 1, "b": 1}
    assert result.agreement().text("en") == (
        "The orders look much alike, but not on what comes first."
    )


def test_how_far_votes_agree_is_said_from_two_votes_on():
    assert "at least two votes" in outcome([order("a")], ["a", "b"]).agreement().text("en")
    agreed = outcome([order("a", "b"), order("a", "b")], ["a", "b"]).agreement()
    assert agreed.text("en").startswith("You largely agree")


def voted(*versions, revealed=()):
    made = Workspace.new("Regio")
    action = made.add_action("Open een hal", [], None)
    made.add_challenge("Vakmensen")
    for version in versions:
        made.add("ballots", {"list_version": version, "kind": "order"}, "vote", {})
    made.update("agenda", "agenda", {"revealed_votes": list(revealed)})
    return made, action


def test_a_vote_counts_for_the_list_as_it_was_and_for_no_other():
    made, action = voted()
    now = VoteList.of(made, "actions")
    assert now.titles == {action.id: "Open een hal"}
    assert now.version.startswith("actions-")
    assert len(now.version) == len("actions-") + 12
    made, action = voted("actions-000000000000", "challenges-000000000000")
    now = VoteList.of(made, "actions")
    made.add("ballots", {"list_version": now.version, "kind": "order"}, "vote", {})
    assert [one.list_version for one in now.ballots(made)] == [now.version]
    assert [one.list_version for one in now.earlier(made)] == ["actions-000000000000"]
    assert list(VoteList.of(made, "challenges").titles.values()) == ["Vakmensen"]
    made.update("actions", action.id, {"title": "Open twee hallen"})
    assert VoteList.of(made, "actions").version != now.version
    assert VoteList.of(made, "actions").ballots(made) == []


def test_the_version_of_a_list_follows_from_its_items_and_not_from_their_order():
    one = VoteList("actions", {"a": "Hal", "b": "Gasten"})
    assert one.version == VoteList("actions", {"b": "Gasten", "a": "Hal"}).version
    assert one.version == "actions-" + one.version.partition("-")[2]
    assert one.version != VoteList("challenges", one.titles).version
    assert one.version != VoteList("actions", {"a": "Hal", "b": "Banen"}).version


@pytest.mark.parametrize(
    ("votes", "asked", "shown"), [(2, True, True), (1, True, False), (2, False, False)]
)
def test_a_result_is_shown_when_it_is_asked_for_and_there_are_two_votes(votes, asked, shown):
    made, _ = voted()
    now = VoteList.of(made, "actions")
    for _ in range(votes):
        made.add("ballots", {"list_version": now.version, "kind": "order"}, "vote", {})
    made.update("agenda", "agenda", {"revealed_votes": [now.version] if asked else []})
    assert now.is_revealed(made) is shown
