"""The tension scan as a scene: six lines between two poles.

Belongs here: the layout of positions and their words.
Does not: asking (`widgets/scan`), counting (`analysis/people`).
"""
