"""What holds for every figure, whatever it shows."""

import re

from tests.unit.figures.picture_boxes import overlapping, texts_with_boxes


def check_words(shown):
    """Every word is there, and nothing that belongs to the code."""
    words = [shown.title, shown.subtitle, shown.unit, shown.source, shown.limits]
    assert all(words)
    whole = " ".join([*words, shown.description, *map(str, shown.table.columns)])
    assert not re.search(r"[{}]|\bNone\b|\bnan\b|  |\.\.", whole)
    assert shown.subtitle in " ".join([shown.subtitle, shown.description])


def check_texts_fit(shown):
    """No text in the picture covers another or leaves it."""
    texts, whole = texts_with_boxes(shown)
    assert not (covered := overlapping(texts)), covered
    for words, box in texts:
        assert whole.x0 <= box.x0, words
        assert box.x1 <= whole.x1, words
        assert whole.y0 <= box.y0, words
        assert box.y1 <= whole.y1, words
