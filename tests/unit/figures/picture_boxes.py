"""Where the texts of a picture are, measured by matplotlib's own renderer."""

import itertools

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from regiolab.figures.figure import _STYLE


def texts_with_boxes(figure):
    """Return `(words, box)` of every text, and the box of the whole picture."""
    with rc_context(_STYLE):
        picture = figure.draw()
        canvas = FigureCanvasAgg(picture)
        canvas.draw()
        renderer = canvas.get_renderer()
        texts = [
            (text.get_text(), text.get_window_extent(renderer))
            for text in picture.findobj(Text)
            if text.get_visible() and text.get_text().strip()
        ]
        return texts, picture.bbox


def overlapping(texts):
    """Return the pairs of texts that cover each other."""
    return [
        (one, other)
        for (one, here), (other, there) in itertools.combinations(texts, 2)
        if here.x0 < there.x1 and there.x0 < here.x1 and here.y0 < there.y1 and there.y0 < here.y1
    ]
