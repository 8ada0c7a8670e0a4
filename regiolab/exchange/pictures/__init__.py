"""A scene on paper: page, SVG, PNG.

Belongs here: margins, title and legend around a scene, and its writers.
Does not: what is in the scene (`scenes`).
"""
