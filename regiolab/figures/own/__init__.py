"""The own region and the group's own numbers within a figure, and the sentences on them.

Belongs here: which line is ours, and where a number of the group has its place.
Does not: asking for own figures (`widgets/region`).
"""
