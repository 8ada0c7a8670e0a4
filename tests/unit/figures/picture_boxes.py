"""Where the texts of a picture are, measured by matplotlib's own renderer."""

import itertools
import math

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from regiolab.figures.pictures.figure import STYLE


def texts_with_boxes(figure):
    """Return `(words, box)` of every text, and the box of the whole picture."""
    with rc_context(STYLE):
        picture = figure.draw()
        return _boxes(picture), picture.bbox


def crossed_by_upright_lines(figure, style, clear=1):
    """Return the texts that a line from top to bottom runs through or comes too near.

    Args:
        figure: whose picture is looked at.
        style: of the lines, as matplotlib calls it: `-` or `--`.
        clear: how far a text stays from a line, in pixels.
    """
    with rc_context(STYLE):
        picture = figure.draw()
        texts = _boxes(picture)
    pieces = [
        piece
        for axes in picture.axes
        for line in axes.lines
        if line.get_linestyle() == style
        for piece in _upright_pieces(line)
    ]
    assert pieces
    return [
        words
        for words, box in texts
        for x, low, high in pieces
        if box.x0 - clear < x < box.x1 + clear and low - clear < box.y1 and box.y0 < high + clear
    ]


def _boxes(picture):
    canvas = FigureCanvasAgg(picture)
    picture.draw_without_rendering()  # puts everything in its place, a third of the time
    renderer = canvas.get_renderer()
    return [
        (text.get_text(), text.get_window_extent(renderer))
        for text in picture.findobj(Text)
        if text.get_visible() and text.get_text().strip()
    ]


def _upright_pieces(line):
    points = line.get_transform().transform(line.get_xydata()).tolist()
    return [
        (x, *sorted((y, further)))
        for (x, y), (beside, further) in itertools.pairwise(points)
        if x == beside and not math.isnan(y + further)
    ]


def overlapping(texts):
    """Return the pairs of texts that cover each other."""
    return [
        (one, other)
        for (one, here), (other, there) in itertools.combinations(texts, 2)
        if here.x0 < there.x1 and there.x0 < here.x1 and here.y0 < there.y1 and there.y0 < here.y1
    ]
