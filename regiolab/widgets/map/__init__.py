"""The stakeholder map on the screen: list, picture, form, and the panels around them.

Belongs here: views and commands of the map.
Does not: layout (`scenes/map`), findings (`analysis/map`).
"""
