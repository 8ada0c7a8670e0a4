"""How figures are drawn with matplotlib: frame, lines, bars, scatter, outlines.

Belongs here: drawing that two figures share, and what a figure, an option and a declaration are.
Does not: which data, which sentence (`figures/published`).
"""
