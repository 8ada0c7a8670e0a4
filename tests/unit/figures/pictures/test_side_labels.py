"""Labels beside lines never cover each other and stay as near as they can."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.figures.pictures.side_labels import label_places

ROOM = (0.0, 400.0)
LABELS = st.lists(
    st.tuples(st.floats(-50, 450), st.sampled_from([12.0, 24.0])), min_size=1, max_size=16
)


@given(LABELS)
def test_labels_never_cover_each_other_and_stay_in_the_room(labels):
    wanted, heights = zip(*labels, strict=True)
    places = label_places(wanted, heights, *ROOM)
    boxes = sorted(
        (place - height / 2, place + height / 2)
        for place, height in zip(places, heights, strict=True)
    )
    for (_, upper), (lower, _) in itertools.pairwise(boxes):
        assert upper <= lower + 1e-6
    assert boxes[0][0] >= ROOM[0] - 1e-6
    assert boxes[-1][1] <= ROOM[1] + 1e-6


@given(LABELS)
def test_labels_keep_the_order_of_their_lines(labels):
    wanted, heights = zip(*labels, strict=True)
    places = label_places(wanted, heights, *ROOM)
    by_wish = sorted(range(len(wanted)), key=lambda at: wanted[at])
    ordered = [places[at] for at in by_wish]
    assert ordered == sorted(ordered)


def test_a_label_with_room_stands_where_it_wants():
    assert label_places([100, 200], [12, 12], *ROOM) == [100, 200]


def test_two_labels_that_collide_give_way_equally():
    assert label_places([100, 104], [12, 12], *ROOM) == pytest.approx([96, 108])
