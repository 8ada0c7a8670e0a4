"""Long work says how far it is, in one way from nothing to all, and can be stopped."""

from __future__ import annotations

import pytest

from regiolab.model.long_work import WHOLE, CountedBytes, Stopped, counted, stretch, tell, told_to


def test_a_stretch_is_a_piece_of_the_way_of_its_own() -> None:
    said: list[int] = []
    with told_to(lambda done, of: said.append(100 * done // of)):
        with stretch(0, 0.5):
            tell(1, 2)
            with stretch(0.5, 1):
                tell(1, 2)
        with stretch(0.5, 1):
            tell(1, 10)
    assert said == [25, 37, 50, 50, 55, 100]


def test_a_loop_is_counted_now_and_then_and_gives_every_item() -> None:
    said: list[int] = []
    with told_to(lambda done, _of: said.append(done)):
        assert [*counted(range(120))] == [*range(120)]
    assert said == [0, round(WHOLE * 50 / 120), round(WHOLE * 100 / 120)]


def test_reading_bytes_is_counted_and_never_more_than_all() -> None:
    said: list[int] = []
    source = CountedBytes(b"12345678")
    with told_to(lambda done, _of: said.append(done)):
        source.read(4)
        source.seek(0)
        source.read()
        source.begin_again()
        source.seek(6)
        source.read(2)
    assert said == [500, 1000, 250]


def test_what_nobody_follows_is_done_all_the_same() -> None:
    with told_to(None), stretch(0, 1):
        tell(1, 2)
        assert [*counted([1, 2])] == [1, 2]


def test_it_can_be_stopped_where_it_says_how_far_it_is() -> None:
    done: list[int] = []

    def stop_after(part: int, of: int) -> None:
        if 2 * part >= of:
            raise Stopped

    with pytest.raises(Stopped), told_to(stop_after):
        done.extend(counted(range(200)))
    assert len(done) == 100
    with told_to(None):
        tell(1, 1)  # who followed it does so no longer


def test_what_catches_every_error_of_a_damaged_file_lets_a_stop_through() -> None:
    assert not issubclass(Stopped, Exception)
