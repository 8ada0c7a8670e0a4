"""What stands out on the stakeholder map.

Belongs here: pure functions over parties and relations, each with its source.
Does not: drawing (`scenes/map`), words on buttons (`widgets/map`).
"""
