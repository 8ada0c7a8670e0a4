"""How wide a text is in a picture, and where it breaks; matplotlib's own font."""

from __future__ import annotations

from functools import cache


@cache
def width(words: str, size: float, weight: str = "normal") -> float:
    """Return the width of a line of text in points (1/72 inch).

    Args:
        words: one line.
        size: of the letters, in points.
        weight: `normal` or `bold`.
    """
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(family="DejaVu Sans", size=size, weight=weight)
    return float(text_to_path.get_text_width_height_descent(words, font, ismath=False)[0])


def lines(words: str, widest: float, size: float, weight: str = "normal") -> list[str]:
    """Break a text between its words into lines no wider than `widest` points.

    A single word that is wider stays whole.
    """
    broken: list[str] = []
    for word in words.split():
        longer = f"{broken[-1]} {word}" if broken else word
        if broken and width(longer, size, weight) <= widest:
            broken[-1] = longer
        else:
            broken.append(word)
    return broken


def shortened(words: str, widest: float, size: float, weight: str = "normal") -> str:
    """Return the text, cut off with "…" where it is wider than `widest` points."""
    short = words
    while short and width(short, size, weight) > widest + 0.01:
        short = short.rstrip("…")[:-1].rstrip() + "…"
        if short == "…":
            break
    return short
