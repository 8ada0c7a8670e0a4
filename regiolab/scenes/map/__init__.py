"""The stakeholder map as a scene: grid, triangle, network, ties, labels.

Belongs here: the layout of parties and relations.
Does not: what a person selects or moves (`widgets/map`).
"""
