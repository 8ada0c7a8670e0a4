"""One figure of the lessons each: its numbers, its words, its picture.

Belongs here: what is particular to a figure on published data.
Does not: how bars and lines are drawn (`figures/pictures`).
"""
