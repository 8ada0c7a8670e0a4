"""Who hears of changes, and when."""

from __future__ import annotations

from regiolab.storage.subscribers import Subscribers


def test_all_that_changed_in_a_block_is_told_once_when_it_is_left() -> None:
    heard: list[str] = []
    subscribers = Subscribers()
    subscribers.add(lambda: heard.append("one"))
    with subscribers.held():
        for _ in range(3):
            subscribers.note_change()
            subscribers.tell()
        assert heard == []
    assert heard == ["one"]


def test_nobody_hears_of_nothing_and_one_can_be_left_out() -> None:
    heard: list[str] = []

    def one() -> None:
        heard.append("one")

    subscribers = Subscribers()
    subscribers.add(one)
    subscribers.add(lambda: heard.append("other"))
    subscribers.tell()
    assert heard == []
    with subscribers.held(all_but=one):
        subscribers.note_change()
    assert heard == ["other"]


def test_who_stopped_hears_nothing_also_when_it_stops_twice() -> None:
    heard: list[str] = []
    subscribers = Subscribers()
    stop = subscribers.add(lambda: heard.append("one"))
    stop()
    stop()
    subscribers.note_change()
    subscribers.tell()
    assert heard == []


def test_a_block_inside_a_block_waits_for_the_outer_one() -> None:
    heard: list[str] = []
    subscribers = Subscribers()
    subscribers.add(lambda: heard.append("one"))
    with subscribers.held():
        with subscribers.held():
            subscribers.note_change()
        assert heard == []
    assert heard == ["one"]
