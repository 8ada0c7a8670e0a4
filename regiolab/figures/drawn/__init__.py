"""Figures that an analyst makes of numbers of one's own, in the style of the course.

Belongs here: choosing a picture by the shape of the numbers, and its words.
Does not: the drawing itself (`figures/pictures`), figures of a group (`figures/own`).
"""

from regiolab.figures.drawn.draw import draw

__all__ = ["draw"]
