"""Two parts of a picture: beside each other, or below each other where it is narrow."""

from __future__ import annotations

from regiolab.figures.pictures.frame import side_by_side
from regiolab.scenes.drawing.box import Box


def test_what_needs_little_height_leaves_the_rest_to_what_is_below_it() -> None:
    room = Box(8, 10, 300, 400)
    above, below = side_by_side(room, 0.5, 26, needed=92)
    assert (above.height, below.bottom) == (92, room.bottom)
    assert 0 < below.y - above.bottom < 20
    half, other = side_by_side(room, 0.5, 26, needed=900)
    assert half.height == other.height


def test_beside_each_other_both_are_as_high_as_the_room() -> None:
    room = Box(8, 10, 600, 300)
    left, right = side_by_side(room, 0.4, 26, needed=92)
    assert left.height == right.height == room.height
    assert right.x - left.right == 26
