"""The own region and the group's own numbers within a figure.

Belongs here: which line is ours, and what a figure of one's own may stand beside.
Does not: asking for own figures (`widgets/region`).
"""
