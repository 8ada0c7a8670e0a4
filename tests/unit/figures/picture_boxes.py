"""Where the texts of a picture are, measured by matplotlib's own renderer."""

import itertools
import math

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.lines import Line2D
from matplotlib.text import Text

from regiolab.figures.figure import _STYLE


def texts_with_boxes(figure):
    """Return `(words, box)` of every text, and the box of the whole picture."""
    with rc_context(_STYLE):
        picture = figure.draw()
        return _boxes(picture), picture.bbox


def texts_and_dashed_lines(figure):
    """Return `(words, box)` of every text, and the pieces of every dashed line.

    A piece is two points, the lower first; both are in the units of the boxes.
    """
    with rc_context(_STYLE):
        picture = figure.draw()
        texts = _boxes(picture)
    dashed = [line for line in picture.findobj(Line2D) if line.get_linestyle() == "--"]
    return texts, [_pieces(line) for line in dashed]


def _boxes(picture):
    canvas = FigureCanvasAgg(picture)
    canvas.draw()
    renderer = canvas.get_renderer()
    return [
        (text.get_text(), text.get_window_extent(renderer))
        for text in picture.findobj(Text)
        if text.get_visible() and text.get_text().strip()
    ]


def _pieces(line):
    points = line.get_transform().transform(line.get_xydata()).tolist()
    return [
        sorted(pair, key=lambda point: point[1])
        for pair in itertools.pairwise(points)
        if not any(math.isnan(each) for point in pair for each in point)
    ]


def overlapping(texts):
    """Return the pairs of texts that cover each other."""
    return [
        (one, other)
        for (one, here), (other, there) in itertools.combinations(texts, 2)
        if here.x0 < there.x1 and there.x0 < here.x1 and here.y0 < there.y1 and there.y0 < here.y1
    ]
