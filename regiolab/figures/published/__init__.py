"""One figure of the lessons each: its declaration, its numbers, its words, its picture.

Belongs here: what is particular to a figure on published data, and the catalogue of them.
Does not: how bars and lines are drawn (`figures/pictures`).
"""
