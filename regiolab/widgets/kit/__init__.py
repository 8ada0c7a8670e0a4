"""What every widget shares: commands, acknowledgements, saved line, undo, conflicts.

Belongs here: what has no subject of its own.
Does not: anything that knows the map, the agenda or a lesson.
"""
