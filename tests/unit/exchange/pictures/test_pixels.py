"""Shapes on pixels: where letters stand, what has a halo, which lines have gaps."""

import numpy as np
import pytest

from regiolab.exchange.pictures.page_colours import Painted, painted
from regiolab.exchange.pictures.pixels import Pixels
from regiolab.scenes.drawing.shapes import line_shape, text_shape


def dark(*shapes, width=100, height=100):
    """Return the rows and columns of pixels that are darker than paper, two to a unit."""
    pixels = Pixels(width, height, 2)
    for one in shapes:
        pixels.draw(one)
    drawn = pixels.drawn()
    assert drawn.shape == (height * 2, width * 2, 4)
    assert (drawn[..., 3] == 255).all()
    return np.nonzero(drawn[..., 0] < 200)


def test_a_text_in_the_middle_reaches_as_far_to_both_sides_and_stands_on_its_line():
    rows, columns = dark(painted(text_shape("HHHH", 50, 60)))
    assert (columns.min() + columns.max()) / 2 == pytest.approx(100, abs=2)
    assert rows.max() == pytest.approx(120, abs=1)
    assert 120 - rows.min() == pytest.approx(0.73 * 22, abs=2)


def test_a_text_to_the_right_begins_at_its_place_and_a_turned_one_runs_upwards():
    words = text_shape("HHHH", 50, 60, anchor="left")
    _, columns = dark(painted(words))
    assert columns.min() == pytest.approx(102, abs=2)
    rows, columns = dark(painted({**words, "turn": -90}))
    assert columns.max() == pytest.approx(100, abs=1)
    assert rows.max() == pytest.approx(118, abs=2)


def test_a_halo_keeps_a_line_away_from_the_letters():
    line = painted(line_shape(0, 56, 100, 56, "ink"))
    words = text_shape("o", 50, 60)
    touching = dark(line, painted(words))
    apart = dark(line, painted(words, halo=True))
    assert len(apart[0]) < len(touching[0]) - 4


def test_a_dashed_line_has_gaps_and_a_bent_one_leaves_the_straight_way():
    whole, dashed = (
        dark(painted(line_shape(10, 50, 90, 50, "ink", dash))) for dash in ("solid", "dashed")
    )
    assert 0.4 < len(dashed[0]) / len(whole[0]) < 0.8
    bent = {**line_shape(10, 50, 90, 50, "ink"), "pull": (50, 10)}
    rows, _ = dark(painted(bent))
    assert rows.min() == pytest.approx(60, abs=2)


def test_a_text_without_letters_or_colour_leaves_the_page_white():
    space = painted(text_shape(" ", 50, 60))
    none = Painted(text_shape("H", 50, 60))
    assert [len(one) for one in dark(space, none)] == [0, 0]
